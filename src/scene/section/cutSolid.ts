import type { CutPlane } from '../../state/sectionPlane.ts'

/** A closed surface: three numbers a point, metres, and three indices a triangle, seams welded. */
export interface Solid {
  readonly points: Float32Array
  readonly triangles: Uint32Array
  /** Share of tendon at each point, 0…1. */
  readonly tendon: Float32Array
}

/** Where a plane meets a solid. */
export interface Cut {
  /** Closed outlines, pairs of across and up in the plane, metres; outer ones and holes run in opposite ways. */
  readonly loops: readonly (readonly number[])[]
  /** Area within, m². */
  readonly area: number
  /** Mean share of tendon along the outlines. */
  readonly tendon: number
}

/** The two axes that span a plane, across and up: medial and anterior in a transverse one, anterior and up in a sagittal one. */
export const spanOf = ({ axis }: CutPlane): readonly [number, number] => (axis === 1 ? [0, 2] : [2, 1])

/**
 * Cuts a solid. Each triangle that spans the plane gives a piece of outline from one of its edges to another; an edge
 * belongs to two triangles that run along it in opposite ways, so the pieces chain to closed loops without any search
 * for near points. A point on the plane counts as beyond it, which leaves no special case.
 */
export function cutSolid({ points, triangles, tendon }: Solid, plane: CutPlane): Cut {
  const { axis, at } = plane
  const [across, up] = spanOf(plane)
  const count = points.length / 3
  const beyond = (i: number): boolean => points[3 * i + axis]! >= at
  const next = new Map<number, number>()
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!]
    const [sa, sb, sc] = [beyond(a), beyond(b), beyond(c)]
    if (sa === sb && sb === sc) continue
    let [from, to] = [-1, -1]
    const visit = (p: number, q: number, sp: boolean, sq: boolean): void => {
      if (sp === sq) return
      const edge = p < q ? p * count + q : q * count + p
      if (sp) from = edge
      else to = edge
    }
    visit(a, b, sa, sb)
    visit(b, c, sb, sc)
    visit(c, a, sc, sa)
    next.set(from, to)
  }
  const loops: number[][] = []
  let [twice, share, met] = [0, 0, 0]
  while (next.size > 0) {
    const [start] = next.keys()
    const loop: number[] = []
    for (let edge = start; edge !== undefined; ) {
      const [p, q] = [Math.floor(edge / count), edge % count]
      const part = (at - points[3 * p + axis]!) / (points[3 * q + axis]! - points[3 * p + axis]!)
      loop.push(
        points[3 * p + across]! + (points[3 * q + across]! - points[3 * p + across]!) * part,
        points[3 * p + up]! + (points[3 * q + up]! - points[3 * p + up]!) * part,
      )
      share += tendon[p]! + (tendon[q]! - tendon[p]!) * part
      met += 1
      const following = next.get(edge)
      next.delete(edge)
      edge = following === start ? undefined : following
    }
    twice += twiceArea(loop)
    if (loop.length >= 6) loops.push(loop)
  }
  // Outer outlines run the way that makes the whole area positive.
  if (twice < 0) for (const loop of loops) reverse(loop)
  return { loops, area: Math.abs(twice) / 2, tendon: met > 0 ? share / met : 0 }
}

/** Twice the signed area of a loop: positive counter-clockwise. */
export function twiceArea(loop: readonly number[]): number {
  let sum = 0
  for (let i = 0, j = loop.length - 2; i < loop.length; j = i, i += 2)
    sum += loop[j]! * loop[i + 1]! - loop[i]! * loop[j + 1]!
  return sum
}

function reverse(loop: number[]): void {
  for (let i = 0, j = loop.length - 2; i < j; i += 2, j -= 2)
    for (const k of [0, 1]) [loop[i + k], loop[j + k]] = [loop[j + k]!, loop[i + k]!]
}
