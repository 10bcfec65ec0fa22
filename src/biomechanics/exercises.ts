import { atPhase } from './gait.ts'
import { type Basis, CHILDREN, DRAWN, MODEL, ONE_RUNNER } from './motion/basis.ts'
import { BODY_WEIGHT, floorMoment, stepMoment } from './motion/load.ts'
import { PHASES, type Phase } from './motion/phases.ts'
import { RUNNING_EMG } from './motion/runningEmg.ts'
import { WALKING_EMG } from './motion/walkingEmg.ts'
import type { PosedMotion } from './motions.ts'
import type { ModelledMuscle } from './muscle/parameters.ts'

/** How the calf is driven in a motion. */
export type Drive =
  /** As strongly as the reader's slider says. */
  | { readonly kind: 'reader' }
  /** By curves over the cycle, 0…1 of each muscle's greatest in that motion, times `effort`. */
  | {
      readonly kind: 'curves'
      readonly curves: Readonly<Record<ModelledMuscle, readonly number[]>>
      /** Activation at a curve's 1, as a share of full activation. */
      readonly effort: number
    }
  /** As strongly as the model needs to carry a moment about the ankle, N·m; all muscles alike, full at the most. */
  | { readonly kind: 'load'; readonly moment: (ankle: number, time: number) => number }

/** A motion of the catalogue: what moves, in which phases, how it is driven, and what that rests on. */
export interface Exercise {
  readonly phases: readonly Phase[]
  /** What the joint angles rest on. */
  readonly angles: Basis
  readonly drive: Drive
  /** What each muscle's activation rests on; left out where the reader drives it. */
  readonly activation?: Readonly<Record<ModelledMuscle, Basis>>
}

const alike = (basis: Basis): Readonly<Record<ModelledMuscle, Basis>> => ({
  'gastrocnemius-medial': basis,
  'gastrocnemius-lateral': basis,
  soleus: basis,
})

/**
 * Activation at the greatest muscle activity in walking: there the model's greatest ankle moment is the measured one,
 * 1.23 N·m per kilogram (Schwartz 2008), for 75 kg.
 */
const WALKING_EFFORT = 0.583

/** What the weight on the knee asks of the ankle in a seated raise: half a body weight on the tendon (Baxter 2021). */
const SEATED_TENDON_LOAD = 0.5 * BODY_WEIGHT
/** Lever arm of the tendon for that load, m: the fixed one of that study was 50 mm; this leg's is nearer 42. */
const SEATED_ARM = 0.042

/** The motions with their phases, drive and grounds; see `MOTIONS` for their angles and times. */
export const EXERCISES: Readonly<Record<PosedMotion, Exercise>> = {
  'plantar-flexion': { phases: PHASES['plantar-flexion'], angles: DRAWN, drive: { kind: 'reader' } },
  'knee-flexion': { phases: PHASES['knee-flexion'], angles: DRAWN, drive: { kind: 'reader' } },
  'heel-raise': {
    phases: PHASES['heel-raise'],
    angles: DRAWN,
    drive: { kind: 'load', moment: (ankle) => floorMoment(ankle, 0.5) },
    activation: alike(MODEL),
  },
  'single-leg-raise': {
    phases: PHASES['single-leg-raise'],
    angles: DRAWN,
    drive: { kind: 'load', moment: (ankle) => floorMoment(ankle, 1) },
    activation: alike(MODEL),
  },
  'seated-raise': {
    phases: PHASES['seated-raise'],
    angles: DRAWN,
    drive: { kind: 'load', moment: () => SEATED_TENDON_LOAD * SEATED_ARM },
    activation: alike({ kind: 'model', source: 'baxter2021' }),
  },
  'heel-drop': {
    phases: PHASES['heel-drop'],
    angles: { kind: 'drawn', source: 'alfredson1998' },
    // The other leg brings the body up; this one lets it down alone.
    drive: { kind: 'load', moment: (ankle, time) => stepMoment(ankle, letDown(time)) },
    activation: alike(MODEL),
  },
  walk: {
    phases: PHASES.walk,
    angles: CHILDREN,
    drive: { kind: 'curves', curves: WALKING_EMG, effort: WALKING_EFFORT },
    activation: {
      'gastrocnemius-medial': { ...CHILDREN, kind: 'drawn' },
      'gastrocnemius-lateral': {
        kind: 'drawn',
        sample: { people: 1, who: 'adults' },
        trials: 11,
        source: 'falisse2019',
      },
      soleus: { kind: 'drawn', sample: { people: 2, who: 'adults' }, source: 'falisse2019' },
    },
  },
  run: {
    phases: PHASES.run,
    angles: ONE_RUNNER,
    drive: { kind: 'curves', curves: RUNNING_EMG, effort: 0.9 },
    activation: alike(DRAWN),
  },
}

/** Share of the body's weight on this leg in a heel drop: half while the other leg helps it up, then all. */
function letDown(time: number): number {
  const t = Math.min(1, Math.max(0, (time - 0.2) / 0.1))
  const back = Math.min(1, Math.max(0, (time - 0.94) / 0.06))
  return 0.4 + 0.6 * t * t * (3 - 2 * t) * (1 - back)
}

/** Value 0…1 of a drive's curve for a muscle; plantaris goes with the lateral head, as no one recorded it alone. */
export const curveAt = (
  drive: Extract<Drive, { kind: 'curves' }>,
  muscle: ModelledMuscle | 'plantaris',
  time: number,
): number => drive.effort * atPhase(drive.curves[muscle === 'plantaris' ? 'gastrocnemius-lateral' : muscle], time)
