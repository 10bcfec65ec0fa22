import { radians } from '../units.ts'
import { calfMoment, FOOT, restingAngle } from './ankleBalance.ts'
import { detourOf, SQUEEZE } from './squeeze.ts'
import type { TestedLeg } from './testedLegs.ts'

/** What squeezing the calf did. Angles in radians, plantar flexion negative; lengths in metres, moments in N·m. */
export interface CalfSqueeze {
  readonly test: 'calf-squeeze'
  /** Whether the foot stayed still, which points to a rupture. */
  readonly positive: boolean
  readonly restAngle: number
  readonly squeezedAngle: number
  /** How much longer the hand made the muscles' way, and the calf's moment before and while it squeezes. */
  readonly detour: number
  readonly restMoment: number
  readonly squeezedMoment: number
}

/** A foot that moves less stays still, for the eye. */
const SEEN = radians(2)

/**
 * Thompson's or Simmonds' test: lying prone, knee straight, the foot hanging over the edge. Squeezing bows the calf's
 * belly aside, so that muscle and tendon have a longer way and pull the heel up, if the tendon reaches it. Model, not
 * measurement.
 *
 * @param squeeze how hard, 0…1
 */
export function calfSqueeze(leg: TestedLeg, squeeze = 1): CalfSqueeze {
  const still = { knee: 0, activation: 0 }
  const detour = detourOf(SQUEEZE.bow * squeeze)
  const squeezed = { ...still, detour }
  // The foot hangs: its weight draws it towards straight down, which is the neutral angle.
  const hanging = (ankle: number): number => -FOOT.weight * FOOT.ahead * Math.sin(ankle)
  const restAngle = restingAngle(leg, still, hanging)
  const squeezedAngle = restingAngle(leg, squeezed, hanging)
  return {
    test: 'calf-squeeze',
    positive: restAngle - squeezedAngle < SEEN,
    restAngle,
    squeezedAngle,
    detour,
    restMoment: calfMoment(leg, still, restAngle),
    squeezedMoment: calfMoment(leg, squeezed, squeezedAngle),
  }
}
