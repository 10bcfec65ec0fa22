import Module from 'manifold-3d'
import type { Mesh, SweptMesh } from '../mesh.ts'
import type { Distance } from '../solids/meshDistance.ts'
import type { Bounds } from '../solids/union.ts'

export interface WrapOptions {
  /** The surface lies inside, mm. */
  readonly bounds: Bounds
  /** Edge of the grid, mm. */
  readonly edge: number
  /** At most so many triangles. */
  readonly triangles: number
  /** Cut off flat above this height, mm. */
  readonly cutAbove?: number
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
  let solid = options.cutAbove === undefined ? whole : whole.trimByPlane([0, -1, 0], -options.cutAbove)
  for (let tolerance = TOLERANCE; solid.numTri() > options.triangles; tolerance *= GROWTH)
    solid = solid.simplify(tolerance)
  // Crumbs that thin places leave are no part of a covering.
  const largest = solid.decompose().reduce((best, part) => (part.volume() > best.volume() ? part : best))
  const { vertProperties, triVerts } = largest.getMesh()
  return wrapped({ positions: Float64Array.from(vertProperties), triangles: Uint32Array.from(triVerts) })
}

function wrapped(mesh: Mesh): SweptMesh {
  const { positions } = mesh
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
    ...mesh,
    along: each((v) => (high - positions[3 * v + 1]!) / (high - low)),
    around: each((v) => (Math.atan2(positions[3 * v + 2]! - z, positions[3 * v]! - x) + 2 * Math.PI) % (2 * Math.PI)),
  }
}
