import type { SweptMesh } from '../mesh.ts'
import { meshDistance } from '../solids/meshDistance.ts'
import { newSection, sectionAt, sweepPath } from '../solids/sweepPath.ts'
import { pushOut } from '../solids/trim.ts'
import { weld } from '../solids/pseudoNormals.ts'
import type { Laid } from './laid.ts'

/** How a muscle makes room for what passes it. */
export interface Way {
  /** The muscle sinks along x, y or z, towards lower or higher values. */
  readonly axis: 0 | 1 | 2
  readonly sign: 1 | -1
  /** Tissue farther than this beyond the tubes stays, mm. */
  readonly reach: number
  /** Only above this height, mm. */
  readonly above: number
}

/** The room is this much wider than what passes, mm. */
const ROOM = 0.4
const SPREADS = 2

/**
 * Makes room in a muscle for vessels and nerves that run into it: what lies beyond them on their way sinks back behind
 * them. So the heads of gastrocnemius part and fibularis longus lifts off the bone.
 *
 * @param bundle tubes that pass
 */
export function openArch(muscle: SweptMesh, bundle: readonly Laid[], way: Way): SweptMesh {
  const inside = meshDistance(muscle)
  const beads = bundle
    .flatMap((tube) => beadsOf(tube, way.above))
    .filter(([x, y, z, radius]) => inside(x, y, z) < radius)
  const same = weld(muscle.positions)
  const drop = new Float64Array(same.length)
  for (let v = 0; v < same.length; v++)
    for (const bead of beads) drop[v] = Math.max(drop[v]!, dropAt(muscle.positions, v, bead, way))
  const soft = spread(drop, muscle.triangles, same)
  const positions = muscle.positions.slice()
  for (let v = 0; v < same.length; v++) positions[v * 3 + way.axis]! += way.sign * soft[same[v]!]!
  const distances = bundle.map(({ mesh }) => meshDistance(mesh))
  return pushOut({ ...muscle, positions }, distances, { gap: 0.1 })
}

/** How far a vertex has to sink to lie behind a bead, mm. */
function dropAt(positions: Float64Array, v: number, bead: readonly number[], { axis, sign, reach }: Way): number {
  const wide = bead[3]! + ROOM
  const off = [0, 1, 2].map((c) => positions[v * 3 + c]! - bead[c]!)
  const beside = Math.hypot(...off.filter((_, c) => c !== axis)) / wide
  if (beside >= 1) return 0
  const sunk = sign * off[axis]! - wide * Math.sqrt(1 - beside * beside)
  return sunk < 0 && sunk > -reach ? -sunk : 0
}

/** Spheres that fill a tube above a height: x, y, z and radius, mm. */
function beadsOf({ figure }: Laid, under: number): [number, number, number, number][] {
  const path = sweepPath(figure.levels, figure.flatStart)
  const section = newSection()
  const beads: [number, number, number, number][] = []
  for (let u = 0; u < path.length; u += 0.5) {
    sectionAt(path, u, section)
    const [x, y, z] = section.axes as unknown as [number, number, number]
    if (y > under) beads.push([x, y, z, section.shape[6]!])
  }
  return beads
}

/** The drop, and around it at least half of what the neighbours sink, so that the edge is not torn. */
function spread(drop: Float64Array, triangles: Uint32Array, same: Uint32Array): Float64Array {
  let now = drop
  for (let round = 0; round < SPREADS; round++) {
    const next = now.slice()
    for (let t = 0; t < triangles.length; t++) {
      const a = same[triangles[t]!]!
      const b = same[triangles[t % 3 === 2 ? t - 2 : t + 1]!]!
      next[a] = Math.max(next[a]!, now[b]! / 2)
      next[b] = Math.max(next[b]!, now[a]! / 2)
    }
    now = next
  }
  return now
}
