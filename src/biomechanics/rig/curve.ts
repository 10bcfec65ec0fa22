import { vec3 } from 'gl-matrix'

/**
 * Writes the point of a Catmull–Rom curve through `count` points at a way along it, given the way of each point; past
 * its ends it goes straight on, before its beginning in the mean direction of its first points. Returns the segment
 * found, from which a later search may start. Allocates nothing.
 */
export function pointAt(
  points: ArrayLike<number>,
  way: ArrayLike<number>,
  count: number,
  at: number,
  from: number,
  out: vec3,
): number {
  let segment = Math.max(1, from)
  while (segment < count - 1 && way[segment]! < at) segment++
  while (segment > 1 && way[segment - 1]! > at) segment--
  const start = way[segment - 1]!
  const span = way[segment]! - start
  const t = span > 1e-9 ? (at - start) / span : 0
  const p = 3 * (segment - 1)
  const q = 3 * segment
  for (let k = 0; k < 3; k++) {
    const b = points[p + k]!
    const c = points[q + k]!
    if (t < 0) {
      const far = Math.min(MEAN, count - 1)
      out[k] = b + ((points[3 * far + k]! - b) * (at - start)) / (way[far]! - start)
      continue
    }
    if (t > 1) {
      out[k] = b + t * (c - b)
      continue
    }
    // Beyond its ends the row is thought to go straight on.
    const a = segment > 1 ? points[p - 3 + k]! : 2 * b - c
    const d = segment < count - 1 ? points[q + 3 + k]! : 2 * c - b
    out[k] = b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
  }
  return segment
}

/** Points whose mean direction the way before the first one takes. */
const MEAN = 4

/** Writes the unit direction of a row of points at one of them. */
export function tangentAt(points: ArrayLike<number>, i: number, count: number, out: vec3): void {
  const a = 3 * Math.max(0, i - 1)
  const b = 3 * Math.min(count - 1, i + 1)
  vec3.set(out, points[b]! - points[a]!, points[b + 1]! - points[a + 1]!, points[b + 2]! - points[a + 2]!)
  vec3.normalize(out, out)
}
