/** A closed surface in the rest pose: metres of the model's frame, three numbers a vertex, three indices a triangle. */
export interface Surface {
  readonly positions: Float32Array
  readonly normals: Float32Array
  readonly triangles: Uint32Array
  /** Place along the path of each vertex, 0…1; null for what has no path. */
  readonly at: Float32Array | null
}

/** What an injury has made of a surface; triangles are as before. */
export interface Reshaped {
  readonly positions: Float32Array
  readonly normals: Float32Array
  /** Colour of the injury, three numbers a vertex: light of the zone, blood, redness of inflammation, each 0…1. */
  readonly hurt: Float32Array
  /** New place along the path of each vertex; null for what has no path. */
  readonly at: Float32Array | null
}

/** Two vertices nearer than this are one that the texture's seam has doubled, metres. */
const SAME = 2e-6

/** For each vertex the first one at the same place. */
export function weldedIndices(positions: ArrayLike<number>): Uint32Array {
  const first = new Map<string, number>()
  const welded = new Uint32Array(positions.length / 3)
  for (let v = 0; v < welded.length; v++) {
    const key = [0, 1, 2].map((k) => Math.round(positions[3 * v + k]! / SAME)).join()
    const known = first.get(key)
    if (known === undefined) first.set(key, v)
    welded[v] = known ?? v
  }
  return welded
}

/**
 * Normals of a surface, by the areas of the triangles round each vertex. `welded` says which vertices are one: taken
 * before a change, since ends that a rupture draws to a point are not.
 */
export function surfaceNormals(
  positions: ArrayLike<number>,
  triangles: ArrayLike<number>,
  welded: Uint32Array,
): Float32Array {
  const normals = new Float32Array(positions.length)
  for (let i = 0; i < triangles.length; i += 3) {
    const [a, b, c] = [3 * triangles[i]!, 3 * triangles[i + 1]!, 3 * triangles[i + 2]!]
    const [ux, uy, uz] = [0, 1, 2].map((k) => positions[b + k]! - positions[a + k]!) as [number, number, number]
    const [vx, vy, vz] = [0, 1, 2].map((k) => positions[c + k]! - positions[a + k]!) as [number, number, number]
    const normal = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
    for (const corner of [a, b, c]) for (let k = 0; k < 3; k++) normals[3 * welded[corner / 3]! + k]! += normal[k]!
  }
  for (let v = 0; v < welded.length; v++) {
    const from = 3 * welded[v]!
    const size = Math.hypot(normals[from]!, normals[from + 1]!, normals[from + 2]!) || 1
    // The first of several comes first: the others take what is already of length one.
    for (let k = 0; k < 3; k++) normals[3 * v + k] = normals[from + k]! / size
  }
  return normals
}
