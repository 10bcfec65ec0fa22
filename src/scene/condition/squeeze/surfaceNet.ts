import type { Surface } from '../surface.ts'

/** Signed distance to a solid, negative inside; any unit. */
export type Distance = (x: number, y: number, z: number) => number

interface Box {
  readonly least: readonly [number, number, number]
  readonly most: readonly [number, number, number]
}

/** Values on a grid of cells, and which blocks of it the surface may cross. */
interface Grid {
  readonly nx: number
  readonly ny: number
  readonly nz: number
  readonly values: Float32Array
  /** First corners of such blocks, three numbers each. */
  readonly crossed: readonly number[]
}

/** Cells of a block that is looked at as a whole first. */
const BLOCK = 4

/**
 * Meshes a solid where its distance is zero, by naive surface nets (Gibson 1998): a vertex in each cell of the grid that
 * the surface crosses, a quadrilateral for each edge. The box must hold the whole solid.
 */
export function surfaceNet(distance: Distance, box: Box, cell: number): Omit<Surface, 'at'> {
  const grid = sample(distance, box, cell)
  const { nx, ny, values } = grid
  const steps = [1, nx, nx * ny] as const
  const vertexOf = new Int32Array(values.length).fill(-1)
  const positions: number[] = []
  const normals: number[] = []
  eachCell(grid, (at, x, y, z) => {
    if (!cross(values, at, steps)) return
    vertexOf[at] = positions.length / 3
    positions.push(
      box.least[0] + cell * (x + _cross[0]!),
      box.least[1] + cell * (y + _cross[1]!),
      box.least[2] + cell * (z + _cross[2]!),
    )
    normals.push(_cross[3]!, _cross[4]!, _cross[5]!)
  })
  const triangles: number[] = []
  eachCell(grid, (at, x, y, z) => {
    if (x === 0 || y === 0 || z === 0) return
    const inside = values[at]! < 0
    for (let k = 0; k < 3; k++) {
      if (inside === values[at + steps[k]!]! < 0) continue
      const u = steps[(k + 1) % 3]!
      const v = steps[(k + 2) % 3]!
      const [a, b, c, d] = [vertexOf[at]!, vertexOf[at - u]!, vertexOf[at - u - v]!, vertexOf[at - v]!]
      if (inside) triangles.push(a, b, c, a, c, d)
      else triangles.push(a, c, b, a, d, c)
    }
  })
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    triangles: Uint32Array.from(triangles),
  }
}

/** Distances on the grid; blocks that the surface cannot reach hold the distance of their middle. */
function sample(distance: Distance, { least, most }: Box, cell: number): Grid {
  const blocks = (k: 0 | 1 | 2): number => BLOCK * Math.ceil((most[k] - least[k]) / (cell * BLOCK)) + 1
  const [nx, ny, nz] = [blocks(0), blocks(1), blocks(2)]
  const values = new Float32Array(nx * ny * nz)
  const crossed: number[] = []
  const far = (BLOCK * cell * Math.sqrt(3)) / 2 + cell
  const half = BLOCK / 2
  for (let bz = 0; bz < nz; bz += BLOCK)
    for (let by = 0; by < ny; by += BLOCK)
      for (let bx = 0; bx < nx; bx += BLOCK) {
        const middle = distance(
          least[0] + cell * (bx + half),
          least[1] + cell * (by + half),
          least[2] + cell * (bz + half),
        )
        const whole = Math.abs(middle) > far
        if (!whole) crossed.push(bx, by, bz)
        for (let z = bz; z < Math.min(nz, bz + BLOCK); z++)
          for (let y = by; y < Math.min(ny, by + BLOCK); y++)
            for (let x = bx; x < Math.min(nx, bx + BLOCK); x++)
              values[x + nx * (y + ny * z)] = whole
                ? middle
                : distance(least[0] + cell * x, least[1] + cell * y, least[2] + cell * z)
      }
  return { nx, ny, nz, values, crossed }
}

function eachCell({ nx, ny, nz, crossed }: Grid, visit: (at: number, x: number, y: number, z: number) => void): void {
  for (let i = 0; i < crossed.length; i += 3)
    for (let z = crossed[i + 2]!; z < Math.min(nz - 1, crossed[i + 2]! + BLOCK); z++)
      for (let y = crossed[i + 1]!; y < Math.min(ny - 1, crossed[i + 1]! + BLOCK); y++)
        for (let x = crossed[i]!; x < Math.min(nx - 1, crossed[i]! + BLOCK); x++) visit(x + nx * (y + ny * z), x, y, z)
}

/** Where the surface crosses the last cell that was looked at, as shares of it, and the way in which it faces there. */
const _cross = new Float64Array(6)
const _corner = new Float64Array(8)

/** Finds the middle of the crossings with a cell's edges; false where the surface does not cross it. */
function cross(values: Float32Array, at: number, [sx, sy, sz]: readonly [number, number, number]): boolean {
  let inside = 0
  for (let c = 0; c < 8; c++) {
    const value = values[at + (c & 1) * sx + ((c >> 1) & 1) * sy + (c >> 2) * sz]!
    _corner[c] = value
    if (value < 0) inside += 1
  }
  if (inside === 0 || inside === 8) return false
  _cross.fill(0)
  let count = 0
  for (let k = 0; k < 3; k++)
    for (let c = 0; c < 8; c++) {
      if ((c >> k) & 1) continue
      const a = _corner[c]!
      const b = _corner[c | (1 << k)]!
      _cross[3 + k]! += b - a
      if (a < 0 === b < 0) continue
      for (let i = 0; i < 3; i++) _cross[i]! += i === k ? a / (a - b) : (c >> i) & 1
      count += 1
    }
  const length = Math.sqrt(_cross[3]! ** 2 + _cross[4]! ** 2 + _cross[5]! ** 2) || 1
  for (let i = 0; i < 3; i++) {
    _cross[i]! /= count
    _cross[3 + i]! /= length
  }
  return true
}
