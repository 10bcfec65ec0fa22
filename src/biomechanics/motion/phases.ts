import type { PosedMotion } from '../motions.ts'

/** A named stretch of a cycle, shares 0…1. */
export interface Phase {
  readonly id: string
  readonly from: number
  readonly to: number
}

/** Phases one after the other: each id with the share of the cycle at which it ends. */
function inTurn<const Id extends string>(...ends: readonly (readonly [id: Id, to: number])[]) {
  return ends.map(([id, to], i) => ({ id, from: ends[i - 1]?.[1] ?? 0, to }))
}

/**
 * The phases of each motion, in order, from 0 to 1.
 *
 * Walking: the eight of clinical gait analysis. Their bounds at 10, 50 and 59 % are the opposite foot's leaving and
 * meeting the ground and the foot's own leaving it (Schwartz 2008); the others (2, 30, 73, 87 %) are conventional
 * (Perry, from memory). Running: the foot leaves the ground at 34.9 % (Hamner 2010).
 */
export const PHASES = {
  'plantar-flexion': inTurn(['pointing', 0.5], ['returning', 1]),
  'knee-flexion': inTurn(['bending', 0.5], ['straightening', 1]),
  'heel-raise': inTurn(['rising', 0.5], ['lowering', 1]),
  'single-leg-raise': inTurn(['rising', 0.35], ['holding', 0.45], ['lowering', 1]),
  'seated-raise': inTurn(['rising', 0.5], ['lowering', 1]),
  'heel-drop': inTurn(['lifted', 0.25], ['lowering', 1]),
  walk: inTurn(
    ['initial-contact', 0.02],
    ['loading-response', 0.1],
    ['mid-stance', 0.3],
    ['terminal-stance', 0.5],
    ['pre-swing', 0.59],
    ['initial-swing', 0.73],
    ['mid-swing', 0.87],
    ['terminal-swing', 1],
  ),
  run: inTurn(['absorption', 0.18], ['propulsion', 0.349], ['initial-swing', 0.68], ['terminal-swing', 1]),
} as const satisfies Record<PosedMotion, readonly Phase[]>

export type PhaseId = (typeof PHASES)[PosedMotion][number]['id']

/** The phase of a motion at a place in its cycle, 0…1. */
export function phaseAt(motion: PosedMotion, time: number): (typeof PHASES)[PosedMotion][number] {
  const at = time - Math.floor(time)
  const phases: readonly (typeof PHASES)[PosedMotion][number][] = PHASES[motion]
  const last = phases[phases.length - 1]
  for (const phase of phases) if (at < phase.to) return phase
  if (!last) throw new Error(`${motion} has no phases`)
  return last
}
