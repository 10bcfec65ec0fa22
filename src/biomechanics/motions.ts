import { atPhase, WALKING } from './gait.ts'
import { RUNNING } from './motion/running.ts'

/**
 * Angles of the joints in degrees: flexion of the knee, dorsiflexion, inversion and extension of the toes positive.
 */
export interface MotionPose {
  knee: number
  ankle: number
  subtalar: number
  toes: number
}

export const createMotionPose = (): MotionPose => ({ knee: 0, ankle: 0, subtalar: 0, toes: 0 })

/** A motion that repeats. */
interface Motion {
  /** How long a cycle takes at speed 1. */
  readonly seconds: number
  /** The place in the cycle, 0…1, where it ends up when the reader asked for less motion. */
  readonly end: number
  /** What the motion stands on: the forefoot stays where it stood and the leg rises; else the shank stays. */
  readonly stands: 'shank' | 'forefoot'
  /** Sets the joints that the motion moves; others keep the angle that they have. */
  readonly pose: (time: number, out: MotionPose) => void
}

/** From one end to the other and back, slow at both ends. */
function sway(from: number, to: number, time: number): number {
  return from + ((to - from) * (1 - Math.cos(2 * Math.PI * time))) / 2
}

/** Up in the first share of the cycle, held, and down in the rest: slow at the ends of each. */
function upHoldDown(time: number, up: number, hold: number): number {
  const t = time - Math.floor(time)
  if (t < up) return ease(t / up)
  return t < up + hold ? 1 : 1 - ease((t - up - hold) / (1 - up - hold))
}

const ease = (t: number): number => t * t * (3 - 2 * t)

/** The foot turns about the ball of the toes: they stay flat on the ground while the heel goes up or down. */
function onForefoot(knee: number, ankle: number, out: MotionPose): void {
  out.knee = knee
  out.ankle = ankle
  out.toes = -ankle
}

/** The toes bend at push-off, as the heel leaves the ground while they still stand, degrees. */
const PUSH_OFF = 35

/** Extension of the toes between heel-off and foot-off, shares of the cycle (drawn, not measured). */
function pushOff(time: number, heelOff: number, most: number, off: number): number {
  const t = time - Math.floor(time)
  if (t <= heelOff) return 0
  if (t <= most) return PUSH_OFF * ease((t - heelOff) / (most - heelOff))
  return t < off ? PUSH_OFF * (1 - ease((t - most) / (off - most))) : 0
}

/** The motions that the angles of the joints describe. */
export const MOTIONS = {
  'plantar-flexion': {
    seconds: 4,
    end: 0.5,
    stands: 'shank',
    pose: (time, out) => {
      out.ankle = sway(20, -40, time)
    },
  },
  'knee-flexion': {
    seconds: 6,
    end: 0.5,
    stands: 'shank',
    pose: (time, out) => {
      out.knee = sway(0, 120, time)
    },
  },
  /** A calf raise on both legs: the knee stays straight. */
  'heel-raise': {
    seconds: 3,
    end: 0.5,
    stands: 'forefoot',
    pose: (time, out) => onForefoot(0, sway(0, -38, time), out),
  },
  /** On one leg, which carries the whole body: not quite as high, slowly down. */
  'single-leg-raise': {
    seconds: 3,
    end: 0.42,
    stands: 'forefoot',
    pose: (time, out) => onForefoot(0, -28 * upHoldDown(time, 0.35, 0.1), out),
  },
  /** Sitting, with the knee at a right angle. */
  'seated-raise': {
    seconds: 3,
    end: 0.5,
    stands: 'forefoot',
    pose: (time, out) => onForefoot(90, sway(0, -25, time), out),
  },
  /** Slowly down from the tip of the toes to below the edge of a step, knee straight; the other leg brings it up. */
  'heel-drop': {
    seconds: 5,
    end: 0.75,
    stands: 'forefoot',
    pose: (time, out) => onForefoot(0, 15 - 40 * upHoldDown(time, 0.2, 0.05), out),
  },
  walk: {
    seconds: 1.2,
    end: 0.42,
    stands: 'shank',
    pose: (time, out) => {
      out.knee = atPhase(WALKING.knee, time)
      out.ankle = atPhase(WALKING.ankle, time)
      out.toes = pushOff(time, 0.38, 0.55, 0.66)
    },
  },
  run: {
    seconds: 0.69,
    end: 0.3,
    stands: 'shank',
    pose: (time, out) => {
      out.knee = atPhase(RUNNING.knee, time)
      out.ankle = atPhase(RUNNING.ankle, time)
      out.toes = pushOff(time, 0.2, 0.32, 0.42)
    },
  },
} as const satisfies Record<string, Motion>

export type PosedMotion = keyof typeof MOTIONS

/** The motions that the model's files carry as animations; the viewer knows more. */
export const BAKED_MOTIONS = ['plantar-flexion', 'knee-flexion', 'heel-raise', 'walk'] as const satisfies PosedMotion[]

/** Whether a motion is made of joint angles. */
export const isPosedMotion = (id: string | null): id is PosedMotion => id !== null && Object.hasOwn(MOTIONS, id)

/**
 * Writes the pose of a motion at a place in its cycle, 0…1; the same drives the viewer and the model's animations.
 * @example motionPose('plantar-flexion', 0.5, pose) // pose.ankle is −40, full plantar flexion
 */
export function motionPose(id: PosedMotion, time: number, out: MotionPose): void {
  MOTIONS[id].pose(time, out)
}
