import type { StructureId } from '../../src/anatomy/ids.ts'
import { BONES } from '../figures/bones.ts'
import { SOFT_TISSUE } from '../figures/softTissue.ts'
import type { SweepFigure } from '../figures/types.ts'
import { meshDistance, type Distance } from '../solids/meshDistance.ts'
import { sweepMesh } from '../solids/sweepMesh.ts'
import { TRIM_ORDER } from '../solids/trim.ts'
import { isFarFrom, unionDistance } from '../solids/union.ts'
import { fitSweep } from './fitSweep.ts'
import { roundedLevel } from './levelsText.ts'

/** How much of an overlap with a neighbour a fit may leave to the trimming, mm. */
const LEFT_TO_TRIM = 0.2
const CLEAR = 8

/**
 * A soft structure's figure fitted anew to a reference surface (9 numbers a triangle, mm), starting from the figure as
 * it stands, clear of the bones and of the neighbours that do not give way to it when the leg is trimmed.
 *
 * @throws Error when the structure has no sweep.
 */
export function fitSweepFigure(id: StructureId, reference: Float64Array): SweepFigure {
  const figure: SweepFigure | undefined = SOFT_TISSUE.find((one) => one.id === id)
  if (!figure) throw new Error(`${id} is not sculpted as a sweep`)
  const obstacles = [...BONES.map(boneDistance), ...stifferThan(id).map(neighbourDistance)]
  const levels = fitSweep(reference, figure.levels, { obstacles, soft: 2.5, smooth: 1.5 })
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

/** The neighbours that keep their place where they meet this structure. */
function stifferThan(id: StructureId): SweepFigure[] {
  const order = TRIM_ORDER.map((entry): StructureId => entry.id)
  const before = order.slice(0, Math.max(0, order.indexOf(id)))
  return SOFT_TISSUE.filter((one) => before.includes(one.id))
}
