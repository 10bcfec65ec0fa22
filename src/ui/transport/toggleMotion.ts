import { PHASES } from '../../biomechanics/motion/phases.ts'
import { live } from '../../state/live.ts'
import { amend, change, startMotion, stopMotion, viewState } from '../../state/view.ts'
import type { MotionId } from '../../state/viewState.ts'

/** Speeds offered, in cycles per usual cycle time. */
export const SPEEDS = { least: 0.25, most: 2, step: 0.25 } as const

/** The speed to go on with after a pause; the state's own speed is 0 while the motion is held. */
let lastSpeed = 1

export const motionSpeed = (): number => {
  const { speed } = viewState()
  if (speed > 0) lastSpeed = speed
  return lastSpeed
}

const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** The motion that the controls speak of: the one on the stage, else plantar flexion. */
export const motionInHand = (): MotionId => viewState().motion ?? 'plantar-flexion'

/** Starts a motion, holds it where it is, or goes on; with reduced motion it goes to the end and back once. */
export function playMotion(wanted: MotionId): void {
  const { motion, speed, time } = viewState()
  if (motion !== wanted) startMotion(wanted, motionSpeed())
  else if (reducedMotion()) stopMotion()
  else if (speed === 0) change({ speed: motionSpeed(), time })
  else hold()
}

export const toggleMotion = (): void => playMotion('plantar-flexion')
export const togglePlay = (): void => playMotion(motionInHand())

/** Holds the running motion where it is drawn now. */
function hold(): void {
  motionSpeed()
  change({ speed: 0, time: live.time })
}

/** Holds the motion at a place of its cycle; the first move of a drag is a step of the history, the rest are not. */
export function scrubTo(time: number, first: boolean): void {
  motionSpeed()
  const apply = first ? change : amend
  apply({ motion: motionInHand(), speed: 0, time })
}

/** The start of the phase before or after the one that is drawn now, where the motion is then held. */
export function stepPhase(by: 1 | -1): void {
  const motion = motionInHand()
  const starts = PHASES[motion].map((phase) => phase.from)
  const now = viewState().motion === null ? 0 : live.time
  const after = starts.findIndex((start) => start > now + CLOSE)
  const here = (after < 0 ? starts.length : after) - 1
  // Going back from within a phase leads to its own start first.
  const within = now - (starts[here] ?? 0) > CLOSE
  const to = by > 0 ? here + 1 : within ? here : here - 1
  scrubTo(starts[(to + starts.length) % starts.length] ?? 0, true)
}

/** Nearer than this to the start of a phase is there, share of the cycle. */
const CLOSE = 0.004

export const nextPhase = (): void => stepPhase(1)
export const previousPhase = (): void => stepPhase(-1)

/** Changes the pace; a held motion takes it up when it goes on. */
export function setSpeed(speed: number, first: boolean): void {
  lastSpeed = speed
  const { motion, speed: now } = viewState()
  if (motion && now === 0) return
  const apply = first ? change : amend
  apply(motion ? { speed, time: live.time } : { speed })
}
