import Module from 'manifold-3d'
import type { Mesh, SweptMesh } from '../mesh.ts'
import { fannedCaps } from '../solids/fannedCaps.ts'
import type { Distance } from '../solids/meshDistance.ts'
import { weld } from '../surface/normals.ts'
import type { Bounds } from '../solids/union.ts'

export interface WrapOptions {
  /** The surface lies inside, mm. */
  readonly bounds: Bounds
  /** Edge of the grid, mm. */
  readonly edge: number
  /** At most so many triangles. */
  readonly triangles: number
  /** Cut off flat above this height, mm; its face has a band of this breadth, mm, along its edge. */
  readonly cut?: { readonly above: number; readonly band: number }
}

/** The first tolerance of simplification, mm, and how it grows until the mesh is small enough. */
const TOLERANCE = 0.1
const GROWTH = 1.25

/**
 * Meshes the zero level of a signed distance (mm, negative inside), cuts it, simplifies it to at most so many triangles
 * without ever opening it, and lays coordinates over it for texture and rig: `along` from its top to its bottom, `around` about the upright line through its middle. There is no seam: a
 * pattern on it has to mirror itself (`feathered`).
 */
export async function wrappedMesh(distance: Distance, options: WrapOptions): Promise<SweptMesh> {
  const wasm = await Module()
  wasm.setup()
  const { min, max } = options.bounds
  const box = { min: [...min] as [number, number, number], max: [...max] as [number, number, number] }
  const whole = wasm.Manifold.levelSet(([x, y, z]) => -distance(x, y, z), box, options.edge)
  const { cut } = options
  let solid = whole
  for (let tolerance = TOLERANCE; solid.numTri() > options.triangles; tolerance *= GROWTH)
    solid = solid.simplify(tolerance)
  // Cut last: simplifying would bend the rim out of its plane.
  if (cut) solid = solid.trimByPlane([0, -1, 0], -cut.above)
  // Crumbs that thin places leave are no part of a covering.
  const largest = solid.decompose().reduce((best, part) => (part.volume() > best.volume() ? part : best))
  const { vertProperties, triVerts } = largest.getMesh()
  const mesh = unpinched({ positions: Float64Array.from(vertProperties), triangles: Uint32Array.from(triVerts) })
  return wrapped(cut ? fannedCaps(mesh, cut.above - 1e-3, cut.band) : mesh)
}

/** How far, as a share of the way to its neighbours, one of two vertices in one place is drawn in. */
const DRAWN_IN = 0.15

/** Parts vertices that touch without belonging together, so that welding by place keeps the surface closed. */
function unpinched({ positions, triangles }: Mesh): Mesh {
  const same = weld(positions)
  const apart = positions.slice()
  for (let t = 0; t < triangles.length; t++) {
    const vertex = triangles[t]!
    if (same[vertex] === vertex) continue
    const next = triangles[t % 3 === 2 ? t - 2 : t + 1]!
    for (let c = 0; c < 3; c++)
      apart[3 * vertex + c]! += (DRAWN_IN / 6) * (positions[3 * next + c]! - positions[3 * vertex + c]!)
  }
  return { positions: apart, triangles }
}

function wrapped({ positions, triangles }: Mesh): SweptMesh {
  const count = positions.length / 3
  let [low, high, x, z] = [Infinity, -Infinity, 0, 0]
  for (let v = 0; v < count; v++) {
    low = Math.min(low, positions[3 * v + 1]!)
    high = Math.max(high, positions[3 * v + 1]!)
    x += positions[3 * v]! / count
    z += positions[3 * v + 2]! / count
  }
  const each = (of: (v: number) => number) => Float64Array.from({ length: count }, (_, v) => of(v))
  return {
    positions,
    triangles,
    along: each((v) => (high - positions[3 * v + 1]!) / (high - low)),
    around: each((v) => (Math.atan2(positions[3 * v + 2]! - z, positions[3 * v]! - x) + 2 * Math.PI) % (2 * Math.PI)),
  }
}
