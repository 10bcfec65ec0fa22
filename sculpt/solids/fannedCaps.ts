import type { Mesh } from '../mesh.ts'
import { weld } from './pseudoNormals.ts'

/**
 * A mesh whose flat ends above a height (mm) are fans, each about a new vertex in its middle: who reads the mesh can
 * tell rim from core there. With `margin` (mm) a band of that breadth lies between rim and fan. New vertices come last;
 * `spread` names for each one vertex of its rim.
 */
export function fannedCaps(
  { positions, triangles }: Mesh,
  above: number,
  margin = 0,
): Mesh & { readonly spread: readonly number[] } {
  const onCap = (v: number) => positions[3 * v + 1]! > above
  const same = weld(positions)
  const kept: number[] = []
  /** From each vertex of a rim to the next, the way round that faces up. */
  const after = new Map<number, number>()
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!] as const
    if (corners.every(onCap)) continue
    kept.push(...corners)
    corners.forEach((a, k) => {
      const b = corners[(k + 1) % 3]!
      if (onCap(a) && onCap(b)) after.set(same[b]!, same[a]!)
    })
  }
  const points = [...positions]
  const spread: number[] = []
  while (after.size > 0) {
    const loop: number[] = []
    let [v] = after.keys()
    while (v !== undefined && after.has(v)) {
      loop.push(v)
      const next: number | undefined = after.get(v)
      after.delete(v)
      v = next
    }
    const middle = points.length / 3
    for (const k of [0, 1, 2]) points.push(loop.reduce((sum, w) => sum + positions[3 * w + k]! / loop.length, 0))
    const fan = margin > 0 ? drawnIn(points, loop, middle, margin) : loop
    loop.forEach((w, i) => {
      const next = (i + 1) % loop.length
      if (fan !== loop) kept.push(w, loop[next]!, fan[i]!, loop[next]!, fan[next]!, fan[i]!)
      kept.push(fan[i]!, fan[next]!, middle)
    })
    spread.push(loop[0]!, ...(fan === loop ? [] : loop))
  }
  return { positions: Float64Array.from(points), triangles: Uint32Array.from(kept), spread }
}

/** New vertices beside those of a loop, so far (mm) on the way to its middle; returns them in its order. */
function drawnIn(points: number[], loop: readonly number[], middle: number, by: number): number[] {
  return loop.map((w) => {
    const way = [0, 1, 2].map((k) => points[3 * middle + k]! - points[3 * w + k]!)
    const share = by / Math.hypot(...way)
    points.push(...way.map((x, k) => points[3 * w + k]! + share * x))
    return points.length / 3 - 1
  })
}
