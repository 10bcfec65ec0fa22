import type { Vec3 } from '../figures/types.ts'

/** Nine numbers of a rotation matrix, row by row. */
export type Matrix3 = readonly [number, number, number, number, number, number, number, number, number]

/** The rotation matrix of a rotation vector (axis times angle, radians). */
export function rotationMatrix([x, y, z]: Vec3): Matrix3 {
  const angle = Math.hypot(x, y, z)
  const half = angle / 2
  // sin(a)/a and (1 - cos a)/a², written so that a tiny angle does not cancel.
  const s = angle < 1e-8 ? 1 : Math.sin(angle) / angle
  const c = angle < 1e-8 ? 0.5 : (2 * Math.sin(half) ** 2) / (angle * angle)
  return [
    1 - c * (y * y + z * z),
    c * x * y - s * z,
    c * x * z + s * y,
    c * x * y + s * z,
    1 - c * (x * x + z * z),
    c * y * z - s * x,
    c * x * z - s * y,
    c * y * z + s * x,
    1 - c * (x * x + y * y),
  ]
}

/** The rotation vector of a rotation matrix, its angle between 0 and π. */
export function rotationVector(m: Matrix3): Vec3 {
  // The quaternion's largest component first: stable also at half turns.
  const [a, b, c, d, e, f, g, h, i] = m
  const squares = [1 + a + e + i, 1 + a - e - i, 1 - a + e - i, 1 - a - e + i]
  const k = squares.indexOf(Math.max(...squares))
  const q =
    k === 0
      ? [squares[0]!, h - f, c - g, d - b]
      : k === 1
        ? [h - f, squares[1]!, b + d, c + g]
        : k === 2
          ? [c - g, b + d, squares[2]!, f + h]
          : [d - b, c + g, f + h, squares[3]!]
  const sign = q[0]! < 0 ? -1 : 1
  const [x, y, z] = [q[1]! * sign, q[2]! * sign, q[3]! * sign]
  const sine = Math.hypot(x, y, z)
  if (sine === 0) return [0, 0, 0]
  const scale = (2 * Math.atan2(sine, q[0]! * sign)) / sine
  return [x * scale, y * scale, z * scale]
}
