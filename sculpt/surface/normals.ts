/**
 * Vertex normals, weighted by the angle of each corner so that they do not depend on how a face was cut; vertices at
 * the same place (the seam of a sweep) share theirs. Unit vectors, three numbers a vertex.
 */
export function vertexNormals(positions: Float64Array, triangles: Uint32Array): Float32Array {
  const owner = weld(positions)
  const sums = new Float64Array(positions.length)
  for (let t = 0; t < triangles.length; t += 3) addFace(positions, owner, triangles, t, sums)
  const normals = new Float32Array(positions.length)
  for (let v = 0; v < owner.length; v++) {
    const o = 3 * owner[v]!
    const length = Math.hypot(sums[o]!, sums[o + 1]!, sums[o + 2]!) || 1
    for (let k = 0; k < 3; k++) normals[3 * v + k] = sums[o + k]! / length
  }
  return normals
}

/** For each vertex the first vertex at the same place, to a ten-thousandth of a millimetre. */
export function weld(positions: Float64Array): Uint32Array {
  const seen = new Map<string, number>()
  const owner = new Uint32Array(positions.length / 3)
  for (let v = 0; v < owner.length; v++) {
    const key = `${Math.round(positions[3 * v]! * 1e4)},${Math.round(positions[3 * v + 1]! * 1e4)},${Math.round(positions[3 * v + 2]! * 1e4)}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, v)
    owner[v] = first ?? v
  }
  return owner
}

function addFace(p: Float64Array, owner: Uint32Array, triangles: Uint32Array, t: number, sums: Float64Array): void {
  const corner = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!]
  for (let c = 0; c < 3; c++) {
    const [a, b, d] = [3 * corner[c]!, 3 * corner[(c + 1) % 3]!, 3 * corner[(c + 2) % 3]!]
    const [ux, uy, uz] = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!]
    const [vx, vy, vz] = [p[d]! - p[a]!, p[d + 1]! - p[a + 1]!, p[d + 2]! - p[a + 2]!]
    const [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
    const size = Math.hypot(nx, ny, nz)
    if (size < 1e-12) continue
    const angle = Math.atan2(size, ux * vx + uy * vy + uz * vz)
    const o = 3 * owner[corner[c]!]!
    sums[o] = sums[o]! + (nx / size) * angle
    sums[o + 1] = sums[o + 1]! + (ny / size) * angle
    sums[o + 2] = sums[o + 2]! + (nz / size) * angle
  }
}
