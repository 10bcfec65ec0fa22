import { type CalfCurves, createCurves, keepSample } from './cycle.ts'
import {
  type Activations,
  type CalfLeg,
  CALF_MUSCLES,
  createActivations,
  createCalf,
  solveCalf,
} from './muscle/calf.ts'
import { HAND_RANGES, type HandJoint } from './handJoints.ts'
import { radians } from './units.ts'

/** Samples of a sweep. */
export const SWEEP_SAMPLES = 61

/** The calf at rest over the whole range of a joint. */
export interface Sweep extends CalfCurves {
  /** Angles of the joint at the samples, degrees. */
  readonly angles: Float64Array
}

const calf = createCalf()
const activations: Activations = createActivations()

/**
 * Solves the calf over the range of one joint while the other stands at an angle (degrees), all muscles equally active;
 * of the usual calf, or of a leg's whose calf differs.
 * Each pose is at rest: no muscle shortens while it pulls. Model, not measurement.
 */
export function sweepJoint(joint: HandJoint, other: number, activation: number, leg?: CalfLeg): Sweep {
  const { least, most } = HAND_RANGES[joint]
  const curves = createCurves(SWEEP_SAMPLES)
  const angles = new Float64Array(SWEEP_SAMPLES)
  for (const id of CALF_MUSCLES) activations[id] = activation
  for (let i = 0; i < SWEEP_SAMPLES; i++) {
    const angle = least + ((most - least) * i) / (SWEEP_SAMPLES - 1)
    angles[i] = angle
    const [knee, ankle] = joint === 'knee' ? [angle, other] : [other, angle]
    solveCalf(radians(knee), radians(ankle), activations, calf, leg)
    keepSample(curves, i, calf)
  }
  return { angles, ...curves }
}
