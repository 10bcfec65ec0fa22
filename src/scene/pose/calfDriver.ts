import { calfLegOf } from '../../biomechanics/clinical/testedLegs.ts'
import { cycleOf, sampleCycle } from '../../biomechanics/cycle.ts'
import { CALF_MUSCLES, type CalfNow, createActivations, radians, solveCalf } from '../../biomechanics/index.ts'
import { isPosedMotion } from '../../biomechanics/motions.ts'
import { activationAfter } from '../../biomechanics/muscle/activation.ts'
import { conditionOf } from '../../state/condition.ts'
import type { ViewState } from '../../state/viewState.ts'

type Asked = Pick<ViewState, 'motion' | 'activation' | 'condition' | 'grade' | 'squeeze'>
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
 * themselves. The reader's slider excites; activation follows within a tenth of a second. In a pose the calf is that of
 * the leg shown, torn, short or squeezed; in a motion a healthy one. Allocates nothing, but for the first frame of a
 * motion, in which its whole cycle is solved, and of another condition or squeeze.
 */
export function createCalfDriver(): (asked: Asked, shown: Shown, dt: number) => boolean {
  const activations = createActivations()
  const solved = { knee: Number.NaN, ankle: Number.NaN, activation: Number.NaN }
  const shape = { condition: 'healthy' as ViewState['condition'], squeeze: 0 }
  let leg = calfLegOf(shape.condition, shape.squeeze)
  let activation = 0
  let started = false

  return (asked, { knee, ankle, time, calf }, dt) => {
    const { motion, activation: excitation, squeeze } = asked
    if (isPosedMotion(motion)) {
      sampleCycle(cycleOf(motion, excitation), time, calf)
      activation = calf.muscles.soleus.activation
      solved.knee = Number.NaN
      return false
    }
    const condition = conditionOf(asked)
    if (condition !== shape.condition || squeeze !== shape.squeeze) {
      shape.condition = condition
      shape.squeeze = squeeze
      leg = calfLegOf(condition, squeeze)
      solved.knee = Number.NaN
    }
    activation = started ? activationAfter(activation, excitation, dt) : excitation
    started = true
    const moving = Math.abs(activation - excitation) > ARRIVED
    if (!moving) activation = excitation
    if (solved.knee === knee && solved.ankle === ankle && solved.activation === activation) return false
    for (let i = 0; i < CALF_MUSCLES.length; i++) activations[CALF_MUSCLES[i]!] = activation
    solveCalf(radians(knee), radians(ankle), activations, calf, leg)
    solved.knee = knee
    solved.ankle = ankle
    solved.activation = activation
    return moving
  }
}
