import { curveAt, EXERCISES } from './exercises.ts'
import { createMotionPose, MOTIONS, motionPose, type PosedMotion } from './motions.ts'
import {
  type Activations,
  CALF_MUSCLES,
  type CalfMuscle,
  type CalfNow,
  createActivations,
  createCalf,
  type MuscleNow,
  stepCalf,
} from './muscle/calf.ts'
import { radians } from './units.ts'

/** Samples of a cycle; the last stands where the first does. */
export const CYCLE_SAMPLES = 101

const QUANTITIES = Object.keys(createCalf().muscles.soleus) as readonly (keyof MuscleNow)[]

/** The calf along something: curves by muscle and quantity, as many values each as there are samples. */
export interface CalfCurves {
  readonly muscles: Readonly<Record<CalfMuscle, Readonly<Record<keyof MuscleNow, Float64Array>>>>
  /** Plantar flexion and knee flexion positive, N·m; force of the Achilles tendon, N. */
  readonly ankleMoment: Float64Array
  readonly kneeMoment: Float64Array
  readonly achillesForce: Float64Array
}

/** The calf through one cycle of a motion, `CYCLE_SAMPLES` values each. */
export interface Cycle extends CalfCurves {
  readonly motion: PosedMotion
}

/** Empty curves for so many samples. */
export function createCurves(samples: number): CalfCurves {
  const curve = () => new Float64Array(samples)
  const quantities = () =>
    Object.fromEntries(QUANTITIES.map((name) => [name, curve()])) as Record<keyof MuscleNow, Float64Array>
  return {
    muscles: {
      'gastrocnemius-medial': quantities(),
      'gastrocnemius-lateral': quantities(),
      soleus: quantities(),
      plantaris: quantities(),
    },
    ankleMoment: curve(),
    kneeMoment: curve(),
    achillesForce: curve(),
  }
}

/** Steps before the turn that is kept, so that it closes on itself: fibres forget within a quarter of a cycle. */
const WARM_UP = 30

/**
 * Solves the calf through a motion with moving fibres: where it runs on, each turn is like the last. Takes some
 * milliseconds; model, not measurement.
 *
 * @param slider activation 0…1 for motions that the reader drives
 */
export function solveCycle(motion: PosedMotion, slider: number): Cycle {
  const cycle: Cycle = { motion, ...createCurves(CYCLE_SAMPLES) }
  const steps = CYCLE_SAMPLES - 1
  const seconds = MOTIONS[motion].seconds / steps
  const calf = createCalf()
  const activations = createActivations()
  for (let i = -WARM_UP; i <= steps; i++) {
    const time = i === steps ? 1 : ((i + steps) % steps) / steps
    // The very first step only finds where the fibres rest.
    step(motion, time, slider, i === -WARM_UP ? Number.POSITIVE_INFINITY : seconds, activations, calf)
    if (i >= 0) keepSample(cycle, i, calf)
  }
  return cycle
}

const _pose = createMotionPose()

function step(
  motion: PosedMotion,
  time: number,
  slider: number,
  seconds: number,
  activations: Activations,
  calf: CalfNow,
): void {
  _pose.knee = 0
  _pose.ankle = 0
  motionPose(motion, time, _pose)
  const knee = radians(_pose.knee)
  const ankle = radians(_pose.ankle)
  const { drive } = EXERCISES[motion]
  if (drive.kind === 'load') carry(knee, ankle, drive.moment(ankle, time), seconds, activations, calf)
  else {
    for (const id of CALF_MUSCLES) activations[id] = drive.kind === 'curves' ? curveAt(drive, id, time) : slider
    stepCalf(knee, ankle, activations, seconds, calf)
  }
}

const HALVINGS = 9
const _before = createActivations()

/** Finds the common activation with which the calf carries a moment; full where it cannot. */
function carry(
  knee: number,
  ankle: number,
  moment: number,
  seconds: number,
  activations: Activations,
  calf: CalfNow,
): void {
  for (const id of CALF_MUSCLES) _before[id] = calf.muscles[id].normalisedFibreLength
  let low = 0
  let high = 1
  for (let i = 0; i <= HALVINGS; i++) {
    const all = (low + high) / 2
    for (const id of CALF_MUSCLES) {
      activations[id] = all
      calf.muscles[id].normalisedFibreLength = _before[id]
    }
    stepCalf(knee, ankle, activations, seconds, calf)
    if (calf.ankleMoment < moment) low = all
    else high = all
  }
}

/** Enters the calf as a sample of the curves. */
export function keepSample(cycle: CalfCurves, sample: number, calf: CalfNow): void {
  for (const id of CALF_MUSCLES) for (const name of QUANTITIES) cycle.muscles[id][name][sample] = calf.muscles[id][name]
  cycle.ankleMoment[sample] = calf.ankleMoment
  cycle.kneeMoment[sample] = calf.kneeMoment
  cycle.achillesForce[sample] = calf.achillesForce
}

/** Writes the calf at a place in the cycle, 0…1, between its samples. Allocates nothing. */
export function sampleCycle(cycle: Cycle, time: number, out: CalfNow): void {
  const at = Math.min(1, Math.max(0, time)) * (CYCLE_SAMPLES - 1)
  const i = Math.min(CYCLE_SAMPLES - 2, Math.floor(at))
  const share = at - i
  for (let m = 0; m < CALF_MUSCLES.length; m++) {
    const id = CALF_MUSCLES[m]!
    const curves = cycle.muscles[id]
    const muscle = out.muscles[id]
    for (let q = 0; q < QUANTITIES.length; q++) {
      const name = QUANTITIES[q]!
      muscle[name] = between(curves[name], i, share)
    }
  }
  out.ankleMoment = between(cycle.ankleMoment, i, share)
  out.kneeMoment = between(cycle.kneeMoment, i, share)
  out.achillesForce = between(cycle.achillesForce, i, share)
}

const between = (values: Float64Array, i: number, share: number): number =>
  values[i]! + (values[i + 1]! - values[i]!) * share

const cycles = new Map<string, Cycle>()

/** The cycle of a motion, solved once for each slider's hundredth. */
export function cycleOf(motion: PosedMotion, slider: number): Cycle {
  const driven = EXERCISES[motion].drive.kind === 'reader'
  const hundredth = driven ? Math.round(100 * slider) : 0
  const key = `${motion} ${hundredth}`
  const known = cycles.get(key)
  if (known) return known
  const cycle = solveCycle(motion, hundredth / 100)
  // A slider that is dragged along passes many; only the last few are worth keeping.
  if (cycles.size > 24) cycles.clear()
  cycles.set(key, cycle)
  return cycle
}
