import { radians } from '../units.ts'
import { calfMoment, restingAngle } from './ankleBalance.ts'
import type { TestedLeg } from './testedLegs.ts'

/** How far the foot can be pushed up, knee straight and bent. Angles in radians, dorsiflexion positive; N·m. */
export interface Silfverskiold {
  readonly test: 'silfverskiold'
  /** Whether bending the knee frees the ankle by more than people usually gain: the gastrocnemius is short. */
  readonly positive: boolean
  /** Whether the ankle stays stiff with the knee bent: the soleus or the tendon is short too. */
  readonly stiff: boolean
  readonly straightAngle: number
  readonly bentAngle: number
  readonly gain: number
  /** The calf's resistance at each, and the examiner's push. */
  readonly straightMoment: number
  readonly bentMoment: number
  readonly push: number
}

/** The examiner's gentle push on the forefoot, N·m (drawn, not measured). */
const PUSH = 12
/** More than this is beyond two standard deviations of 291 healthy people (Malhotra 2018, by a lunge). */
const GAIN = radians(13)
/** Less dorsiflexion than this with the knee bent is stiff (a clinical convention, from memory). */
const STIFF = radians(10)

/**
 * Silfverskiöld's test: the same push dorsiflexes the ankle with the knee straight and bent. Bending slackens the
 * gastrocnemius, which crosses the knee, but not the soleus. Model, not measurement.
 */
export function silfverskiold(leg: TestedLeg): Silfverskiold {
  const straight = { knee: 0, activation: 0 }
  const bent = { knee: radians(90), activation: 0 }
  const push = (): number => PUSH
  const straightAngle = restingAngle(leg, straight, push)
  const bentAngle = restingAngle(leg, bent, push)
  return {
    test: 'silfverskiold',
    positive: bentAngle - straightAngle >= GAIN,
    stiff: bentAngle < STIFF,
    straightAngle,
    bentAngle,
    gain: bentAngle - straightAngle,
    straightMoment: calfMoment(leg, straight, straightAngle),
    bentMoment: calfMoment(leg, bent, bentAngle),
    push: PUSH,
  }
}
