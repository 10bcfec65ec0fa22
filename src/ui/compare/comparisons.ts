import { LAYERS } from '../../anatomy/identities.ts'
import type { PlainKey } from '../../i18n/en.ts'
import { type Comparison, DEFAULT_VIEW_STATE, type ViewState } from '../../state/viewState.ts'

/** What is compared most: each makes the second leg from the first. */
export const COMPARISONS = {
  bent: () => ({ knee: 90 }),
  straight: () => ({ knee: 0 }),
  pointed: () => ({ ankle: -40 }),
  lifted: () => ({ ankle: 20 }),
  deep: () => ({ depth: LAYERS.indexOf('superficial') + 1 }),
  side: ({ side }) => ({ side: side === 'left' ? 'right' : 'left' }),
  healthy: () => ({ condition: 'healthy' }),
  injury: () => ({ condition: 'medial-head-tear' }),
} as const satisfies Record<string, (state: ViewState) => Comparison>

export type ComparisonId = keyof typeof COMPARISONS
export const COMPARISON_IDS = Object.keys(COMPARISONS) as readonly ComparisonId[]

export const titleOf = (id: ComparisonId): PlainKey => `compare.${id}`

/** Which of them a comparison is, if any. */
export function comparisonIn(state: ViewState): ComparisonId | null {
  const { compare } = state
  if (!compare) return null
  if (compare.condition && compare.condition !== 'healthy') return 'injury'
  const found = COMPARISON_IDS.find((id) => JSON.stringify(COMPARISONS[id](state)) === JSON.stringify(compare))
  return found ?? null
}

/** The state of the second leg: the first's, but for what is compared and what belongs to the page around it. */
export function secondLeg(state: ViewState): ViewState {
  // An injury is compared as it is, also while the first leg is shown as it was before its own.
  const grade = state.compare?.condition && state.grade === 0 ? DEFAULT_VIEW_STATE.grade : state.grade
  return {
    ...state,
    grade,
    ...state.compare,
    compare: null,
    squeeze: 0,
    measure: null,
    mode: 'explore',
    panel: null,
    step: 0,
  }
}
