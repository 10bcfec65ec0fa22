import { MODELLED_MUSCLES, type ModelledMuscle } from '../../biomechanics/muscle/parameters.ts'
import type { PlainKey } from '../../i18n/en.ts'

/** How a muscle is drawn in every curve: told apart by colour, by its line and by its mark. */
export interface MuscleStyle {
  readonly id: ModelledMuscle
  readonly name: PlainKey
  /** Custom property of the style sheet that holds its colour. */
  readonly colour: string
  readonly dash: readonly number[]
  readonly mark: 'disc' | 'diamond' | 'square'
}

const STYLES = {
  'gastrocnemius-medial': { name: 'muscle.medial', colour: '--mg', dash: [], mark: 'disc' },
  'gastrocnemius-lateral': { name: 'muscle.lateral', colour: '--lg', dash: [7, 4], mark: 'diamond' },
  soleus: { name: 'muscle.soleus', colour: '--sol', dash: [2, 3], mark: 'square' },
} as const satisfies Record<ModelledMuscle, Omit<MuscleStyle, 'id'>>

/** The muscles of the curves, in their order. */
export const MUSCLES: readonly MuscleStyle[] = MODELLED_MUSCLES.map((id) => ({ id, ...STYLES[id] }))
