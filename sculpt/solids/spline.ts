/** Natural cubic splines of several channels over common knots. */
export interface Spline {
  readonly knots: Float64Array
  readonly channels: number
  /** Values, knot by knot. */
  readonly values: Float64Array
  /** Second derivatives, knot by knot. */
  readonly seconds: Float64Array
}

/**
 * Builds the natural cubic spline (no curvature at the ends) through `values[k * channels + c]` at strictly rising
 * `knots[k]`.
 */
export function naturalSpline(knots: Float64Array, values: Float64Array, channels: number): Spline {
  const n = knots.length
  const seconds = new Float64Array(n * channels)
  const pivot = new Float64Array(n)
  for (let k = 1; k < n - 1; k++) {
    const before = knots[k]! - knots[k - 1]!
    const after = knots[k + 1]! - knots[k]!
    const divisor = 2 * (before + after) - before * pivot[k - 1]!
    pivot[k] = after / divisor
    for (let c = 0; c < channels; c++) {
      const i = k * channels + c
      const rise = (values[i + channels]! - values[i]!) / after - (values[i]! - values[i - channels]!) / before
      seconds[i] = (6 * rise - before * seconds[i - channels]!) / divisor
    }
  }
  for (let k = n - 2; k > 0; k--) {
    for (let c = 0; c < channels; c++) {
      const i = k * channels + c
      seconds[i] = seconds[i]! - pivot[k]! * seconds[i + channels]!
    }
  }
  return { knots, channels, values, seconds }
}

/** Writes all channels of the spline at `u` (held between the end knots) into `out`. */
export function evaluateSpline(spline: Spline, u: number, out: Float64Array): void {
  const { knots, channels, values, seconds } = spline
  let low = 0
  let high = knots.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (knots[middle]! > u) high = middle
    else low = middle
  }
  const step = knots[high]! - knots[low]!
  const b = Math.min(1, Math.max(0, (u - knots[low]!) / step))
  const a = 1 - b
  const p = ((a * a * a - a) * step * step) / 6
  const q = ((b * b * b - b) * step * step) / 6
  for (let c = 0; c < channels; c++) {
    const i = low * channels + c
    const j = high * channels + c
    out[c] = a * values[i]! + b * values[j]! + p * seconds[i]! + q * seconds[j]!
  }
}

/** Writes the first derivative of all channels at knot `k` into `out`. */
export function slopeAtKnot(spline: Spline, k: number, out: Float64Array): void {
  const { knots, channels, values, seconds } = spline
  const last = k === knots.length - 1
  const low = last ? k - 1 : k
  const step = knots[low + 1]! - knots[low]!
  for (let c = 0; c < channels; c++) {
    const i = low * channels + c
    const j = i + channels
    const rise = (values[j]! - values[i]!) / step
    out[c] = last
      ? rise + (step / 6) * (seconds[i]! + 2 * seconds[j]!)
      : rise - (step / 6) * (2 * seconds[i]! + seconds[j]!)
  }
}
