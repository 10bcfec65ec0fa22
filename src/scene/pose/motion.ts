import { isPosedMotion, MOTIONS, type MotionPose, motionPose } from '../../biomechanics/motions.ts'
import type { ViewState } from '../../state/viewState.ts'
import { settle, type Spring } from '../damp.ts'

type Wanted = Pick<ViewState, 'motion' | 'time' | 'speed' | 'knee' | 'ankle'>

/** Angles as drawn, degrees, and the place in the running motion. */
interface Drawn extends MotionPose {
  time: number
}

/** A motion under way: the pose wanted, and how far the drawn one still is from it. */
export interface Motion {
  readonly wanted: MotionPose
  readonly knee: Spring
  readonly ankle: Spring
  seen: Wanted
  started: boolean
}

/** How fast the drawn angles catch up, per second: quickly with a slider, at leisure into a motion. */
const CATCH_UP = 16
const EASE_IN = 7
/** Nearer than this is there, degrees. */
const ARRIVED = 0.02

export function createMotion(state: Wanted): Motion {
  const rest = () => ({ offset: 0, velocity: 0 })
  return { wanted: { knee: 0, ankle: 0 }, knee: rest(), ankle: rest(), seen: state, started: false }
}

/**
 * One step of the drawn pose towards what the state wants. Where the wish jumps, the drawn angles keep their place
 * and speed and settle on it; under reduced motion they cut, and a motion goes once to its end and stays. Writes
 * `drawn`; returns whether it moves on.
 */
export function stepMotion(motion: Motion, state: Wanted, drawn: Drawn, dt: number, reduced: boolean): boolean {
  const { wanted, seen } = motion
  const running = isPosedMotion(state.motion) ? state.motion : null
  if (!motion.started || state.motion !== seen.motion || state.time !== seen.time) drawn.time = state.time
  else if (running && !reduced) drawn.time = advance(drawn.time, (dt * state.speed) / MOTIONS[running].seconds)
  // A held motion stands where it is held, also when it would not have run there.
  if (running && reduced && state.speed > 0) drawn.time = MOTIONS[running].end

  const jumps = jumped(motion, state, reduced)
  const { knee, ankle } = wanted
  wanted.knee = state.knee
  wanted.ankle = state.ankle
  if (running) motionPose(running, drawn.time, wanted)
  if (jumps) {
    motion.knee.offset += knee - wanted.knee
    motion.ankle.offset += ankle - wanted.ankle
  }
  const cut = !motion.started || (jumps && reduced && !running)
  motion.started = true
  motion.seen = state
  const settling = settleBoth(motion, running ? EASE_IN : CATCH_UP, cut ? Number.MAX_VALUE : dt)
  drawn.knee = wanted.knee + motion.knee.offset
  drawn.ankle = wanted.ankle + motion.ankle.offset
  return settling || (running !== null && !reduced && state.speed > 0)
}

/** Whether the wish changed by more than the course of the motion. */
function jumped({ seen }: Motion, state: Wanted, reduced: boolean): boolean {
  if (state.motion !== seen.motion || state.knee !== seen.knee || state.ankle !== seen.ankle) return true
  return state.motion !== null && (state.time !== seen.time || reduced)
}

function settleBoth({ knee, ankle }: Motion, rate: number, dt: number): boolean {
  if (dt === Number.MAX_VALUE) {
    knee.offset = knee.velocity = ankle.offset = ankle.velocity = 0
    return false
  }
  const kneeMoves = settle(knee, rate, dt, ARRIVED)
  return settle(ankle, rate, dt, ARRIVED) || kneeMoves
}

const advance = (time: number, by: number): number => (time + by) % 1
