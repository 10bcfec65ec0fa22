import { muscleTendonUnit } from '../../biomechanics/muscle/muscleTendonUnit.ts'
import { MODELLED_MUSCLES, type ModelledMuscle } from '../../biomechanics/muscle/parameters.ts'
import { createMotionPose, isPosedMotion, MOTIONS, motionPose } from '../../biomechanics/motions.ts'
import { TIBIA_LENGTH } from '../../biomechanics/joints.ts'
import { radians } from '../../biomechanics/units.ts'
import { ankleAngle, kneeAngle } from '../../i18n/poseAngle.ts'
import { t } from '../../i18n/t.ts'
import { conditionOf } from '../../state/condition.ts'
import type { ViewState } from '../../state/viewState.ts'
import { nameOf } from '../names/nameOf.ts'

/** Angles in degrees: knee flexion and ankle dorsiflexion positive. */
interface Angles {
  readonly knee: number
  readonly ankle: number
}

type Posed = Pick<ViewState, 'motion' | 'time' | 'speed' | 'knee' | 'ankle'>
type Of = Pick<ViewState, 'select' | 'condition' | 'grade'>

/** The muscles that are told where none of the calf is selected: one that crosses the knee, and one that does not. */
const TOLD = ['soleus', 'gastrocnemius-medial'] as const satisfies readonly ModelledMuscle[]

/** Where a motion is held, or ends where the reader asked for less motion: the place in its cycle; else null. */
export function heldAt({ motion, time, speed }: Posed, reduced: boolean): number | null {
  if (!isPosedMotion(motion)) return null
  if (speed === 0) return time
  return reduced ? MOTIONS[motion].end : null
}

/** The angles that the leg comes to rest in; null while a motion runs. */
export function restingAngles(state: Posed, reduced: boolean): Angles | null {
  const { motion, knee, ankle } = state
  if (!isPosedMotion(motion)) return { knee, ankle }
  const at = heldAt(state, reduced)
  if (at === null) return null
  const pose = { ...createMotionPose(), knee, ankle }
  motionPose(motion, at, pose)
  return pose
}

/** By how many whole percent a muscle with its tendon is longer than in the neutral pose; shorter is negative. */
export function lengthening(id: ModelledMuscle, { knee, ankle }: Angles): number {
  const length = (k: number, a: number): number =>
    muscleTendonUnit(id, { knee: radians(k), ankle: radians(a) }, TIBIA_LENGTH).length
  return Math.round(100 * (length(knee, ankle) / length(0, 0) - 1)) + 0
}

/**
 * How long the calf is in a pose, against the neutral one: of the selected muscle where it is one of the model's, else
 * of soleus and medial head. Nothing on an injured leg, of which the model knows nothing, nor in the neutral pose.
 */
export function lengthWords(angles: Angles, { select, ...injured }: Of): string[] {
  if (conditionOf(injured) !== 'healthy') return []
  const selected = MODELLED_MUSCLES.find((id) => id === select)
  const changes = (selected ? [selected] : TOLD).map((id) => ({ id, by: lengthening(id, angles) }))
  if (!selected && changes.every(({ by }) => by === 0)) return []
  const words = changes.map(({ id, by }) =>
    t('say.length', nameOf(id), by < 0 ? 'shorter' : by > 0 ? 'longer' : 'same', Math.abs(by)),
  )
  return [t('say.lengths', words.join(', '))]
}

/** Both angles, and what they make of the calf. */
export const poseWords = (angles: Angles, of: Of): string[] => [
  t('say.pose', ankleAngle(angles.ankle), kneeAngle(angles.knee)),
  ...lengthWords(angles, of),
]
