import { radians } from '../units.ts'
import type { MuscleParameters } from './solveStatic.ts'

/** Muscles that have a model of their force. */
export const MODELLED_MUSCLES = ['gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus'] as const
export type ModelledMuscle = (typeof MODELLED_MUSCLES)[number]

/** Tibia length (knee axis to ankle axis, m) for which the default parameters are meant. */
export const PARAMETER_TIBIA_LENGTH = 0.4

/**
 * Default parameters: fibre and tendon lengths of Rajagopal–Lai–Uhlrich 2023 scaled to a tibia of 0.40 m, maximum
 * forces from the volumes of Handsfield 2014 at 25 N/cm². A design choice, not a measurement: the published 61 N/cm²
 * gives a plantar-flexion moment near 400 N·m, twice what people reach.
 */
export const PARAMETERS = {
  'gastrocnemius-medial': {
    maxForce: 1327,
    optimalFibreLength: 0.0602,
    tendonSlackLength: 0.3951,
    pennationAtOptimal: radians(9.5),
  },
  'gastrocnemius-lateral': {
    maxForce: 670,
    optimalFibreLength: 0.0697,
    tendonSlackLength: 0.3777,
    pennationAtOptimal: radians(12),
  },
  soleus: { maxForce: 2598, optimalFibreLength: 0.0451, tendonSlackLength: 0.2883, pennationAtOptimal: radians(21.9) },
} as const satisfies Record<ModelledMuscle, MuscleParameters>

/** The default parameters scaled to a tibia (m): lengths grow with it, forces stay. */
export function parametersFor(id: ModelledMuscle, tibiaLength: number): MuscleParameters {
  const scale = tibiaLength / PARAMETER_TIBIA_LENGTH
  const base: MuscleParameters = PARAMETERS[id]
  return {
    ...base,
    optimalFibreLength: base.optimalFibreLength * scale,
    tendonSlackLength: base.tendonSlackLength * scale,
  }
}
