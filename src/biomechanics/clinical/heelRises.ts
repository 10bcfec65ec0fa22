import { floorMoment } from '../motion/load.ts'
import { radians } from '../units.ts'
import { calfMoment } from './ankleBalance.ts'
import type { TestedLeg } from './testedLegs.ts'

/** How often a leg can raise its heel. Angles in radians, plantar flexion negative; moments in N·m. */
export interface HeelRises {
  readonly test: 'heel-rises'
  /** Whether it cannot raise the heel even once. */
  readonly positive: boolean
  readonly count: number
  /** Highest ankle angle of each rise, to the last that counts. */
  readonly heights: readonly number[]
  /** What the body asks as the heel leaves the floor, and the most that the calf can give there. */
  readonly asked: number
  readonly most: number
}

/** A heel counts as raised from here on, and a rise as long as it reaches half of the first. */
const RAISED = radians(-5)
const HALF = 0.5
/**
 * Share of its strength that the calf loses in a rise at full effort; chosen so that the usual leg ends at 24, the
 * median of men (Hébert-Losier 2017, 566 people). The model knows no other fatigue.
 */
const FATIGUE = 0.04
const MOST_RISES = 200
const STEPS = 45

/** The lowest angle that full effort reaches against the body's weight on one leg, radians; 0 where it lifts nothing. */
function reach(leg: TestedLeg): number {
  const holding = { knee: 0, activation: 1 }
  let angle = 0
  for (let i = 1; i <= STEPS; i++) {
    const next = radians(-i)
    if (calfMoment(leg, holding, next) < floorMoment(next, 1)) return angle
    angle = next
  }
  return angle
}

/**
 * Counts single-leg heel rises: each costs strength in proportion to the effort, until the heel no longer comes half
 * as high as at first. Model, not measurement.
 */
export function heelRises({ tendon, strength: full = 1 }: TestedLeg): HeelRises {
  // How many rises a shortened calf manages is not known: fatigue is set by the usual leg alone.
  const leg: TestedLeg = { tendon, strength: full }
  const holding = { knee: 0, activation: 1 }
  const asked = floorMoment(RAISED, 1)
  const most = calfMoment(leg, holding, RAISED)
  const heights: number[] = []
  const first = reach(leg)
  let strength = full
  while (heights.length < MOST_RISES) {
    const height = reach({ ...leg, strength })
    if (height > RAISED || height > HALF * first) break
    heights.push(height)
    const able = calfMoment({ ...leg, strength }, holding, RAISED)
    strength *= 1 - FATIGUE * Math.min(1, asked / able)
  }
  return { test: 'heel-rises', positive: heights.length === 0, count: heights.length, heights, asked, most }
}
