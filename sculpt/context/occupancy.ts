import type { Mesh } from '../mesh.ts'
import type { Grid } from './distanceTransform.ts'

/** Marks the cells of a grid whose centres lie inside any of some closed meshes, by counting crossings up columns. */
export function occupancy(meshes: readonly Mesh[], grid: Grid): Uint8Array {
  const [nx, ny, nz] = grid.size
  const marked = new Uint8Array(nx * ny * nz)
  for (const mesh of meshes) {
    const columns = crossings(mesh, grid)
    for (const [column, heights] of columns) {
      heights.sort((a, b) => a - b)
      const x = column % nx
      const z = Math.floor(column / nx)
      for (let i = 0; i + 1 < heights.length; i += 2) fill(marked, grid, x, z, heights[i]!, heights[i + 1]!)
    }
  }
  return marked
}

function fill(marked: Uint8Array, grid: Grid, x: number, z: number, from: number, to: number): void {
  const [nx, ny] = grid.size
  const first = Math.max(0, Math.ceil((from - grid.origin[1]) / grid.edge))
  const last = Math.min(ny - 1, Math.floor((to - grid.origin[1]) / grid.edge))
  for (let y = first; y <= last; y++) marked[x + nx * (y + ny * z)] = 1
}

/** Heights at which the mesh crosses the vertical line through each column of cells. */
function crossings({ positions: p, triangles }: Mesh, grid: Grid): Map<number, number[]> {
  const [nx, , nz] = grid.size
  const [ox, , oz] = grid.origin
  const columns = new Map<number, number[]>()
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [3 * triangles[t]!, 3 * triangles[t + 1]!, 3 * triangles[t + 2]!]
    const [ax, az, bx, bz, cx, cz] = [p[a]!, p[a + 2]!, p[b]!, p[b + 2]!, p[c]!, p[c + 2]!]
    const area = (bx - ax) * (cz - az) - (cx - ax) * (bz - az)
    if (Math.abs(area) < 1e-12) continue
    const left = Math.max(0, Math.ceil((Math.min(ax, bx, cx) - ox) / grid.edge))
    const right = Math.min(nx - 1, Math.floor((Math.max(ax, bx, cx) - ox) / grid.edge))
    const back = Math.max(0, Math.ceil((Math.min(az, bz, cz) - oz) / grid.edge))
    const front = Math.min(nz - 1, Math.floor((Math.max(az, bz, cz) - oz) / grid.edge))
    for (let j = back; j <= front; j++)
      for (let i = left; i <= right; i++) {
        const [x, z] = [ox + i * grid.edge, oz + j * grid.edge]
        const v = ((x - ax) * (cz - az) - (cx - ax) * (z - az)) / area
        const w = ((bx - ax) * (z - az) - (x - ax) * (bz - az)) / area
        if (v < 0 || w < 0 || v + w > 1) continue
        const height = p[a + 1]! + v * (p[b + 1]! - p[a + 1]!) + w * (p[c + 1]! - p[a + 1]!)
        const column = columns.get(i + nx * j) ?? []
        column.push(height)
        columns.set(i + nx * j, column)
      }
  }
  return columns
}
