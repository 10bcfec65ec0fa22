import type { StructureId } from '../../src/anatomy/ids.ts'
import { BONES } from '../figures/bones.ts'
import { NEIGHBOUR_MUSCLES } from '../figures/neighbourMuscles.ts'
import { SOFT_TISSUE } from '../figures/softTissue.ts'
import type { SweepFigure } from '../figures/types.ts'
import { meshDistance, type Distance } from '../solids/meshDistance.ts'
import { sweepMesh } from '../solids/sweepMesh.ts'
import { TRIM_ORDER } from '../solids/trim.ts'
import { isFarFrom, unionDistance } from '../solids/union.ts'
import { fitSweep } from './fitSweep.ts'
import { roundedLevel } from './levelsText.ts'
import { shareOverlaps } from './shareOverlaps.ts'

const SWEEPS: readonly SweepFigure[] = [...SOFT_TISSUE, ...NEIGHBOUR_MUSCLES]

/** How much of an overlap with a neighbour a fit may leave to the trimming, mm. */
const LEFT_TO_TRIM = 0.2
const CLEAR = 8

/**
 * Bellies whose references lie in each other (up to 5 mm), and the share of the overlap that each gives up. The soleus,
 * bedded between bones and heads, gives up less than they do: they have the room.
 */
const YIELDS: Partial<Record<StructureId, Partial<Record<StructureId, number>>>> = {
  soleus: { 'gastrocnemius-medial': 0.36, 'gastrocnemius-lateral': 0.15 },
  'gastrocnemius-medial': { soleus: 0.58, 'gastrocnemius-lateral': 0.5 },
  'gastrocnemius-lateral': { soleus: 0.85, 'gastrocnemius-medial': 0.5 },
}

/**
 * A soft structure's figure fitted anew to a reference surface (9 numbers a triangle, mm), starting from the figure as
 * given, clear of the bones and of the neighbours that do not give way to it when the leg is trimmed.
 *
 * @param referenceOf reference surfaces of the neighbours, by id; null where there is none
 */
export function fitSweepFigure(
  figure: SweepFigure,
  reference: Float64Array,
  referenceOf: (id: StructureId) => Float64Array | null,
): SweepFigure {
  const yields = Object.entries(YIELDS[figure.id] ?? {}) as [StructureId, number][]
  const shared = yields.flatMap(([id, share]) => {
    const surface = referenceOf(id)
    return surface ? [{ surface, yields: share }] : []
  })
  const target = shared.length ? shareOverlaps(reference, shared) : reference
  const stiff = stifferThan(figure.id).filter(({ id }) => !yields.some(([other]) => other === id))
  const obstacles = [...BONES.map(boneDistance), ...stiff.map(neighbourDistance)]
  // The rest of a muscle that is cut off flat is not looked at, and the cut stays where it is.
  const wanted = figure.flatStart ? below(target, figure.levels[0]![1]) : target
  const held = figure.flatStart ? [0] : []
  const levels = fitSweep(wanted, figure.levels, { obstacles, soft: 2.5, smooth: 0.1, iterations: 40, held })
  return { ...figure, levels: levels.map(roundedLevel) }
}

const boneDistance =
  (bone: (typeof BONES)[number]): Distance =>
  (x, y, z) =>
    isFarFrom(bone, CLEAR, x, y, z) ? CLEAR : unionDistance(bone, x, y, z)

function neighbourDistance(figure: SweepFigure): Distance {
  const distance = meshDistance(sweepMesh(figure, { around: 48, along: 100 }))
  return (x, y, z) => distance(x, y, z) + LEFT_TO_TRIM
}

/** The neighbours that keep their place where they meet this structure: the five in their order, then the others. */
function stifferThan(id: StructureId): SweepFigure[] {
  const order = [...TRIM_ORDER, ...NEIGHBOUR_MUSCLES].map((entry): StructureId => entry.id)
  const before = order.slice(0, Math.max(0, order.indexOf(id)))
  return SWEEPS.filter((one) => before.includes(one.id))
}

/** The triangles that reach below a height. */
function below(soup: Float64Array, height: number): Float64Array {
  const kept: number[] = []
  for (let i = 0; i < soup.length; i += 9)
    if (Math.min(soup[i + 1]!, soup[i + 4]!, soup[i + 7]!) < height) kept.push(...soup.subarray(i, i + 9))
  return Float64Array.from(kept)
}
