import { radians } from '../units.ts'
import { calfMoment, FOOT, restingAngle } from './ankleBalance.ts'
import type { TestedLeg } from './testedLegs.ts'

/** Where the foot comes to rest, prone with the knee bent. Angles in radians, plantar flexion negative; N·m. */
export interface Matles {
  readonly test: 'matles'
  /** Whether the foot falls to neutral or above, which points to a rupture. */
  readonly positive: boolean
  readonly restAngle: number
  /** What the foot's weight asks, and what of it the calf carries. */
  readonly footMoment: number
  readonly calfMoment: number
}

/** A foot that is less plantar flexed than this has fallen. */
const FALLEN = radians(-5)

/**
 * Matles' test: lying prone with the knee at a right angle, the foot's weight dorsiflexes it; only the resting pull of
 * the calf keeps it pointed. Model, not measurement.
 */
export function matles(leg: TestedLeg): Matles {
  const holding = { knee: radians(90), activation: 0 }
  const weight = (ankle: number): number => FOOT.weight * FOOT.ahead * Math.cos(ankle)
  const restAngle = restingAngle(leg, holding, weight)
  return {
    test: 'matles',
    positive: restAngle > FALLEN,
    restAngle,
    footMoment: weight(restAngle),
    calfMoment: calfMoment(leg, holding, restAngle),
  }
}
