import { live } from '../../state/live.ts'
import { amend, change, startMotion, stopMotion, viewState } from '../../state/view.ts'

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

/** Starts plantar flexion, holds it where it is, or goes on; with reduced motion it goes to the end and back once. */
export function toggleMotion(): void {
  const { motion, speed, time } = viewState()
  if (motion !== 'plantar-flexion') startMotion('plantar-flexion', motionSpeed())
  else if (reducedMotion()) stopMotion()
  else if (speed === 0) change({ speed: motionSpeed(), time })
  else hold()
}

/** Holds the running motion where it is drawn now. */
function hold(): void {
  motionSpeed()
  change({ speed: 0, time: live.time })
}

/** Holds the motion at a place of its cycle; the first move of a drag is a step of the history, the rest are not. */
export function scrubTo(time: number, first: boolean): void {
  motionSpeed()
  const apply = first ? change : amend
  apply({ motion: 'plantar-flexion', speed: 0, time })
}

/** Changes the pace; a held motion takes it up when it goes on. */
export function setSpeed(speed: number, first: boolean): void {
  lastSpeed = speed
  const { motion, speed: now } = viewState()
  if (motion && now === 0) return
  const apply = first ? change : amend
  apply(motion ? { speed, time: live.time } : { speed })
}
