import type { Mesh } from '../mesh.ts'
import { weld } from './pseudoNormals.ts'

/**
 * A mesh whose flat ends above a height (mm) are fans, each about a new vertex in its middle: who reads the mesh can
 * tell rim from core there. New vertices come last; `spread` names for each one vertex of its rim.
 */
export function fannedCaps(
  { positions, triangles }: Mesh,
  above: number,
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
    loop.forEach((w, i) => {
      kept.push(w, loop[(i + 1) % loop.length]!, middle)
    })
    spread.push(loop[0]!)
  }
  return { positions: Float64Array.from(points), triangles: Uint32Array.from(kept), spread }
}
