import type { SweptMesh } from '../mesh.ts'
import { meshDistance, type Distance } from './meshDistance.ts'
import { weld } from './pseudoNormals.ts'

export interface TrimOptions {
  /** Space left between the surfaces, mm. */
  readonly gap: number
  /**
   * A ribbon or sheet: both of its walls move together, so that it is shifted and not squeezed. For meshes with an even
   * number of columns.
   */
  readonly sheet?: boolean
}

const ROUNDS = 12
/** The last rounds only push, the earlier ones also spread the push to the neighbourhood. */
const FIRM_ROUNDS = 4
const MOST_PER_ROUND = 1.5
const PROBE = 0.05

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
    if (options.sheet) joinWalls(shift, mesh, around)
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
  const slope = [
    from(x + PROBE, y, z) - from(x - PROBE, y, z),
    from(x, y + PROBE, z) - from(x, y - PROBE, z),
    from(x, y, z + PROBE) - from(x, y, z - PROBE),
  ]
  const length = Math.hypot(...slope)
  if (length < 1e-6) return null
  const step = Math.min(deepest, MOST_PER_ROUND) / length
  return slope.map((part) => part * step)
}

/** Number of columns of quads around a swept mesh. */
function columnsOf(mesh: SweptMesh): number {
  return mesh.around.indexOf(2 * Math.PI)
}

/** Gives the two walls of a sheet, column by column, the greater of their two shifts. */
function joinWalls(shift: Float64Array, mesh: SweptMesh, around: number): void {
  const rings = (mesh.around.length - 2 * around) / (around + 1)
  const size = (i: number) => Math.hypot(shift[i]!, shift[i + 1]!, shift[i + 2]!)
  for (let ring = 0; ring < rings; ring++) {
    for (let j = 1; j < around / 2; j++) {
      const deep = (ring * (around + 1) + j) * 3
      const superficial = (ring * (around + 1) + around - j) * 3
      const [from, to] = size(deep) > size(superficial) ? [deep, superficial] : [superficial, deep]
      shift.copyWithin(to, from, from + 3)
    }
  }
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

/**
 * Fits the five to the bones and to each other. What is stiffer or lies deeper keeps its place and the rest gives way:
 * soleus to the bones; the calcaneal tendon to bones and soleus; plantaris to those; the two heads to all of them, and
 * the lateral head to the medial one. Tendon sheet and plantaris are shifted whole, the bellies are dented.
 */
export function trimMeshes<Id extends string>(
  meshes: ReadonlyMap<Id, SweptMesh>,
  bones: readonly Distance[],
  order: readonly { readonly id: Id; readonly sheet?: boolean }[],
  gap = 0.15,
): Map<Id, SweptMesh> {
  const solids = [...bones]
  const trimmed = new Map(meshes)
  for (const { id, sheet } of order) {
    const mesh = meshes.get(id)
    if (!mesh) continue
    const free = pushOut(mesh, solids, { gap, ...(sheet && { sheet }) })
    trimmed.set(id, free)
    solids.push(meshDistance(free))
  }
  return trimmed
}

/** The order in which the five are trimmed, see `trimMeshes`. */
export const TRIM_ORDER = [
  { id: 'soleus' },
  { id: 'achilles-tendon', sheet: true },
  { id: 'plantaris', sheet: true },
  { id: 'gastrocnemius-medial' },
  { id: 'gastrocnemius-lateral' },
] as const
