import type { EllipsoidFigure } from '../figures/types.ts'
import { rotationMatrix, type Matrix3 } from './rotation.ts'

/** An ellipsoid ready for many evaluations: its axes are the columns of `axes`. Lengths in mm. */
export interface Ellipsoid {
  readonly centre: readonly [number, number, number]
  readonly radii: readonly [number, number, number]
  readonly axes: Matrix3
  readonly smallest: number
  readonly largest: number
}

/** Prepares an ellipsoid of a figure. */
export function ellipsoidOf({ centre, radii, turn }: EllipsoidFigure): Ellipsoid {
  return { centre, radii, axes: rotationMatrix(turn), smallest: Math.min(...radii), largest: Math.max(...radii) }
}

/** The nearest point found by `ellipsoidDistance` in the ellipsoid's own axes; overwritten by each call. */
export const nearest = { x: 0, y: 0, z: 0 }

const enough = 1e-12

/**
 * Signed distance (mm, negative inside) from a point in the ellipsoid's own axes to its surface, exact to rounding.
 *
 * The nearest point is q = r²p/(t + r²) with |q/r| = 1. Newton's method on 1/|q/r| = 1 runs up to t from below without
 * ever passing it, and is nearly linear, so that three or four steps do. The distance is then t·|q/r²|.
 * (Math.hypot guards against overflow and is many times slower than a plain root: not here.)
 */
export function ellipsoidDistance({ radii }: Ellipsoid, x: number, y: number, z: number): number {
  const a = radii[0]
  const b = radii[1]
  const c = radii[2]
  const aa = a * a
  const bb = b * b
  const cc = c * c
  // A point on a plane of symmetry has no single nearest point when deep inside; a hair to one side there is one.
  const ax = Math.max(Math.abs(x), 1e-6 * a) * a
  const by = Math.max(Math.abs(y), 1e-6 * b) * b
  const cz = Math.max(Math.abs(z), 1e-6 * c) * c
  const outside = (ax / aa) ** 2 + (by / bb) ** 2 + (cz / cc) ** 2 > 1
  let t = Math.max(ax - aa, by - bb, cz - cc, outside ? 0 : -Infinity)
  let u = 0
  let v = 0
  let w = 0
  for (let i = 0; i < 30; i++) {
    u = ax / (t + aa)
    v = by / (t + bb)
    w = cz / (t + cc)
    const s = u * u + v * v + w * w
    if (Math.abs(s - 1) < enough) break
    t += ((Math.sqrt(s) - 1) * s) / ((u * u) / (t + aa) + (v * v) / (t + bb) + (w * w) / (t + cc))
  }
  nearest.x = x < 0 ? -u * a : u * a
  nearest.y = y < 0 ? -v * b : v * b
  nearest.z = z < 0 ? -w * c : w * c
  return t * Math.sqrt((u / a) ** 2 + (v / b) ** 2 + (w / c) ** 2)
}
