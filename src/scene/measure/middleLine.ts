import type { Point } from './skin.ts'

/** Slices that a belly is cut into along its long axis. */
const SLICES = 16
/** Share of the length, at each end, whose middle counts as the end. */
const TIP = 0.015

/**
 * The line through the middles of a belly's slices, from end to end: which vertices make a slice is decided in the
 * rest pose, along the belly's long axis; where they are, as posed. `flesh` holds the numbers of its vertices.
 */
export function middleLine(rest: ArrayLike<number>, posed: ArrayLike<number>, flesh: readonly number[]): Point[] {
  const axis = longAxis(rest, flesh)
  const along = flesh.map((v) => rest[3 * v]! * axis[0] + rest[3 * v + 1]! * axis[1] + rest[3 * v + 2]! * axis[2])
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const at of along) [low, high] = [Math.min(low, at), Math.max(high, at)]
  const line: Point[] = []
  for (let slice = 0; slice <= SLICES; slice++) {
    const half = slice === 0 || slice === SLICES ? TIP : 0.5 / SLICES
    const at = low + ((high - low) * slice) / SLICES
    let [x, y, z, n] = [0, 0, 0, 0]
    flesh.forEach((v, i) => {
      if (Math.abs(along[i]! - at) > half * (high - low)) return
      x += posed[3 * v]!
      y += posed[3 * v + 1]!
      z += posed[3 * v + 2]!
      n += 1
    })
    if (n > 0) line.push([x / n, y / n, z / n])
  }
  return evened(evened(line))
}

/** Each point between its neighbours: vertices lie unevenly, and their mean is not quite the middle. */
const evened = (line: readonly Point[]): Point[] =>
  line.map((at, i) => {
    const [before, after] = [line[i - 1], line[i + 1]]
    const middle = (k: 0 | 1 | 2): number => (before && after ? (before[k] + 2 * at[k] + after[k]) / 4 : at[k])
    return [middle(0), middle(1), middle(2)]
  })

/** The direction in which the points lie farthest apart: power iteration on their scatter. */
function longAxis(points: ArrayLike<number>, which: readonly number[]): Point {
  const mean = [0, 1, 2].map((k) => which.reduce((sum, v) => sum + points[3 * v + k]!, 0) / which.length)
  const scatter = [0, 1, 2].map((j) =>
    [0, 1, 2].map((k) =>
      which.reduce((sum, v) => sum + (points[3 * v + j]! - mean[j]!) * (points[3 * v + k]! - mean[k]!), 0),
    ),
  )
  let axis: Point = [0.1, 1, 0.1]
  for (let i = 0; i < 40; i++) {
    const next = scatter.map((row) => row[0]! * axis[0] + row[1]! * axis[1] + row[2]! * axis[2])
    const size = Math.hypot(...next) || 1
    axis = [next[0]! / size, next[1]! / size, next[2]! / size]
  }
  return axis
}
