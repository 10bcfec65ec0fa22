/**
 * Shares of a triangle's corners in a point of its plane, written to `out`: they add up to one. `a`, `b` and `c` are
 * where the corners begin in `points`. Returns false where the triangle has no area: the point is then its first corner.
 */
export function cornerShares(
  points: Float64Array,
  [a, b, c]: readonly [number, number, number],
  point: { readonly x: number; readonly y: number; readonly z: number },
  out: Float64Array,
): boolean {
  let [ee, ef, ff, ed, fd] = [0, 0, 0, 0, 0]
  for (let k = 0; k < 3; k++) {
    const e = points[b + k]! - points[a + k]!
    const f = points[c + k]! - points[a + k]!
    const d = (k === 0 ? point.x : k === 1 ? point.y : point.z) - points[a + k]!
    ee += e * e
    ef += e * f
    ff += f * f
    ed += e * d
    fd += f * d
  }
  const whole = ee * ff - ef * ef
  out[1] = whole > 0 ? (ff * ed - ef * fd) / whole : 0
  out[2] = whole > 0 ? (ee * fd - ef * ed) / whole : 0
  out[0] = 1 - out[1]! - out[2]!
  return whole > 0
}
