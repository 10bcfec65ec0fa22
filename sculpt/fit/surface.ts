import type { Mesh } from '../mesh.ts'

/** The nearest point that `nearestOn` found; overwritten by each call. */
export const found = { x: 0, y: 0, z: 0, distance: 0 }

/** A triangle surface to measure against, in mm; it need not be closed. */
export interface Surface {
  readonly soup: Float64Array
  /** Centre and radius of a ball around each triangle. */
  readonly balls: Float64Array
}

/** Prepares triangles (nine numbers each) for measuring. */
export function surfaceOf(soup: Float64Array): Surface {
  const balls = new Float64Array((soup.length / 9) * 4)
  for (let i = 0; i < balls.length / 4; i++) {
    const at = i * 9
    const centre = [0, 1, 2].map((k) => (soup[at + k]! + soup[at + 3 + k]! + soup[at + 6 + k]!) / 3)
    const radii = [0, 3, 6].map((v) => Math.hypot(...centre.map((c, k) => c - soup[at + v + k]!)))
    balls.set([...centre, Math.max(...radii)], i * 4)
  }
  return { soup, balls }
}

/** The triangles of a mesh, nine numbers each. */
export function soupOf({ positions, triangles }: Mesh): Float64Array {
  const soup = new Float64Array(triangles.length * 3)
  for (let i = 0; i < soup.length; i++) soup[i] = positions[triangles[Math.floor(i / 3)]! * 3 + (i % 3)]!
  return soup
}

/** Distance (mm) from a point to the surface; the nearest point goes to `found`. */
export function nearestOn({ soup, balls }: Surface, x: number, y: number, z: number): number {
  found.distance = Infinity
  for (let i = 0, b = 0; b < balls.length; i += 9, b += 4) {
    const limit = found.distance + balls[b + 3]!
    const dx = x - balls[b]!
    const dy = y - balls[b + 1]!
    const dz = z - balls[b + 2]!
    if (dx * dx + dy * dy + dz * dz < limit * limit) nearestOnTriangle(soup, i, x, y, z)
  }
  return found.distance
}

/** Nearest point of one triangle, by the region of the plane that the point falls in. */
function nearestOnTriangle(s: Float64Array, i: number, x: number, y: number, z: number): void {
  const ax = s[i]!
  const ay = s[i + 1]!
  const az = s[i + 2]!
  const ux = s[i + 3]! - ax
  const uy = s[i + 4]! - ay
  const uz = s[i + 5]! - az
  const vx = s[i + 6]! - ax
  const vy = s[i + 7]! - ay
  const vz = s[i + 8]! - az
  const px = x - ax
  const py = y - ay
  const pz = z - az
  const uu = ux * ux + uy * uy + uz * uz
  const uv = ux * vx + uy * vy + uz * vz
  const vv = vx * vx + vy * vy + vz * vz
  const pu = px * ux + py * uy + pz * uz
  const pv = px * vx + py * vy + pz * vz
  const det = uu * vv - uv * uv
  let m = det > 0 ? (pu * vv - pv * uv) / det : -1
  let n = det > 0 ? (pv * uu - pu * uv) / det : -1
  if (m < 0 || n < 0 || m + n > 1) {
    // Outside the triangle: the best of the three edges, by squared distance less |p|².
    const ww = uu - 2 * uv + vv
    const onU = uu > 0 ? Math.min(1, Math.max(0, pu / uu)) : 0
    const onV = vv > 0 ? Math.min(1, Math.max(0, pv / vv)) : 0
    const onW = ww > 0 ? Math.min(1, Math.max(0, (pv - pu + uu - uv) / ww)) : 0
    const offU = onU * (onU * uu - 2 * pu)
    const offV = onV * (onV * vv - 2 * pv)
    const offW = (1 - onW) * ((1 - onW) * uu + 2 * onW * uv - 2 * pu) + onW * (onW * vv - 2 * pv)
    const best = Math.min(offU, offV, offW)
    m = best === offU ? onU : best === offV ? 0 : 1 - onW
    n = best === offU ? 0 : best === offV ? onV : onW
  }
  const qx = ax + m * ux + n * vx
  const qy = ay + m * uy + n * vy
  const qz = az + m * uz + n * vz
  const distance = Math.sqrt((x - qx) ** 2 + (y - qy) ** 2 + (z - qz) ** 2)
  if (distance < found.distance) {
    found.distance = distance
    found.x = qx
    found.y = qy
    found.z = qz
  }
}

/** How much of the sky the surface covers as seen from a point, 0 outside … 1 inside: right also with cracks. */
export function winding({ soup: s }: Surface, x: number, y: number, z: number): number {
  let sum = 0
  for (let i = 0; i < s.length; i += 9) {
    const ax = s[i]! - x
    const ay = s[i + 1]! - y
    const az = s[i + 2]! - z
    const bx = s[i + 3]! - x
    const by = s[i + 4]! - y
    const bz = s[i + 5]! - z
    const cx = s[i + 6]! - x
    const cy = s[i + 7]! - y
    const cz = s[i + 8]! - z
    const a = Math.sqrt(ax * ax + ay * ay + az * az)
    const b = Math.sqrt(bx * bx + by * by + bz * bz)
    const c = Math.sqrt(cx * cx + cy * cy + cz * cz)
    const triple = ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)
    const ab = ax * bx + ay * by + az * bz
    const bc = bx * cx + by * cy + bz * cz
    const ca = cx * ax + cy * ay + cz * az
    sum += Math.atan2(triple, a * b * c + ab * c + bc * a + ca * b)
  }
  return sum / (2 * Math.PI)
}

/** Signed distance (mm, negative inside) from a point to the surface. */
export function signedDistance(surface: Surface, x: number, y: number, z: number): number {
  const distance = nearestOn(surface, x, y, z)
  return winding(surface, x, y, z) > 0.5 ? -distance : distance
}

/** A point of a surface with the unit normal of its triangle: x, y, z, nx, ny, nz. */
export type SurfacePoint = readonly [number, number, number, number, number, number]

/** Points spread evenly over a surface by area, the same on every run. */
export function samplePoints({ soup: s }: Surface, count: number): SurfacePoint[] {
  const normals: [number, number, number][] = []
  const areas: number[] = []
  let total = 0
  for (let i = 0; i < s.length; i += 9) {
    const [ux, uy, uz] = [s[i + 3]! - s[i]!, s[i + 4]! - s[i + 1]!, s[i + 5]! - s[i + 2]!]
    const [vx, vy, vz] = [s[i + 6]! - s[i]!, s[i + 7]! - s[i + 1]!, s[i + 8]! - s[i + 2]!]
    const normal: [number, number, number] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
    const length = Math.hypot(...normal) || 1
    normals.push([normal[0] / length, normal[1] / length, normal[2] / length])
    total += Math.hypot(...normal)
    areas.push(total)
  }
  let triangle = 0
  return Array.from({ length: count }, (_, k) => {
    while (areas[triangle]! < ((k + 0.5) / count) * total) triangle++
    // A sequence that fills the unit square evenly (the plastic number's), folded onto the triangle.
    let u = (0.5 + k * 0.7548776662466927) % 1
    let v = (0.5 + k * 0.5698402909980532) % 1
    if (u + v > 1) [u, v] = [1 - u, 1 - v]
    const i = triangle * 9
    const at = (j: number) => s[i + j]! + u * (s[i + 3 + j]! - s[i + j]!) + v * (s[i + 6 + j]! - s[i + j]!)
    return [at(0), at(1), at(2), ...normals[triangle]!]
  })
}
