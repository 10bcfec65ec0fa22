import { cycleOf, sampleCycle } from '../../biomechanics/cycle.ts'
import { CALF_MUSCLES, type CalfNow, createActivations, radians, solveCalf } from '../../biomechanics/index.ts'
import { isPosedMotion } from '../../biomechanics/motions.ts'
import { activationAfter } from '../../biomechanics/muscle/activation.ts'
import type { ViewState } from '../../state/viewState.ts'

type Asked = Pick<ViewState, 'motion' | 'activation'>
interface Shown {
  readonly knee: number
  readonly ankle: number
  readonly time: number
  readonly calf: CalfNow
}

/** Nearer than this, a muscle has arrived at its excitation. */
const ARRIVED = 1e-3

/**
 * A function that writes the calf muscles for a frame of `dt` seconds and returns whether they still change by
 * themselves. The reader's slider excites; activation follows within a tenth of a second. Allocates nothing, but for
 * the first frame of a motion, in which its whole cycle is solved.
 */
export function createCalfDriver(): (asked: Asked, shown: Shown, dt: number) => boolean {
  const activations = createActivations()
  const solved = { knee: Number.NaN, ankle: Number.NaN, activation: Number.NaN }
  let activation = 0
  let started = false

  return ({ motion, activation: excitation }, { knee, ankle, time, calf }, dt) => {
    if (isPosedMotion(motion)) {
      sampleCycle(cycleOf(motion, excitation), time, calf)
      activation = calf.muscles.soleus.activation
      solved.knee = Number.NaN
      return false
    }
    activation = started ? activationAfter(activation, excitation, dt) : excitation
    started = true
    const moving = Math.abs(activation - excitation) > ARRIVED
    if (!moving) activation = excitation
    if (solved.knee === knee && solved.ankle === ankle && solved.activation === activation) return false
    for (let i = 0; i < CALF_MUSCLES.length; i++) activations[CALF_MUSCLES[i]!] = activation
    solveCalf(radians(knee), radians(ankle), activations, calf)
    solved.knee = knee
    solved.ankle = ankle
    solved.activation = activation
    return moving
  }
}
