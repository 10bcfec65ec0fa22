/**
 * Takes one residual: its value, the parameters that it depends on in rising order, its derivative by each of these.
 * `robust` is false for a penalty, which the loss must not flatten. The caller may reuse the arrays; only the first
 * `count` entries count.
 */
export type AddRow = (
  residual: number,
  indices: Int32Array,
  derivatives: Float64Array,
  count: number,
  robust?: boolean,
) => void

/** Calls `add` for every residual at these parameters. */
export type Residuals = (parameters: Float64Array, add: AddRow) => void

export interface LeastSquaresOptions {
  readonly iterations: number
  /** Residual at which the soft-L1 loss turns from square to straight. */
  readonly softness: number
}

export interface LeastSquaresResult {
  readonly parameters: Float64Array
  readonly cost: number
}

/** The normal equations; of the matrix only the lower half is filled. */
interface System {
  readonly cost: number
  readonly matrix: Float64Array
  readonly vector: Float64Array
}

/**
 * Levenberg–Marquardt with the soft-L1 loss 2s²(√(1 + (r/s)²) − 1)/2, as reweighted squares. Rows are sparse: a problem
 * whose residuals each hang on a few parameters costs little more than its rows.
 */
export function leastSquares(
  start: ArrayLike<number>,
  residuals: Residuals,
  { iterations, softness }: LeastSquaresOptions,
): LeastSquaresResult {
  let parameters = Float64Array.from(start)
  let system = systemAt(parameters, residuals, softness)
  let damping = 1e-3
  for (let i = 0; i < iterations; i++) {
    const step = solve(system, damping)
    const trial = parameters.map((value, k) => value + step[k]!)
    const next = systemAt(trial, residuals, softness)
    if (next.cost < system.cost) {
      const gain = 1 - next.cost / system.cost
      parameters = trial
      system = next
      damping = Math.max(damping / 4, 1e-7)
      if (gain < 1e-6) break
    } else {
      damping *= 5
      if (damping > 1e7) break
    }
  }
  return { parameters, cost: system.cost }
}

function systemAt(parameters: Float64Array, residuals: Residuals, softness: number): System {
  const n = parameters.length
  const matrix = new Float64Array(n * n)
  const vector = new Float64Array(n)
  let cost = 0
  residuals(parameters, (residual, indices, derivatives, count, robust = true) => {
    const root = robust ? Math.sqrt(1 + (residual / softness) ** 2) : 1
    const weight = 1 / root
    cost += robust ? softness * softness * (root - 1) : (residual * residual) / 2
    for (let a = 0; a < count; a++) {
      const scaled = weight * derivatives[a]!
      const index = indices[a]!
      const row = index * n
      vector[index] = vector[index]! - scaled * residual
      // The lower half is enough for Cholesky's method.
      for (let b = 0; b <= a; b++) {
        const at = row + indices[b]!
        matrix[at] = matrix[at]! + scaled * derivatives[b]!
      }
    }
  })
  return { cost, matrix, vector }
}

/** Solves (A + damping · (diag A + ε)) x = b by Cholesky's method. */
function solve({ matrix, vector }: System, damping: number): Float64Array {
  const n = vector.length
  const lower = matrix.slice()
  for (let i = 0; i < n; i++) lower[i * n + i]! += damping * (matrix[i * n + i]! + 1e-3) + 1e-9
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = lower[i * n + j]!
      for (let k = 0; k < j; k++) sum -= lower[i * n + k]! * lower[j * n + k]!
      lower[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[j * n + j]!
    }
  const x = vector.slice()
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i * n + k]! * x[k]!
    x[i]! /= lower[i * n + i]!
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= lower[k * n + i]! * x[k]!
    x[i]! /= lower[i * n + i]!
  }
  return x
}
