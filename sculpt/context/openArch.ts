import type { SweptMesh } from '../mesh.ts'
import { meshDistance } from '../solids/meshDistance.ts'
import { newSection, sectionAt, sweepPath } from '../solids/sweepPath.ts'
import { pushOut } from '../solids/trim.ts'
import { weld } from '../solids/pseudoNormals.ts'
import type { Laid } from './tubes.ts'

/** The arch is this much wider than what passes under it, mm. */
const ROOM = 0.4
/** How far above a tube tissue still counts as lying over it, mm. */
const HIGHEST = 30
const SPREADS = 2

/**
 * Opens the tendinous arch of soleus: what lies over the bundle of vessels and nerve where it crosses the upper edge
 * of the muscle sinks below it, so that fibular and tibial head stand apart and the arch spans between them.
 *
 * @param bundle tubes that go under the arch
 * @param under height below which the tubes are already in front of the muscle, mm
 */
export function openArch(soleus: SweptMesh, bundle: readonly Laid[], under: number): SweptMesh {
  const inside = meshDistance(soleus)
  const beads = bundle
    .flatMap((tube) => beadsOf(tube, under))
    .filter(([x, y, z, radius]) => inside(x, y, z) < radius / 2)
  const same = weld(soleus.positions)
  const drop = new Float64Array(same.length)
  for (let v = 0; v < same.length; v++) {
    const [x, y, z] = [0, 1, 2].map((c) => soleus.positions[v * 3 + c]!) as [number, number, number]
    for (const [bx, by, bz, radius] of beads) {
      const beside = Math.hypot(x - bx, z - bz) / (radius + ROOM)
      if (beside >= 1) continue
      const floor = by - (radius + ROOM) * Math.sqrt(1 - beside * beside)
      if (y > floor && y < floor + HIGHEST) drop[v] = Math.max(drop[v]!, y - floor)
    }
  }
  const soft = spread(drop, soleus.triangles, same)
  const positions = soleus.positions.slice()
  for (let v = 0; v < same.length; v++) positions[v * 3 + 1]! -= soft[same[v]!]!
  const distances = bundle.map(({ mesh }) => meshDistance(mesh))
  return pushOut({ ...soleus, positions }, distances, { gap: 0.1 })
}

/** Spheres that fill a tube above a height: x, y, z and radius, mm. */
function beadsOf({ figure }: Laid, under: number): [number, number, number, number][] {
  const path = sweepPath(figure.levels)
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
