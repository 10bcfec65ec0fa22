import type { ChainData } from '../../biomechanics/index.ts'

export type Point3 = [number, number, number]

/** A place on a centre line with the directions across it: unit vectors, the last three at right angles. */
export interface LineFrame {
  readonly point: Point3
  /** Downwards along the path, to the medial side across it, and backwards across it. */
  readonly down: Point3
  readonly medial: Point3
  readonly back: Point3
}

/** The path of a muscle or tendon in the rest pose, from its origin (0) to its insertion (1), metres. */
export interface CentreLine {
  readonly joints: number
  readonly length: number
  frame(at: number): LineFrame
  /** The place at which the path comes down to a height over the sole, millimetres. */
  atHeight(height: number): number
  /** A length along the path, millimetres, as a share of it. */
  share(millimetres: number): number
}

/**
 * The centre line along a chain's joints, a Catmull–Rom curve. Its small bends are evened out: far from a line that
 * wavers, what moves along it would be thrown about.
 */
export function createCentreLine(chain: Pick<ChainData, 'rest' | 'femur'>): CentreLine {
  const joints = chain.femur.length
  const rest = even(even(even(chain.rest)))
  const length = lengthOf(rest, joints)
  return {
    joints,
    length,
    frame: (at) => frameAt(rest, joints, at),
    atHeight: (height) => {
      let [low, high] = [0, 1]
      for (let i = 0; i < 24; i++) {
        const middle = (low + high) / 2
        if (frameAt(rest, joints, middle).point[1] > height / 1000) low = middle
        else high = middle
      }
      return low
    },
    share: (millimetres) => millimetres / 1000 / length,
  }
}

/** Each joint between its neighbours; the ends stay. */
const even = (rest: readonly number[]): readonly number[] =>
  rest.map((x, i) => (i < 3 || i >= rest.length - 3 ? x : (rest[i - 3]! + 2 * x + rest[i + 3]!) / 4))

function lengthOf(rest: readonly number[], joints: number): number {
  let sum = 0
  for (let i = 3; i < 3 * joints; i += 3)
    sum += Math.hypot(rest[i]! - rest[i - 3]!, rest[i + 1]! - rest[i - 2]!, rest[i + 2]! - rest[i - 1]!)
  return sum
}

function frameAt(rest: readonly number[], joints: number, at: number): LineFrame {
  const inside = Math.min(1, Math.max(0, at))
  const place = inside * (joints - 1)
  const segment = Math.min(joints - 2, Math.floor(place))
  const t = place - segment
  const index = (i: number): number => 3 * Math.min(joints - 1, Math.max(0, i))
  const [p, q, r, s] = [index(segment - 1), index(segment), index(segment + 1), index(segment + 2)]
  const point: Point3 = [0, 0, 0]
  const way: Point3 = [0, 0, 0]
  for (let k = 0; k < 3; k++) {
    const [a, b, c, d] = [rest[p + k]!, rest[q + k]!, rest[r + k]!, rest[s + k]!]
    const [square, cube] = [2 * a - 5 * b + 4 * c - d, 3 * (b - c) + d - a]
    point[k] = b + 0.5 * t * (c - a + t * (square + t * cube))
    way[k] = 0.5 * (c - a + t * (2 * square + 3 * t * cube))
  }
  const down = unit(way)
  // Beyond its ends the line goes straight on.
  const beyond = (at - inside) * (joints - 1)
  for (let k = 0; k < 3; k++) point[k]! += way[k]! * beyond
  const medial = unit([1 - down[0] * down[0], -down[0] * down[1], -down[0] * down[2]])
  return { point, down, medial, back: cross(medial, down) }
}

export const dot = (a: Readonly<Point3>, b: Readonly<Point3>): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

export const cross = (a: Readonly<Point3>, b: Readonly<Point3>): Point3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

export function unit(a: Readonly<Point3>): Point3 {
  const size = Math.hypot(...a) || 1
  return [a[0] / size, a[1] / size, a[2] / size]
}
