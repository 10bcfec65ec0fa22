/** A regular grid over a box: counts of cells and the edge of a cell (mm). Cells run x fastest, then y, then z. */
export interface Grid {
  readonly origin: readonly [number, number, number]
  readonly size: readonly [number, number, number]
  readonly edge: number
}

const FAR = 1e20

/** Distance (mm) of each cell from the nearest marked cell, exact on the grid (Felzenszwalb and Huttenlocher 2012). */
export function distanceFrom(marked: Uint8Array, grid: Grid): Float32Array {
  const squared = Float64Array.from(marked, (m) => (m ? 0 : FAR))
  const [nx, ny, nz] = grid.size
  const longest = Math.max(nx, ny, nz)
  const line = new Float64Array(longest)
  const work = { hull: new Int32Array(longest), bound: new Float64Array(longest + 1), out: new Float64Array(longest) }
  const sweep = (count: number, step: number, starts: Iterable<number>) => {
    for (const start of starts) {
      for (let i = 0; i < count; i++) line[i] = squared[start + i * step]!
      lowerEnvelope(line, count, work)
      for (let i = 0; i < count; i++) squared[start + i * step] = work.out[i]!
    }
  }
  sweep(
    nx,
    1,
    linesOf(ny * nz, (i) => i * nx),
  )
  sweep(
    ny,
    nx,
    linesOf(nx * nz, (i) => (i % nx) + Math.floor(i / nx) * nx * ny),
  )
  sweep(
    nz,
    nx * ny,
    linesOf(nx * ny, (i) => i),
  )
  return Float32Array.from(squared, (d) => Math.sqrt(Math.min(d, FAR)) * grid.edge)
}

function* linesOf(count: number, start: (i: number) => number): Generator<number> {
  for (let i = 0; i < count; i++) yield start(i)
}

interface Work {
  readonly hull: Int32Array
  readonly bound: Float64Array
  readonly out: Float64Array
}

/** One line: the lower envelope of the parabolas that stand on its cells. */
function lowerEnvelope(f: Float64Array, count: number, { hull, bound, out }: Work): void {
  let k = 0
  hull[0] = 0
  bound[0] = -FAR
  bound[1] = FAR
  for (let q = 1; q < count; q++) {
    let meet = crossing(f, q, hull[k]!)
    while (k > 0 && meet <= bound[k]!) meet = crossing(f, q, hull[--k]!)
    if (meet <= bound[k]!) meet = bound[k]!
    hull[++k] = q
    bound[k] = meet
    bound[k + 1] = FAR
  }
  for (let q = 0, j = 0; q < count; q++) {
    while (bound[j + 1]! < q) j++
    out[q] = (q - hull[j]!) ** 2 + f[hull[j]!]!
  }
}

function crossing(f: Float64Array, q: number, p: number): number {
  return (f[q]! + q * q - (f[p]! + p * p)) / (2 * q - 2 * p)
}
