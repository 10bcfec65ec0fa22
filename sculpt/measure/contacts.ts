import type { Solid } from './solid.ts'

/** How deep two structures reach into each other at the worst place, mm, and where that is. */
export interface Penetration {
  readonly pair: readonly [string, string]
  readonly depth: number
  readonly at: readonly [number, number, number]
}

/** Depth at which a pair is worth naming, mm. */
const NAMED = 0.05

/**
 * The penetration of every pair of solids, deepest first. The depth at a point is its distance to the surface of the
 * solid in which it lies; both ways count.
 */
export function penetrations(leg: ReadonlyMap<string, Solid>): Penetration[] {
  const all = [...leg]
  const found: Penetration[] = []
  all.forEach(([a, one], i) => {
    for (const [b, other] of all.slice(i + 1)) {
      if (!meet(one, other)) continue
      const there = deepest(one, other)
      const back = deepest(other, one)
      const worst = there.depth > back.depth ? there : back
      if (worst.depth > NAMED) found.push({ pair: [a, b], ...worst })
    }
  })
  return found.sort((a, b) => b.depth - a.depth)
}

const meet = (a: Solid, b: Solid): boolean =>
  [0, 1, 2].every((k) => a.box.min[k]! < b.box.max[k]! && b.box.min[k]! < a.box.max[k]!)

function deepest({ points }: Solid, { box, distance }: Solid): Pick<Penetration, 'depth' | 'at'> {
  let depth = 0
  let at: [number, number, number] = [0, 0, 0]
  for (let i = 0; i < points.length; i += 3) {
    const [x, y, z] = [points[i]!, points[i + 1]!, points[i + 2]!]
    if (x < box.min[0]! || x > box.max[0]! || y < box.min[1]! || y > box.max[1]!) continue
    if (z < box.min[2]! || z > box.max[2]!) continue
    const d = -distance(x, y, z)
    if (d <= depth) continue
    depth = d
    at = [x, y, z]
  }
  return { depth, at }
}

/** The space between two structures where they face each other, mm. */
export interface Gap {
  readonly pair: readonly [string, string]
  /** Points at which the first faces the second, and their share of the first's surface points. */
  readonly points: number
  readonly share: number
  readonly median: number
  readonly p95: number
}

/** Surfaces farther apart than this are not in contact, mm. */
const FAR = 5
/** The nearest place lies ahead of the surface: cosine to its normal. */
const AHEAD = 0.8

/** How closely the surface of one solid lies against another wherever it faces it within 5 mm. */
export function gap(pair: readonly [string, string], one: Solid, other: Solid): Gap {
  const { points, normals } = one
  const gaps: number[] = []
  for (let i = 0; i < points.length; i += 3) {
    const [x, y, z] = [points[i]!, points[i + 1]!, points[i + 2]!]
    const d = other.distance(x, y, z)
    if (d > FAR || d < -1) continue
    // Along its normal the way to the other surface shortens as far as one goes, if it lies ahead.
    const step = 0.2
    const nearer = other.distance(x + step * normals[i]!, y + step * normals[i + 1]!, z + step * normals[i + 2]!)
    if ((d - nearer) / step > AHEAD) gaps.push(Math.max(0, d))
  }
  gaps.sort((a, b) => a - b)
  const at = (share: number) => gaps[Math.min(gaps.length - 1, Math.floor(share * gaps.length))] ?? Number.NaN
  return { pair, points: gaps.length, share: gaps.length / (points.length / 3), median: at(0.5), p95: at(0.95) }
}
