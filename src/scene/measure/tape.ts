import { corner, cross, dot, edgeKey, minus, normalOf, type OnSkin, type Point, placeOf, type Skin } from './skin.ts'

/**
 * A tape laid over a skin between two places: where the plane through both and the mean of their normals cuts the
 * skin, the shorter way round; null where no such cut joins them. A cut, not the shortest of all ways: on a sphere and
 * a cylinder's rule they are the same.
 */
export function layTape(points: ArrayLike<number>, skin: Skin, from: OnSkin, to: OnSkin): readonly Point[] | null {
  const [a, b] = [placeOf(points, skin, from), placeOf(points, skin, to)]
  if (from.triangle === to.triangle) return [a, b]
  const up = sum(unit(normalOf(points, skin, from.triangle)), unit(normalOf(points, skin, to.triangle)))
  const across = cross(minus(b, a), up)
  if (dot(across, across) < 1e-24) return null
  const side = (at: Point): number => dot(minus(at, a), across)
  let best: readonly Point[] | null = null
  for (const first of crossed(points, skin, from.triangle, side)) {
    const way = walk(points, skin, from.triangle, first, to.triangle, side)
    const tape = way && [a, ...way, b]
    if (tape && (best === null || lengthOf(tape) < lengthOf(best))) best = tape
  }
  return best
}

export const lengthOf = (line: readonly Point[]): number =>
  line.reduce((sum, at, i) => (i === 0 ? 0 : sum + Math.hypot(...minus(at, line[i - 1]!))), 0)

/** The corners after which an edge of the triangle goes through the plane. */
function crossed(points: ArrayLike<number>, skin: Skin, triangle: number, side: (at: Point) => number): number[] {
  const sides = [0, 1, 2].map((i) => side(corner(points, skin, 3 * triangle + i)) >= 0)
  return [0, 1, 2].filter((i) => sides[i] !== sides[(i + 1) % 3])
}

/** From triangle to triangle along the cut; null where it comes round without meeting the last. */
function walk(
  points: ArrayLike<number>,
  skin: Skin,
  start: number,
  first: number,
  end: number,
  side: (at: Point) => number,
): Point[] | null {
  const way: Point[] = []
  let [triangle, leave] = [start, first]
  for (let steps = 0; steps < skin.triangles.length / 3; steps++) {
    const [i, j] = [3 * triangle + leave, 3 * triangle + ((leave + 1) % 3)]
    const [p, q] = [corner(points, skin, i), corner(points, skin, j)]
    const share = side(p) / (side(p) - side(q))
    way.push([p[0] + share * (q[0] - p[0]), p[1] + share * (q[1] - p[1]), p[2] + share * (q[2] - p[2])])
    const key = edgeKey(skin.welded[i]!, skin.welded[j]!)
    const here = triangle
    const next = skin.edges.get(key)?.find((other) => other !== here)
    if (next === undefined || next === start) return null
    if (next === end) return way
    const edge = [0, 1, 2].find((k) => edgeOf(skin, next, k) === key)
    const out = crossed(points, skin, next, side).find((k) => k !== edge)
    if (out === undefined) return null
    triangle = next
    leave = out
  }
  return null
}

const edgeOf = ({ welded }: Skin, triangle: number, k: number): number =>
  edgeKey(welded[3 * triangle + k]!, welded[3 * triangle + ((k + 1) % 3)]!)

const sum = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
function unit(a: Point): Point {
  const size = Math.hypot(...a) || 1
  return [a[0] / size, a[1] / size, a[2] / size]
}
