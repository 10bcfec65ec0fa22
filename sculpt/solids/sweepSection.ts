import type { Section } from './sweepPath.ts'

/**
 * Writes the point of a section's contour at the angle whose cosine and sine are given, mm, at `out[at…at+2]`.
 * An ellipse that can be bent into a crescent, made egg-shaped across and along its depth, and squared; beyond that its
 * third harmonics, for sections with a waved midline, thick or sharp edges. The angle runs from the medial edge over
 * the deep side to the lateral edge and back over the superficial side. Where an end is rounded off, a crescent narrows
 * along its own curve.
 */
export function contourPoint(section: Section, cos: number, sin: number, out: Float64Array, at: number): void {
  const { axes, shape } = section
  const a = shape[0]!
  const whole = shape[6]!
  const edge = cos * cos
  const x = a * (cos * (1 + 0.35 * Math.tanh(shape[4]!) * sin + shape[10]! * sin * sin) + shape[11]! * sin * edge)
  const egg = (1 + 0.6 * Math.tanh(shape[3]!) * cos) * (1 + 0.35 * Math.tanh(shape[5]!) * (edge - 0.5))
  const thick = egg + shape[8]! * (2 * edge - 1) + shape[9]! * cos * (4 * edge - 3)
  // Midline at its place across the whole section, so that a rounded end is a piece of it.
  const t = (a * cos) / whole
  const midline = shape[2]! * (t * t - 0.5) + shape[7]! * t * (t * t - 0.75)
  const y = shape[1]! * sin * thick + whole * midline
  out[at] = axes[0]! + x * axes[6]! + y * axes[9]!
  out[at + 1] = axes[1]! + x * axes[7]! + y * axes[10]!
  out[at + 2] = axes[2]! + x * axes[8]! + y * axes[11]!
}

/** Cosines and sines of `count` equal steps of a turn, interleaved. */
export function circleTable(count: number): Float64Array {
  const table = new Float64Array(count * 2)
  for (let j = 0; j < count; j++) {
    table[2 * j] = Math.cos((2 * Math.PI * j) / count)
    table[2 * j + 1] = Math.sin((2 * Math.PI * j) / count)
  }
  return table
}

/** Writes a section's contour at the angles of a table into `out`, three numbers a point from `at` on. */
export function contourRing(section: Section, table: Float64Array, out: Float64Array, at: number): void {
  for (let j = 0; 2 * j < table.length; j++) contourPoint(section, table[2 * j]!, table[2 * j + 1]!, out, at + 3 * j)
}
