import { radians } from '../units.ts'

/**
 * How a chain gives way in a grid of poses: what the build found when it relaxed the posed flesh until it cut into
 * nothing, kept its volume and lay in no fold (`sculpt/relax`). Between the poses of the grid it goes over evenly.
 */
export interface ReliefData {
  /** Poses of the grid, degrees, ascending; a list of one stands for all angles of that joint. */
  readonly knees: readonly number[]
  readonly ankles: readonly number[]
  /** What a whole step of the rows stands for: of way (m), and of turn (rad) and scale; 1e-5 and 1e-3 where left out. */
  readonly grain?: readonly [way: number, turn: number]
  /**
   * By knee and then by ankle: nine whole numbers a joint in its own posed axes, or nothing where it does not give.
   * Way, turn as a rotation vector, logarithms of the scales across, along and deep, each in steps of the grain.
   */
  readonly rows: readonly (readonly number[])[]
}

/** A chain's relief, ready for the solver: angles in radians, rows of equal length one after the other in SI units. */
export interface Relief {
  readonly knees: Float64Array
  readonly ankles: Float64Array
  readonly rows: Float64Array
  readonly width: number
}

/** Numbers of a joint's relief. */
export const RELIEF_NUMBERS = 9

export function createRelief({ knees, ankles, grain = [1e-5, 1e-3], rows }: ReliefData, joints: number): Relief {
  const width = RELIEF_NUMBERS * joints
  const all = new Float64Array(knees.length * ankles.length * width)
  rows.forEach((row, r) => {
    row.forEach((value, i) => {
      all[r * width + i] = value * (i % RELIEF_NUMBERS < 3 ? grain[0] : grain[1])
    })
  })
  return { knees: Float64Array.from(knees, radians), ankles: Float64Array.from(ankles, radians), rows: all, width }
}

const _knee = { index: 0, share: 0 }
const _ankle = { index: 0, share: 0 }

/** Writes the relief of a pose (radians) into `out`, nine numbers a joint. Allocates nothing. */
export function reliefAt({ knees, ankles, rows, width }: Relief, knee: number, ankle: number, out: Float64Array): void {
  between(knees, knee, _knee)
  between(ankles, ankle, _ankle)
  const across = ankles.length > 1 ? width : 0
  const down = knees.length > 1 ? ankles.length * width : 0
  const at = (_knee.index * ankles.length + _ankle.index) * width
  const [k, a] = [_knee.share, _ankle.share]
  for (let i = 0; i < width; i++) {
    const low = (1 - a) * rows[at + i]! + a * rows[at + across + i]!
    const high = (1 - a) * rows[at + down + i]! + a * rows[at + down + across + i]!
    out[i] = (1 - k) * low + k * high
  }
}

/** Finds the step of a scale in which a value lies, and how far; past its ends it stays at them. */
function between(scale: Float64Array, value: number, out: { index: number; share: number }): void {
  let i = 0
  while (i < scale.length - 2 && value > scale[i + 1]!) i++
  out.index = i
  out.share = 0
  if (scale.length < 2) return
  out.share = Math.min(1, Math.max(0, (value - scale[i]!) / (scale[i + 1]! - scale[i]!)))
}
