import type { SweepLevel, Vec3 } from '../figures/types.ts'
import { newSection, sectionAt, sweepPath } from '../solids/sweepPath.ts'

/** Where the slices of a first guess lie: the course from origin to insertion, mm of the model's frame. */
export type Guide = readonly Vec3[]

/**
 * A first guess of a sweep: slices the reference (9 numbers a triangle, mm) across a guide, keeps what lies within
 * `reach` mm of it, and takes centre, orientation and size of each slice; then again across the path so found.
 */
export function sliceSweep(triangles: Float64Array, guide: Guide, levels: number, reach: number): SweepLevel[] {
  let course = guide
  let guess: SweepLevel[] = []
  for (let round = 0; round < 3; round++) {
    guess = slices(triangles, course, levels, reach)
    course = guess.map(([x, y, z]) => [x, y, z] as const)
  }
  return guess
}

/** Levels gather at the ends of the path like the cosines of even angles, blended with even spacing. */
function station(k: number, count: number): number {
  const even = k / (count - 1)
  return 0.35 * even + (0.65 * (1 - Math.cos(Math.PI * even))) / 2
}

function slices(triangles: Float64Array, course: Guide, count: number, reach: number): SweepLevel[] {
  const path = sweepPath(course.map(([x, y, z]) => [x, y, z, 0, 0, 0, 0, 0, 0, 0] as const))
  const section = newSection()
  const out: SweepLevel[] = []
  let turnBefore = 0
  for (let k = 0; k < count; k++) {
    const share = station(k, count)
    // The tips themselves have no slice: look a little inside.
    const inside = Math.min(0.985, Math.max(0.015, share))
    sectionAt(path, inside * path.length, section)
    const axes = section.axes.slice()
    const points = slicePoints(triangles, axes, reach)
    const shape = points.length ? fitEllipse(points, turnBefore) : null
    sectionAt(path, share * path.length, section)
    const last = out.at(-1)
    if (!shape) {
      const here = section.axes
      out.push([here[0]!, here[1]!, here[2]!, turnBefore, last?.[4] ?? 1.5, last?.[5] ?? 1.5, 0, 0, 0, 0])
      continue
    }
    turnBefore = shape.turn
    const step = (share - inside) * path.length
    const at = (c: number) => axes[c]! + shape.across * axes[6 + c]! + shape.deep * axes[9 + c]! + step * axes[3 + c]!
    out.push([at(0), at(1), at(2), shape.turn, Math.log(shape.halfWidth), Math.log(shape.halfDepth), 0, 0, 0, 0])
  }
  return out
}

/** Points where the triangles cross the plane of a section, in its own two axes, with the length each stands for. */
function slicePoints(triangles: Float64Array, axes: Float64Array, reach: number): number[][] {
  const local = (i: number, axis: number) => {
    let sum = 0
    for (let c = 0; c < 3; c++) sum += (triangles[i + c]! - axes[c]!) * axes[axis + c]!
    return sum
  }
  const points: number[][] = []
  for (let i = 0; i < triangles.length; i += 9) {
    const heights = [local(i, 3), local(i + 3, 3), local(i + 6, 3)]
    const ends: number[][] = []
    for (let e = 0; e < 3; e++) {
      const p = heights[e]!
      const q = heights[(e + 1) % 3]!
      if (p < 0 === q < 0) continue
      const share = p / (p - q)
      const from = i + 3 * e
      const to = i + 3 * ((e + 1) % 3)
      ends.push([6, 9].map((axis) => local(from, axis) * (1 - share) + local(to, axis) * share))
    }
    const [a, b] = ends
    if (!a || !b) continue
    const x = (a[0]! + b[0]!) / 2
    const y = (a[1]! + b[1]!) / 2
    if (Math.hypot(x, y) < reach) points.push([x, y, Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!)])
  }
  return points
}

/** The ellipse with the centroid and second moments of a contour; its turn is the one nearest to `turnNear`. */
function fitEllipse(points: number[][], turnNear: number) {
  let weight = 1e-9
  let x = 0
  let y = 0
  for (const [px, py, w] of points as [number, number, number][]) {
    weight += w
    x += px * w
    y += py * w
  }
  x /= weight
  y /= weight
  let xx = 1e-6
  let xy = 0
  let yy = 1e-6
  for (const [px, py, w] of points as [number, number, number][]) {
    xx += ((px - x) ** 2 * w) / weight
    xy += ((px - x) * (py - y) * w) / weight
    yy += ((py - y) ** 2 * w) / weight
  }
  let turn = Math.atan2(2 * xy, xx - yy) / 2
  turn -= Math.PI * Math.round((turn - turnNear) / Math.PI)
  const middle = (xx + yy) / 2
  const spread = Math.hypot((xx - yy) / 2, xy)
  const half = (moment: number) => Math.max(0.5, Math.sqrt(2 * Math.max(0, moment)))
  return { across: x, deep: y, turn, halfWidth: half(middle + spread), halfDepth: half(middle - spread) }
}
