import type { PlainLevel, ShapedLevel, SweepLevel } from '../figures/types.ts'
import { evaluateSpline } from '../solids/spline.ts'
import { sweepPath } from '../solids/sweepPath.ts'

const PLAIN = 10
const SHAPED = 15

/**
 * The same sweep with another number of levels, plain or shaped: closer together towards the ends, read off the spline
 * through the given ones. A fit starts from it where a figure needs more detail along the path or across it.
 */
export function resampled(levels: readonly SweepLevel[], count: number, kind: 'plain' | 'shaped'): SweepLevel[] {
  const { spline, length } = sweepPath(levels)
  const out = new Float64Array(spline.channels)
  return Array.from({ length: count }, (_, k) => {
    const even = k / (count - 1)
    evaluateSpline(spline, length * (0.5 * even + 0.25 * (1 - Math.cos(Math.PI * even))), out)
    const numbers = Array.from(out.subarray(0, kind === 'plain' ? PLAIN : SHAPED))
    return kind === 'plain' ? (numbers as unknown as PlainLevel) : (numbers as unknown as ShapedLevel)
  })
}
