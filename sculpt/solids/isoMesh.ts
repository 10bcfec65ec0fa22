import type { Mesh } from '../mesh.ts'
import type { Bounds } from './union.ts'

/** Signed distance, mm, negative inside; it may not change by more than 1 mm a mm. */
export type Distance = (x: number, y: number, z: number) => number

/** The corners of the six tetrahedra around a cube's diagonal; bit 0 of a corner is x, bit 1 y, bit 2 z. */
const tetrahedra = [
  [0, 1, 3, 7],
  [0, 3, 2, 7],
  [0, 2, 6, 7],
  [0, 6, 4, 7],
  [0, 4, 5, 7],
  [0, 5, 1, 7],
] as const

/** Mean of one coordinate of some points. */
function middle(points: readonly (readonly number[])[], k: number): number {
  return points.reduce((sum, point) => sum + point[k]!, 0) / points.length
}

/**
 * Meshes the zero level of a distance: cubes near the surface, each split into six tetrahedra, which cannot leave a
 * hole. Because a distance says how far the surface is, whole blocks are skipped, and the work follows the surface's
 * area rather than the volume.
 *
 * @param bounds mm; the surface must lie inside
 * @param edge of the cubes, mm
 * @returns a closed mesh, outward, unsimplified
 */
export function isoMesh(distance: Distance, { min, max }: Bounds, edge: number): Mesh {
  const size = [0, 1, 2].map((k) => Math.ceil((max[k]! - min[k]!) / edge) + 2) as [number, number, number]
  const origin = [0, 1, 2].map((k) => (min[k]! + max[k]! - size[k]! * edge) / 2) as [number, number, number]
  const strideY = size[0] + 1
  const strideZ = strideY * (size[1] + 1)
  const values = new Float64Array(strideZ * (size[2] + 1)).fill(Number.NaN)
  const cornerStep = Array.from({ length: 8 }, (_, c) => (c & 1) + ((c >> 1) & 1) * strideY + (c >> 2) * strideZ)
  const positions: number[] = []
  const triangles: number[] = []
  const vertices = new Map<number, number>()

  const place = (corner: number): [number, number, number] => {
    const z = Math.floor(corner / strideZ)
    const y = Math.floor((corner - z * strideZ) / strideY)
    return [origin[0] + (corner % strideY) * edge, origin[1] + y * edge, origin[2] + z * edge]
  }
  const valueAt = (corner: number): number => {
    let value = values[corner]!
    if (Number.isNaN(value)) {
      const [x, y, z] = place(corner)
      value = distance(x, y, z)
      values[corner] = value
    }
    return value
  }
  /** The vertex where the surface crosses the edge from an inner to an outer corner. */
  const crossing = (inner: number, outer: number): number => {
    const key = Math.min(inner, outer) * 8 + cornerStep.indexOf(Math.abs(outer - inner))
    const known = vertices.get(key)
    if (known !== undefined) return known
    const [a, b] = [valueAt(inner), valueAt(outer)]
    // Clear of the corners, so that no triangle is without area.
    const t = Math.min(0.98, Math.max(0.02, a / (a - b)))
    const [from, to] = [place(inner), place(outer)]
    const index = positions.length / 3
    for (const k of [0, 1, 2] as const) positions.push(from[k] + t * (to[k] - from[k]))
    vertices.set(key, index)
    return index
  }
  /** One triangle, turned so that it faces along `out`. */
  const face = (a: number, b: number, c: number, out: readonly number[]) => {
    const [i, j, k] = [a * 3, b * 3, c * 3]
    const ux = positions[j]! - positions[i]!
    const uy = positions[j + 1]! - positions[i + 1]!
    const uz = positions[j + 2]! - positions[i + 2]!
    const vx = positions[k]! - positions[i]!
    const vy = positions[k + 1]! - positions[i + 1]!
    const vz = positions[k + 2]! - positions[i + 2]!
    const facing = (uy * vz - uz * vy) * out[0]! + (uz * vx - ux * vz) * out[1]! + (ux * vy - uy * vx) * out[2]!
    if (facing > 0) triangles.push(a, b, c)
    else triangles.push(a, c, b)
  }
  const tetrahedron = (corners: readonly number[]) => {
    const inner = corners.filter((corner) => valueAt(corner) < 0)
    if (inner.length === 0 || inner.length === 4) return
    const outer = corners.filter((corner) => valueAt(corner) >= 0)
    const from = inner.map(place)
    const to = outer.map(place)
    const out = [0, 1, 2].map((k) => middle(to, k) - middle(from, k))
    const cross = inner.flatMap((i) => outer.map((o) => crossing(i, o)))
    face(cross[0]!, cross[1]!, cross[2]!, out)
    // Two corners on either side make a quadrilateral: 00, 01, 11, 10.
    if (cross.length === 4) face(cross[1]!, cross[3]!, cross[2]!, out)
  }
  const block = (x: number, y: number, z: number, side: number) => {
    if (x >= size[0] || y >= size[1] || z >= size[2]) return
    const half = (side * edge) / 2
    const [cx, cy, cz] = [origin[0] + x * edge + half, origin[1] + y * edge + half, origin[2] + z * edge + half]
    // A hundredth more than the half-diagonal, for rounding.
    if (Math.abs(distance(cx, cy, cz)) > half * Math.sqrt(3) * 1.01) return
    if (side > 1) {
      const s = side / 2
      for (let c = 0; c < 8; c++) block(x + (c & 1) * s, y + ((c >> 1) & 1) * s, z + (c >> 2) * s, s)
      return
    }
    const base = x + y * strideY + z * strideZ
    let inside = 0
    for (let c = 0; c < 8; c++) if (valueAt(base + cornerStep[c]!) < 0) inside++
    if (inside === 0 || inside === 8) return
    for (const corners of tetrahedra) tetrahedron(corners.map((c) => base + cornerStep[c]!))
  }
  block(0, 0, 0, 2 ** Math.ceil(Math.log2(Math.max(...size))))
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) }
}
