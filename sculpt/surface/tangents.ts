import { weld } from './normals.ts'

/**
 * Tangents along which the texture's u grows, with the handedness of its v: four numbers a vertex, as glTF asks.
 * Vertices at the same place share theirs, so that relief shows no seam.
 */
export function vertexTangents(
  positions: Float64Array,
  triangles: Uint32Array,
  uv: Float32Array,
  normals: Float32Array,
): Float32Array {
  const owner = weld(positions)
  const along = new Float64Array(positions.length)
  const beside = new Float64Array(positions.length)
  for (let t = 0; t < triangles.length; t += 3) addFace(positions, triangles, t, uv, owner, along, beside)
  const tangents = new Float32Array((positions.length / 3) * 4)
  for (let v = 0; v < owner.length; v++) writeTangent(tangents, v, normals, along, beside, owner[v]!)
  return tangents
}

function addFace(
  p: Float64Array,
  triangles: Uint32Array,
  t: number,
  uv: Float32Array,
  owner: Uint32Array,
  along: Float64Array,
  beside: Float64Array,
): void {
  const [a, b, c] = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!]
  const [u1, v1] = [uv[2 * b]! - uv[2 * a]!, uv[2 * b + 1]! - uv[2 * a + 1]!]
  const [u2, v2] = [uv[2 * c]! - uv[2 * a]!, uv[2 * c + 1]! - uv[2 * a + 1]!]
  const area = u1 * v2 - u2 * v1
  if (Math.abs(area) < 1e-12) return
  for (let k = 0; k < 3; k++) {
    const e1 = p[3 * b + k]! - p[3 * a + k]!
    const e2 = p[3 * c + k]! - p[3 * a + k]!
    for (const corner of [a, b, c]) {
      const at = 3 * owner[corner]! + k
      along[at] = along[at]! + (e1 * v2 - e2 * v1) / area
      beside[at] = beside[at]! + (e2 * u1 - e1 * u2) / area
    }
  }
}

function writeTangent(
  out: Float32Array,
  vertex: number,
  normals: Float32Array,
  along: Float64Array,
  beside: Float64Array,
  owner: number,
): void {
  const [nx, ny, nz] = [normals[3 * vertex]!, normals[3 * vertex + 1]!, normals[3 * vertex + 2]!]
  let [x, y, z] = [along[3 * owner]!, along[3 * owner + 1]!, along[3 * owner + 2]!]
  const off = x * nx + y * ny + z * nz
  ;[x, y, z] = [x - off * nx, y - off * ny, z - off * nz]
  let size = Math.hypot(x, y, z)
  // A pole of a sweep has no direction of its own: any vector in the surface serves.
  if (size < 1e-9) {
    ;[x, y, z] = Math.abs(nx) < 0.9 ? [0, nz, -ny] : [-nz, 0, nx]
    size = Math.hypot(x, y, z)
  }
  const side =
    (ny * z - nz * y) * beside[3 * owner]! +
    (nz * x - nx * z) * beside[3 * owner + 1]! +
    (nx * y - ny * x) * beside[3 * owner + 2]!
  out.set([x / size, y / size, z / size, side < 0 ? -1 : 1], 4 * vertex)
}
