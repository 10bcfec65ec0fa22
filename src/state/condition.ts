import type { ConditionId } from '../anatomy/conditions.ts'
import type { ViewState } from './viewState.ts'

/** The condition that the leg has: at grade 0 it stands as it was before it, healthy. */
export const conditionOf = ({ condition, grade }: Pick<ViewState, 'condition' | 'grade'>): ConditionId =>
  grade === 0 ? 'healthy' : condition
