import { weldedIndices } from '../condition/surface.ts'

/** Points, three numbers each, and three indices a triangle; `edges` leads from an edge to the triangles at it. */
export interface Skin {
  readonly triangles: Uint32Array
  /** For each corner of `triangles` the vertex that stands for all at its place. */
  readonly welded: Uint32Array
  readonly edges: ReadonlyMap<number, readonly number[]>
}

/** A place on a skin: a triangle and the shares of its corners. */
export interface OnSkin {
  readonly triangle: number
  readonly shares: readonly [number, number, number]
}

export type Point = readonly [number, number, number]

/** How the triangles of a surface hang together: vertices that a seam has doubled are one. */
export function createSkin(rest: ArrayLike<number>, triangles: Uint32Array): Skin {
  const same = weldedIndices(rest)
  const welded = triangles.map((corner) => same[corner]!)
  const edges = new Map<number, number[]>()
  for (let i = 0; i < welded.length; i++) {
    const key = edgeKey(welded[i]!, welded[i % 3 === 2 ? i - 2 : i + 1]!)
    const at = edges.get(key)
    if (at) at.push(Math.floor(i / 3))
    else edges.set(key, [Math.floor(i / 3)])
  }
  return { triangles, welded, edges }
}

export const edgeKey = (a: number, b: number): number => Math.min(a, b) * 2 ** 24 + Math.max(a, b)

/** Where a place on a skin is, for the given points. */
export function placeOf(points: ArrayLike<number>, { triangles }: Skin, { triangle, shares }: OnSkin): Point {
  const at = (k: number): number =>
    shares.reduce((sum, share, i) => sum + share * points[3 * triangles[3 * triangle + i]! + k]!, 0)
  return [at(0), at(1), at(2)]
}

export const corner = (points: ArrayLike<number>, { triangles }: Skin, i: number): Point => {
  const at = 3 * triangles[i]!
  return [points[at]!, points[at + 1]!, points[at + 2]!]
}

/** The normal of a triangle, its length twice the area. */
export function normalOf(points: ArrayLike<number>, skin: Skin, triangle: number): Point {
  const [a, b, c] = [0, 1, 2].map((i) => corner(points, skin, 3 * triangle + i)) as [Point, Point, Point]
  return cross(minus(b, a), minus(c, a))
}

/** The place on a skin that is nearest to a point. */
export function nearest(points: ArrayLike<number>, skin: Skin, to: Point): OnSkin {
  let best: OnSkin = { triangle: 0, shares: [1, 0, 0] }
  let least = Number.POSITIVE_INFINITY
  for (let t = 0; 3 * t < skin.triangles.length; t++) {
    const [a, b, c] = [corner(points, skin, 3 * t), corner(points, skin, 3 * t + 1), corner(points, skin, 3 * t + 2)]
    const shares = nearestShares(a, b, c, to)
    const away = distance(to, blend(a, b, c, shares))
    if (away >= least) continue
    least = away
    best = { triangle: t, shares }
  }
  return best
}

/** Where a ray meets a skin first; null where it misses. */
export function hit(points: ArrayLike<number>, skin: Skin, from: Point, way: Point): OnSkin | null {
  let best: OnSkin | null = null
  let least = Number.POSITIVE_INFINITY
  for (let t = 0; 3 * t < skin.triangles.length; t++) {
    const a = corner(points, skin, 3 * t)
    const u = minus(corner(points, skin, 3 * t + 1), a)
    const v = minus(corner(points, skin, 3 * t + 2), a)
    const p = cross(way, v)
    const size = dot(u, p)
    if (Math.abs(size) < 1e-18) continue
    const s = minus(from, a)
    const q = cross(s, u)
    const [x, y, far] = [dot(s, p) / size, dot(way, q) / size, dot(v, q) / size]
    if (x < 0 || y < 0 || x + y > 1 || far <= 0 || far >= least) continue
    least = far
    best = { triangle: t, shares: [1 - x - y, x, y] }
  }
  return best
}

const blend = (a: Point, b: Point, c: Point, [u, v, w]: OnSkin['shares']): Point => [
  u * a[0] + v * b[0] + w * c[0],
  u * a[1] + v * b[1] + w * c[1],
  u * a[2] + v * b[2] + w * c[2],
]

/** Shares of the corners at the point of a triangle that is nearest: inside, else on the nearest edge. */
function nearestShares(a: Point, b: Point, c: Point, p: Point): [number, number, number] {
  const [u, v, s] = [minus(b, a), minus(c, a), minus(p, a)]
  const [uu, uv, vv, su, sv] = [dot(u, u), dot(u, v), dot(v, v), dot(s, u), dot(s, v)]
  const size = uu * vv - uv * uv
  const [x, y] = [(vv * su - uv * sv) / size, (uu * sv - uv * su) / size]
  if (size > 0 && x >= 0 && y >= 0 && x + y <= 1) return [1 - x - y, x, y]
  const along = (q: Point, r: Point): number => {
    const way = minus(r, q)
    return Math.min(1, Math.max(0, dot(minus(p, q), way) / (dot(way, way) || 1)))
  }
  const [e, f, g] = [along(a, b), along(b, c), along(c, a)]
  const edges: [number, number, number][] = [
    [1 - e, e, 0],
    [0, 1 - f, f],
    [g, 0, 1 - g],
  ]
  const away = edges.map((shares) => distance(p, blend(a, b, c, shares)))
  return edges[away.indexOf(Math.min(...away))]!
}

export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
export const cross = (a: Point, b: Point): Point => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
