import { atPhase, WALKING } from './gait.ts'

/** Angles of knee and ankle in degrees: flexion and dorsiflexion positive. */
export interface MotionPose {
  knee: number
  ankle: number
}

/** A motion that repeats. */
interface Motion {
  /** How long a cycle takes at speed 1. */
  readonly seconds: number
  /** The place in the cycle, 0…1, where it ends up when the reader asked for less motion. */
  readonly end: number
  /** Sets the joints that the motion moves; others keep the angle that they have. */
  readonly pose: (time: number, out: MotionPose) => void
}

/** From one end to the other and back, slow at both ends. */
function sway(from: number, to: number, time: number): number {
  return from + ((to - from) * (1 - Math.cos(2 * Math.PI * time))) / 2
}

/** The motions that the angles of knee and ankle alone describe. */
export const MOTIONS = {
  'plantar-flexion': {
    seconds: 4,
    end: 0.5,
    pose: (time, out) => {
      out.ankle = sway(20, -40, time)
    },
  },
  'knee-flexion': {
    seconds: 6,
    end: 0.5,
    pose: (time, out) => {
      out.knee = sway(0, 120, time)
    },
  },
  /** A calf raise on both legs: the knee stays straight. */
  'heel-raise': {
    seconds: 3,
    end: 0.5,
    pose: (time, out) => {
      out.knee = 0
      out.ankle = sway(0, -38, time)
    },
  },
  walk: {
    seconds: 1.2,
    end: 0.42,
    pose: (time, out) => {
      out.knee = atPhase(WALKING.knee, time)
      out.ankle = atPhase(WALKING.ankle, time)
    },
  },
} as const satisfies Record<string, Motion>

export type PosedMotion = keyof typeof MOTIONS

/** Whether a motion is made of knee and ankle angles. */
export const isPosedMotion = (id: string | null): id is PosedMotion => id !== null && Object.hasOwn(MOTIONS, id)

/**
 * Writes the pose of a motion at a place in its cycle, 0…1; the same drives the viewer and the model's animations.
 * @example motionPose('plantar-flexion', 0.5, pose) // pose.ankle is −40, full plantar flexion
 */
export function motionPose(id: PosedMotion, time: number, out: MotionPose): void {
  MOTIONS[id].pose(time, out)
}
