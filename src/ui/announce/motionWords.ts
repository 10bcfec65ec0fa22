import { phaseAt } from '../../biomechanics/motion/phases.ts'
import { isPosedMotion, MOTIONS } from '../../biomechanics/motions.ts'
import { ankleAngle, kneeAngle } from '../../i18n/poseAngle.ts'
import { t } from '../../i18n/t.ts'
import type { MotionId, ViewState } from '../../state/viewState.ts'
import { heldAt, lengthWords, poseWords, restingAngles } from './poseWords.ts'

type Moving = Pick<ViewState, 'motion' | 'time' | 'speed' | 'knee' | 'ankle' | 'select' | 'condition' | 'grade'>

/** A phase that passes faster than this is not told while the motion runs, seconds. */
const UNHURRIED = 2

/** Whether a motion runs on: it neither stands still nor goes to its end only. */
export const runs = ({ motion, speed }: Moving, reduced: boolean): boolean => motion !== null && speed > 0 && !reduced

/** A motion that runs, or the phase and the pose in which it is held; nothing where there is none. */
export function motionNow(state: Moving, reduced: boolean): string[] {
  if (!isPosedMotion(state.motion)) return []
  const at = heldAt(state, reduced)
  const angles = restingAngles(state, reduced)
  if (at === null || !angles) return [t('say.runs', t(`exercise.${state.motion}`))]
  const { id } = phaseAt(state.motion, at)
  return [t('say.held', t(`exercise.${state.motion}`), t(`phase.${id}`)), ...poseWords(angles, state)]
}

/** What began, ended or moved between two states. */
export function motionChange(before: Moving, now: Moving, reduced: boolean): string[] {
  if (before.motion !== now.motion || now.motion !== null) return ofMotion(before, now, reduced)
  const words: string[] = []
  if (before.ankle !== now.ankle && before.knee !== now.knee) return poseWords(now, now)
  if (before.ankle !== now.ankle) words.push(t('say.ankle', ankleAngle(now.ankle)))
  if (before.knee !== now.knee) words.push(t('say.knee', kneeAngle(now.knee)))
  return words.length > 0 ? [...words, ...lengthWords(now, now)] : []
}

function ofMotion(before: Moving, now: Moving, reduced: boolean): string[] {
  if (now.motion === null) {
    const ended = before.motion ? [t('say.ended', t(`exercise.${before.motion}`))] : []
    return [...ended, ...poseWords(now, now)]
  }
  if (!runs(now, reduced)) {
    const same = before.motion === now.motion && heldAt(before, reduced) === heldAt(now, reduced)
    return same ? [] : motionNow(now, reduced)
  }
  const name = t(`exercise.${now.motion}`)
  if (before.motion !== now.motion) return [t('say.started', name)]
  if (before.speed === 0) return [t('say.goesOn', name)]
  return before.speed === now.speed ? [] : [t('say.speed', t('motion.speedSpoken', now.speed))]
}

/**
 * A function that is given where a running motion is, 0…1, and returns the phase to tell, or null. It tells each phase
 * of the first turn once, and none that passes too fast to be listened to.
 */
export function createPhaseTeller(motion: MotionId, speed: number): (time: number) => string | null {
  const told = new Set<string>()
  let now = ''
  return (time) => {
    if (!isPosedMotion(motion)) return null
    const { id, from, to } = phaseAt(motion, time)
    if (id === now) return null
    now = id
    if (told.has(id) || ((to - from) * MOTIONS[motion].seconds) / speed < UNHURRIED) return null
    told.add(id)
    return `${t(`phase.${id}`)}.`
  }
}
