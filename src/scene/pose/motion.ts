import { createMotionPose, isPosedMotion, MOTIONS, type MotionPose, motionPose } from '../../biomechanics/motions.ts'
import type { ViewState } from '../../state/viewState.ts'
import { settle, type Spring } from '../damp.ts'

type Wanted = Pick<ViewState, 'motion' | 'time' | 'speed' | 'knee' | 'ankle'>

/** Angles as drawn, degrees; how far the leg stands on its forefoot, 0…1; and the place in the running motion. */
export interface Drawn extends MotionPose {
  stand: number
  time: number
}

const JOINTS = ['knee', 'ankle', 'subtalar', 'toes'] as const
const SPRINGS = [...JOINTS, 'stand'] as const
type Sprung = (typeof SPRINGS)[number]

/** A motion under way: the pose wanted, and how far the drawn one still is from it. */
export interface Motion {
  readonly wanted: Record<Sprung, number>
  readonly springs: Readonly<Record<Sprung, Spring>>
  seen: Wanted
  started: boolean
}

/** How fast the drawn angles catch up, per second: quickly with a slider, at leisure into a motion. */
const CATCH_UP = 16
const EASE_IN = 7
/** Nearer than this is there: degrees, and shares of standing. */
const ARRIVED = 0.02
const STANDS = 0.002

export function createMotion(state: Wanted): Motion {
  const rest = (): Spring => ({ offset: 0, velocity: 0 })
  return {
    wanted: { ...createMotionPose(), stand: 0 },
    springs: { knee: rest(), ankle: rest(), subtalar: rest(), toes: rest(), stand: rest() },
    seen: state,
    started: false,
  }
}

/**
 * One step of the drawn pose towards what the state wants. Where the wish jumps, the drawn angles keep their place
 * and speed and settle on it; under reduced motion they cut, and a motion goes once to its end and stays. Writes
 * `drawn`; returns whether it moves on. Allocates nothing.
 */
export function stepMotion(motion: Motion, state: Wanted, drawn: Drawn, dt: number, reduced: boolean): boolean {
  const { wanted, springs, seen } = motion
  const running = isPosedMotion(state.motion) ? state.motion : null
  if (!motion.started || state.motion !== seen.motion || state.time !== seen.time) drawn.time = state.time
  else if (running && !reduced) drawn.time = advance(drawn.time, (dt * state.speed) / MOTIONS[running].seconds)
  // A held motion stands where it is held, also when it would not have run there.
  if (running && reduced && state.speed > 0) drawn.time = MOTIONS[running].end

  const jumps = jumped(motion, state, reduced)
  if (jumps) for (let i = 0; i < SPRINGS.length; i++) springs[SPRINGS[i]!].offset += wanted[SPRINGS[i]!]
  wanted.knee = state.knee
  wanted.ankle = state.ankle
  wanted.subtalar = 0
  wanted.toes = 0
  wanted.stand = running && MOTIONS[running].stands === 'forefoot' ? 1 : 0
  if (running) motionPose(running, drawn.time, wanted)
  if (jumps) for (let i = 0; i < SPRINGS.length; i++) springs[SPRINGS[i]!].offset -= wanted[SPRINGS[i]!]
  const cut = !motion.started || (jumps && reduced && !running)
  motion.started = true
  motion.seen = state
  const settling = cut ? stop(motion) : settleAll(motion, running ? EASE_IN : CATCH_UP, dt)
  for (let i = 0; i < SPRINGS.length; i++) drawn[SPRINGS[i]!] = wanted[SPRINGS[i]!] + springs[SPRINGS[i]!].offset
  return settling || (running !== null && !reduced && state.speed > 0)
}

/** Whether the wish changed by more than the course of the motion. */
function jumped({ seen }: Motion, state: Wanted, reduced: boolean): boolean {
  if (state.motion !== seen.motion || state.knee !== seen.knee || state.ankle !== seen.ankle) return true
  return state.motion !== null && (state.time !== seen.time || reduced)
}

function stop({ springs }: Motion): false {
  for (let i = 0; i < SPRINGS.length; i++) springs[SPRINGS[i]!].offset = springs[SPRINGS[i]!].velocity = 0
  return false
}

function settleAll({ springs }: Motion, rate: number, dt: number): boolean {
  let moves = settle(springs.stand, rate, dt, STANDS)
  for (let i = 0; i < JOINTS.length; i++) moves = settle(springs[JOINTS[i]!], rate, dt, ARRIVED) || moves
  return moves
}

const advance = (time: number, by: number): number => (time + by) % 1
