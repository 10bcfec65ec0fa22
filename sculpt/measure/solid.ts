import type { Mesh } from '../mesh.ts'
import { type Box, boxOf } from '../solids/box.ts'
import { meshDistance } from '../solids/meshDistance.ts'
import { weld } from '../solids/pseudoNormals.ts'
import { windingNumber } from '../solids/windingNumber.ts'
import { vertexNormals } from '../surface/normals.ts'

/** A closed mesh made ready to be measured against others, mm. */
export interface Solid {
  readonly mesh: Mesh
  /** Points of its surface, three numbers each: every vertex once, and the middle of every triangle. */
  readonly points: Float64Array
  /** Outward unit normals of the points. */
  readonly normals: Float64Array
  readonly box: Box
  /** Signed distance, negative inside; what seems inside is confirmed by the winding number. */
  readonly distance: (x: number, y: number, z: number) => number
}

/** Depth from which the winding number is asked, mm: it is exact and slow. */
const CONFIRMED = 0.3

export function solidOf(mesh: Mesh): Solid {
  const { points, normals } = surfacePoints(mesh)
  const near = meshDistance(mesh)
  return {
    mesh,
    points,
    normals,
    box: boxOf(points),
    distance: (x, y, z) => {
      const d = near(x, y, z)
      return d < -CONFIRMED && windingNumber(mesh, x, y, z) < 0.5 ? -d : d
    },
  }
}

function surfacePoints({ positions, triangles }: Mesh): { points: Float64Array; normals: Float64Array } {
  const same = weld(positions)
  const smooth = vertexNormals(positions, triangles)
  const points: number[] = []
  const normals: number[] = []
  same.forEach((first, v) => {
    if (first !== v) return
    points.push(...positions.subarray(3 * v, 3 * v + 3))
    normals.push(...smooth.subarray(3 * v, 3 * v + 3))
  })
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [0, 1, 2].map((k) => 3 * triangles[t + k]!)
    for (let c = 0; c < 3; c++) points.push(corners.reduce((sum, i) => sum + positions[i + c]! / 3, 0))
    const sum = [0, 1, 2].map((c) => corners.reduce((total, i) => total + smooth[i + c]!, 0))
    const length = Math.hypot(...sum) || 1
    normals.push(...sum.map((x) => x / length))
  }
  return { points: Float64Array.from(points), normals: Float64Array.from(normals) }
}
