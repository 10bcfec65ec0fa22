import type { BoneFigure, Vec3 } from '../figures/types.ts'
import { ellipsoidDistance, ellipsoidOf, nearest, type Ellipsoid } from './ellipsoid.ts'

/** A box in mm of the model's frame. */
export interface Bounds {
  readonly min: Vec3
  readonly max: Vec3
}

/** A bone ready for many evaluations. */
export interface Union {
  readonly parts: readonly Ellipsoid[]
  readonly blend: number
  readonly cutAbove: number
  readonly bounds: Bounds
}

/** Parts that lie further than this many blends behind the nearest one no longer move the surface (0.3 µm a mm). */
const reach = 8

const unions = new WeakMap<BoneFigure, Union>()

/** Prepares a bone's figure; the answer is kept for as long as the figure lives. */
export function unionOf(figure: BoneFigure): Union {
  const known = unions.get(figure)
  if (known) return known
  const parts = Object.values(figure.parts).map(ellipsoidOf)
  const cutAbove = figure.cutAbove ?? Infinity
  const union = { parts, blend: figure.blend, cutAbove, bounds: boundsOf(parts, figure.blend, cutAbove) }
  unions.set(figure, union)
  return union
}

function boundsOf(parts: readonly Ellipsoid[], blend: number, cutAbove: number): Bounds {
  const min: [number, number, number] = [Infinity, Infinity, Infinity]
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity]
  // n surfaces that meet in one point are blended outwards by blend · ln n.
  const margin = blend * Math.log(Math.max(parts.length, 1))
  for (const { centre, radii, axes } of parts)
    for (const k of [0, 1, 2] as const) {
      const half = Math.hypot(axes[3 * k]! * radii[0], axes[3 * k + 1]! * radii[1], axes[3 * k + 2]! * radii[2])
      min[k] = Math.min(min[k], centre[k] - half - margin)
      max[k] = Math.max(max[k], centre[k] + half + margin)
    }
  max[1] = Math.min(max[1], cutAbove)
  return { min, max }
}

/** The gradient of the last `smoothDistance`, not normalised; overwritten by each call. */
export const gradient = { x: 0, y: 0, z: 0 }

/**
 * Signed distance (mm, negative inside) from a point to the smooth union of the parts, without any cut; its gradient
 * goes to `gradient`. The soft minimum −k·ln Σ exp(−dᵢ/k), k = blend: it has no order and no crease.
 */
export function smoothDistance({ parts, blend }: Union, x: number, y: number, z: number): number {
  let least = Infinity
  let sum = 0
  let gx = 0
  let gy = 0
  let gz = 0
  for (const part of parts) {
    const px = x - part.centre[0]
    const py = y - part.centre[1]
    const pz = z - part.centre[2]
    const limit = least + reach * blend
    const far = limit + part.largest
    if (far <= 0 || px * px + py * py + pz * pz > far * far) continue
    const m = part.axes
    const u = m[0] * px + m[3] * py + m[6] * pz
    const v = m[1] * px + m[4] * py + m[7] * pz
    const w = m[2] * px + m[5] * py + m[8] * pz
    const a = part.radii[0]
    const b = part.radii[1]
    const c = part.radii[2]
    if (part.smallest * (Math.sqrt((u / a) ** 2 + (v / b) ** 2 + (w / c) ** 2) - 1) > limit) continue
    const d = ellipsoidDistance(part, u, v, w)
    if (d > limit) continue
    const nu = nearest.x / (a * a)
    const nv = nearest.y / (b * b)
    const nw = nearest.z / (c * c)
    let share = 1 / Math.sqrt(nu * nu + nv * nv + nw * nw)
    if (d < least) {
      const keep = Math.exp((d - least) / blend)
      sum = sum * keep + 1
      gx *= keep
      gy *= keep
      gz *= keep
      least = d
    } else {
      const weight = Math.exp((least - d) / blend)
      sum += weight
      share *= weight
    }
    gx += share * (m[0] * nu + m[1] * nv + m[2] * nw)
    gy += share * (m[3] * nu + m[4] * nv + m[5] * nw)
    gz += share * (m[6] * nu + m[7] * nv + m[8] * nw)
  }
  gradient.x = gx / sum
  gradient.y = gy / sum
  gradient.z = gz / sum
  return least - blend * Math.log(sum)
}

/** Signed distance (mm, negative inside) from a point (mm, model's frame) to a bone's surface, its cut included. */
export function unionDistance(figure: BoneFigure, x: number, y: number, z: number): number {
  const union = unionOf(figure)
  return Math.max(smoothDistance(union, x, y, z), y - union.cutAbove)
}

/** The outward unit normal of a bone's surface nearby, for shading: smoother than any average over triangles. */
export function unionNormal(figure: BoneFigure, x: number, y: number, z: number): Vec3 {
  const union = unionOf(figure)
  if (smoothDistance(union, x, y, z) < y - union.cutAbove) return [0, 1, 0]
  const length = Math.hypot(gradient.x, gradient.y, gradient.z)
  return [gradient.x / length, gradient.y / length, gradient.z / length]
}

/** The box that holds a bone's surface, mm. */
export function unionBounds(figure: BoneFigure): Bounds {
  return unionOf(figure).bounds
}

/** The box that holds a bone's surface as if it were never cut, mm. */
export function uncutBounds(figure: BoneFigure): Bounds {
  const { parts, blend } = unionOf(figure)
  return boundsOf(parts, blend, Infinity)
}

/**
 * Whether a point is certainly at least `margin` mm away from a bone: six comparisons, to ask before `unionDistance`.
 */
export function isFarFrom(figure: BoneFigure, margin: number, x: number, y: number, z: number): boolean {
  const { min, max } = unionOf(figure).bounds
  return (
    x < min[0] - margin ||
    x > max[0] + margin ||
    y < min[1] - margin ||
    y > max[1] + margin ||
    z < min[2] - margin ||
    z > max[2] + margin
  )
}

/** Moves a point near the surface onto it (three Newton steps along the gradient), the cut left aside. */
export function ontoSurface(figure: BoneFigure, point: Vec3): Vec3 {
  const union = unionOf(figure)
  let [x, y, z] = point
  for (let i = 0; i < 3; i++) {
    const d = smoothDistance(union, x, y, z)
    const step = d / (gradient.x ** 2 + gradient.y ** 2 + gradient.z ** 2)
    x -= step * gradient.x
    y -= step * gradient.y
    z -= step * gradient.z
  }
  return [x, y, z]
}
