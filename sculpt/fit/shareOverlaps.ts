import { found, nearestOn, surfaceOf, winding } from './surface.ts'

/** Longest edge left before points are moved, mm. */
const FINE = 3

/** A neighbour's reference surface (9 numbers a triangle, mm) and how much of an overlap is drawn back for it, 0…1. */
export interface Shared {
  readonly surface: Float64Array
  readonly yields: number
}

/**
 * A reference surface (9 numbers a triangle, mm) drawn back by its share where it and a neighbour lie in each other, so
 * that two structures fitted apart meet in one surface and leave little to be trimmed.
 */
export function shareOverlaps(reference: Float64Array, neighbours: readonly Shared[]): Float64Array {
  const others = neighbours.map(({ surface, yields }) => ({ surface: surfaceOf(surface), yields }))
  const soup = divided(reference)
  for (let i = 0; i < soup.length; i += 3) {
    const [x, y, z] = [soup[i]!, soup[i + 1]!, soup[i + 2]!]
    let deepest = 0
    for (const { surface, yields } of others) {
      const distance = nearestOn(surface, x, y, z)
      if (distance <= deepest || winding(surface, x, y, z) < 0.5) continue
      deepest = distance
      soup.set([x + yields * (found.x - x), y + yields * (found.y - y), z + yields * (found.z - z)], i)
    }
  }
  return soup
}

/** The same surface in triangles whose edges are no longer than `FINE`. */
function divided(soup: Float64Array): Float64Array {
  const out: number[] = []
  const split = (corners: readonly (readonly number[])[]) => {
    const lengths = corners.map((p, k) => Math.hypot(...p.map((x, c) => x - corners[(k + 1) % 3]![c]!)))
    const longest = lengths.indexOf(Math.max(...lengths))
    if (lengths[longest]! <= FINE) {
      out.push(...corners.flat())
      return
    }
    const [a, b, c] = [0, 1, 2].map((k) => corners[(longest + k) % 3]!) as [number[], number[], number[]]
    const middle = a.map((x, k) => (x + b[k]!) / 2)
    split([a, middle, c])
    split([middle, b, c])
  }
  for (let i = 0; i < soup.length; i += 9) split([0, 3, 6].map((k) => Array.from(soup.subarray(i + k, i + k + 3))))
  return Float64Array.from(out)
}
