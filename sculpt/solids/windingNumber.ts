import type { Mesh } from '../mesh.ts'

/** How often a closed mesh winds around a point: 0 outside, 1 inside, also where the mesh folds through itself. */
export function windingNumber({ positions: p, triangles }: Mesh, x: number, y: number, z: number): number {
  let sum = 0
  for (let t = 0; t < triangles.length; t += 3) {
    const [i, j, k] = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3]
    const [ax, ay, az] = [p[i]! - x, p[i + 1]! - y, p[i + 2]! - z]
    const [bx, by, bz] = [p[j]! - x, p[j + 1]! - y, p[j + 2]! - z]
    const [cx, cy, cz] = [p[k]! - x, p[k + 1]! - y, p[k + 2]! - z]
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
