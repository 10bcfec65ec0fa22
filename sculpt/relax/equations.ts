import { type Body, FREE } from './body.ts'

/** Normal equations of a least-squares step over all free joints of some bodies. */
export class Equations {
  readonly size: number
  readonly matrix: Float64Array
  readonly right: Float64Array
  /** First unknown of each joint of each body; −1 where it is held. */
  readonly first: readonly Int32Array[]
  private readonly values: Float64Array
  private readonly used: Int32Array
  private count = 0
  /** Sum of the weighted squares of the rows: what a step is to make smaller. */
  cost = 0

  constructor(readonly bodies: readonly Body[]) {
    let size = 0
    this.first = bodies.map(({ free }) =>
      Int32Array.from(free, (may) => {
        if (!may) return -1
        size += FREE
        return size - FREE
      }),
    )
    this.size = size
    this.matrix = new Float64Array(size * size)
    this.right = new Float64Array(size)
    this.values = new Float64Array(size)
    this.used = new Int32Array(size)
  }

  clear(): void {
    this.matrix.fill(0)
    this.right.fill(0)
    this.cost = 0
  }

  /** Adds to the row under way: `value` for an unknown. */
  put(unknown: number, value: number): void {
    if (value === 0) return
    if (this.values[unknown] === 0) this.used[this.count++] = unknown
    this.values[unknown]! += value
  }

  /** Adds to the row under way how a point of a body moves along a direction. */
  putPoint(b: number, v: number, x: number, y: number, z: number): void {
    const { flesh, axes, size, local } = this.bodies[b]!
    const first = this.first[b]!
    for (let k = 0; k < 4; k++) {
      const weight = flesh.weights[4 * v + k]!
      if (weight === 0) continue
      const j = flesh.joints[4 * v + k]!
      const at = first[j]!
      if (at < 0) continue
      const a = 9 * j
      // The direction in the joint's own axes.
      const nx = weight * (axes[a]! * x + axes[a + 1]! * y + axes[a + 2]! * z)
      const ny = weight * (axes[a + 3]! * x + axes[a + 4]! * y + axes[a + 5]! * z)
      const nz = weight * (axes[a + 6]! * x + axes[a + 7]! * y + axes[a + 8]! * z)
      const l = 12 * v + 3 * k
      const px = size[3 * j]! * local[l]!
      const py = size[3 * j + 1]! * local[l + 1]!
      const pz = size[3 * j + 2]! * local[l + 2]!
      this.put(at, nx)
      this.put(at + 1, ny)
      this.put(at + 2, nz)
      this.put(at + 3, py * nz - pz * ny)
      this.put(at + 4, pz * nx - px * nz)
      this.put(at + 5, px * ny - py * nx)
      this.put(at + 6, nx * px)
      this.put(at + 7, ny * py)
      this.put(at + 8, nz * pz)
    }
  }

  /** Closes the row: weight · (residual + row · step) is to become small. */
  close(residual: number, weight: number): void {
    const { values, used, matrix, right, size } = this
    const w = weight * weight
    this.cost += w * residual * residual
    for (let p = 0; p < this.count; p++) {
      const i = used[p]!
      const a = w * values[i]!
      right[i]! -= a * residual
      for (let q = 0; q < this.count; q++) matrix[i * size + used[q]!]! += a * values[used[q]!]!
    }
    for (let p = 0; p < this.count; p++) values[used[p]!] = 0
    this.count = 0
  }

  /**
   * The step, by conjugate gradients that know each body's own equations solved; each unknown's own weight is raised by
   * the share `damping`.
   */
  solve(damping: number): Float64Array {
    const n = this.size
    const m = this.matrix
    const own = Float64Array.from({ length: n }, (_, i) => damping * m[i * n + i]!)
    const blocks = this.blocks(own)
    const x = new Float64Array(n)
    const r = this.right.slice()
    const z = this.own(blocks, r)
    const p = z.slice()
    const q = new Float64Array(n)
    let rz = dot(r, z)
    const enough = rz * 1e-6
    for (let round = 0; round < ROUNDS && rz > enough; round++) {
      for (let i = 0; i < n; i++) {
        let sum = own[i]! * p[i]!
        const row = i * n
        for (let k = 0; k < n; k++) sum += m[row + k]! * p[k]!
        q[i] = sum
      }
      const a = rz / dot(p, q)
      for (let i = 0; i < n; i++) {
        x[i]! += a * p[i]!
        r[i]! -= a * q[i]!
      }
      z.set(this.own(blocks, r))
      const next = dot(r, z)
      const b = next / rz
      for (let i = 0; i < n; i++) p[i] = z[i]! + b * p[i]!
      rz = next
    }
    return x
  }

  /** Cholesky's factors of each body's own equations. */
  private blocks(own: Float64Array): Float64Array[] {
    let start = 0
    return this.first.map((first) => {
      const n = FREE * first.filter((at) => at >= 0).length
      const m = new Float64Array(n * n)
      for (let i = 0; i < n; i++)
        for (let j = 0; j <= i; j++) {
          let sum = this.matrix[(start + i) * this.size + start + j]! + (i === j ? own[start + i]! : 0)
          for (let k = 0; k < j; k++) sum -= m[i * n + k]! * m[j * n + k]!
          m[i * n + j] = i === j ? Math.sqrt(Math.max(1e-12, sum)) : sum / m[j * n + j]!
        }
      start += n
      return m
    })
  }

  /** Solves each body's own equations by their factors. */
  private own(blocks: readonly Float64Array[], right: Float64Array): Float64Array {
    const x = right.slice()
    let start = 0
    for (const m of blocks) {
      const n = Math.sqrt(m.length)
      for (let i = 0; i < n; i++) {
        for (let k = 0; k < i; k++) x[start + i]! -= m[i * n + k]! * x[start + k]!
        x[start + i]! /= m[i * n + i]!
      }
      for (let i = n - 1; i >= 0; i--) {
        for (let k = i + 1; k < n; k++) x[start + i]! -= m[k * n + i]! * x[start + k]!
        x[start + i]! /= m[i * n + i]!
      }
      start += n
    }
    return x
  }
}

const ROUNDS = 80

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
