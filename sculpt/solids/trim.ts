import type { StructureId } from '../../src/anatomy/ids.ts'
import type { SweptMesh } from '../mesh.ts'
import { slopeAt } from './slope.ts'
import { meshDistance, type Distance } from './meshDistance.ts'
import { weld } from './pseudoNormals.ts'

export interface TrimOptions {
  /** Space left between the surfaces, mm. */
  readonly gap: number
  /**
   * A ribbon or sheet: both of its walls move together, so that it is shifted and not squeezed.
   */
  readonly sheet?: boolean
}

const ROUNDS = 12
/** The last rounds only push, the earlier ones also spread the push to the neighbourhood. */
const FIRM_ROUNDS = 4
const MOST_PER_ROUND = 1.5

/**
 * Pushes a swept mesh out of its neighbours: each vertex that lies inside one of them, or nearer than the gap, moves
 * along the neighbour's outward direction, and the surface around it goes along softly. The mesh stays closed.
 */
export function pushOut(mesh: SweptMesh, neighbours: readonly Distance[], options: TrimOptions): SweptMesh {
  const rest = mesh.positions
  const moved = rest.slice()
  const shift = new Float64Array(rest.length)
  const around = columnsOf(mesh)
  const links = neighboursOf(mesh)
  const same = weld(rest)
  const probes = neighbours.map((distance) => ({ distance, clear: new Float64Array(same.length) }))
  for (let round = 0; round < ROUNDS; round++) {
    for (let v = 0; v < same.length; v++) {
      if (same[v] !== v) continue
      const push = pushOf(moved, v, probes, options.gap)
      if (push) for (let c = 0; c < 3; c++) shift[v * 3 + c]! += push[c]!
    }
    if (options.sheet) joinWalls(shift, rest, around)
    if (round < ROUNDS - FIRM_ROUNDS) spread(shift, links)
    for (let v = 0; v < same.length; v++) {
      let way = 0
      for (let c = 0; c < 3; c++) {
        const to = rest[v * 3 + c]! + shift[same[v]! * 3 + c]!
        way += (to - moved[v * 3 + c]!) ** 2
        moved[v * 3 + c] = to
      }
      way = Math.sqrt(way)
      if (way > 0) for (const probe of probes) probe.clear[v]! -= way
    }
  }
  return { ...mesh, positions: moved }
}

/** A neighbour, and how far each vertex can move before it can meet it: then it need not be asked again. */
interface Probe {
  readonly distance: Distance
  readonly clear: Float64Array
}

/** The way out of the neighbours for vertex `v`, or null where it is free. */
function pushOf(points: Float64Array, v: number, probes: readonly Probe[], gap: number): number[] | null {
  const [x, y, z] = [points[v * 3]!, points[v * 3 + 1]!, points[v * 3 + 2]!]
  let deepest = 0
  let from: Distance | null = null
  for (const { distance, clear } of probes) {
    if (clear[v]! > 0) continue
    clear[v] = distance(x, y, z) - gap
    if (-clear[v]! > deepest) {
      deepest = -clear[v]!
      from = distance
    }
  }
  if (!from) return null
  const slope = slopeAt(from, x, y, z)
  const length = Math.hypot(...slope)
  if (length < 1e-6) return null
  const step = Math.min(deepest, MOST_PER_ROUND) / length
  return slope.map((part) => part * step)
}

/** Number of columns of quads around a swept mesh. */
function columnsOf(mesh: SweptMesh): number {
  return mesh.around.indexOf(2 * Math.PI)
}

/** Points of a ring that lie within this share of its width of each other belong to the two walls of one place. */
const SAME_PLACE = 0.07

/** Gives the points of a sheet that face each other through its thickness the greatest of their shifts. */
function joinWalls(shift: Float64Array, rest: Float64Array, around: number): void {
  const rings = (rest.length / 3 - 2 * around) / (around + 1)
  const before = shift.slice()
  for (let ring = 0; ring < rings; ring++) {
    const start = ring * (around + 1)
    const across = placesAcross(rest, start, around)
    for (let j = 0; j < around; j++) {
      let most = 0
      for (let k = 0; k < around; k++) {
        if (Math.abs(across[k]! - across[j]!) > SAME_PLACE) continue
        const i = (start + k) * 3
        const size = Math.hypot(before[i]!, before[i + 1]!, before[i + 2]!)
        if (size <= most) continue
        most = size
        shift.set(before.subarray(i, i + 3), (start + j) * 3)
      }
    }
  }
}

/** Place of each point of a ring across its widest extent, 0…1. */
function placesAcross(rest: Float64Array, start: number, around: number): Float64Array {
  const from = (v: number, w: number) =>
    Math.hypot(...[0, 1, 2].map((c) => rest[(start + v) * 3 + c]! - rest[(start + w) * 3 + c]!))
  const farthest = (v: number) => {
    let best = 0
    for (let k = 1; k < around; k++) if (from(v, k) > from(v, best)) best = k
    return best
  }
  const a = farthest(0)
  const b = farthest(a)
  const width = from(a, b) || 1
  return Float64Array.from({ length: around }, (_, j) => {
    let sum = 0
    for (let c = 0; c < 3; c++) {
      const origin = rest[(start + a) * 3 + c]!
      sum += (rest[(start + j) * 3 + c]! - origin) * (rest[(start + b) * 3 + c]! - origin)
    }
    return sum / width ** 2
  })
}

/** Averages each shift half and half with those of its neighbours on the grid. */
function spread(shift: Float64Array, links: readonly Uint32Array[]): void {
  const before = shift.slice()
  links.forEach((link, v) => {
    if (!link.length) return
    for (let c = 0; c < 3; c++) {
      let sum = 0
      for (const w of link) sum += before[w * 3 + c]!
      shift[v * 3 + c] = (before[v * 3 + c]! + sum / link.length) / 2
    }
  })
}

/** The vertices that share an edge with each vertex, those in one place counted once; none for a vertex's copies. */
function neighboursOf(mesh: SweptMesh): Uint32Array[] {
  const same = weld(mesh.positions)
  const sets = Array.from({ length: same.length }, () => new Set<number>())
  for (let t = 0; t < mesh.triangles.length; t++) {
    const next = t % 3 === 2 ? t - 2 : t + 1
    const a = same[mesh.triangles[t]!]!
    const b = same[mesh.triangles[next]!]!
    if (a === b) continue
    sets[a]!.add(b)
    sets[b]!.add(a)
  }
  return sets.map((set) => Uint32Array.from(set))
}

/** A structure's turn in the trimming. */
export interface TrimStep<Id extends string> {
  readonly id: Id
  readonly sheet?: boolean
  /** Later structures with which it shares an overlap, each giving way by half. */
  readonly shares?: readonly Id[]
}

/**
 * Fits structures to the bones and to each other. The bones keep their place; each structure gives way to those before
 * it in the order, and shares its overlap with some of those after it, which then give way to what is left of it.
 */
export function trimMeshes<Id extends string>(
  meshes: ReadonlyMap<Id, SweptMesh>,
  bones: readonly Distance[],
  order: readonly TrimStep<Id>[],
  gap = 0.15,
): Map<Id, SweptMesh> {
  const solids = [...bones]
  const trimmed = new Map(meshes)
  for (const { id, sheet, shares = [] } of order) {
    const mesh = meshes.get(id)
    if (!mesh) continue
    const own = meshDistance(mesh)
    const halves = shares.flatMap((other) => meshes.get(other) ?? []).map((other) => halfway(own, meshDistance(other)))
    const free = pushOut(mesh, [...solids, ...halves], { gap, ...(sheet && { sheet }) })
    trimmed.set(id, free)
    solids.push(meshDistance(free))
  }
  return trimmed
}

/** Distance to the surface halfway between two solids, from the first one's side. */
const halfway =
  (own: Distance, other: Distance): Distance =>
  (x, y, z) => {
    const there = other(x, y, z)
    return there > 2 ? there : (there - own(x, y, z)) / 2
  }

/**
 * The order of the five, see `trimMeshes`. The bellies share their overlaps; the calcaneal tendon lies on the soleus
 * and the plantaris on both, and the heads give way to these: thin as they are, they are shifted whole.
 */
export const TRIM_ORDER = [
  { id: 'soleus', shares: ['gastrocnemius-medial', 'gastrocnemius-lateral'] },
  { id: 'achilles-tendon', sheet: true },
  { id: 'plantaris', sheet: true },
  { id: 'gastrocnemius-medial', shares: ['gastrocnemius-lateral'] },
  { id: 'gastrocnemius-lateral' },
] as const satisfies readonly TrimStep<StructureId>[]
