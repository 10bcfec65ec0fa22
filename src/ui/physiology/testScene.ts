import { useView, viewState } from '../../state/view.ts'
import type { ViewState } from '../../state/viewState.ts'

/** What a bedside test sets on the leg. */
const SET = ['condition', 'grade', 'knee', 'ankle', 'activation', 'motion', 'time', 'speed', 'squeeze', 'view'] as const
type Put = Pick<ViewState, 'condition' | 'view'>

/** The state from which the reader came to the tests, and what the tests have put in its place. */
let own: ViewState | null = null
let put: Put | null = null

const inTests = ({ panel, mode }: ViewState): boolean => panel === 'tests' && mode === 'explore'
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Whether the history still leads back there: a new address has no such place. */
const isKnown = (): boolean => useView.getState().past.some(({ state }) => state === own)

/**
 * Keeps the reader's own leg before a test touches it, and notes what the test puts there. Returns where the camera is
 * to stand: where the test is seen best, unless the reader has turned the leg meanwhile.
 */
export function enterTest(wanted: Put): ViewState['view'] {
  const state = viewState()
  const arrives = !inTests(state)
  const turned = !arrives && isKnown() && put !== null && !same(state.view, put.view)
  if (arrives || !isKnown()) own = state
  put = wanted
  return turned ? state.view : wanted.view
}

/**
 * What to change as the tests are left: the leg is again as it was before them, but for a condition or a view that the
 * reader has chosen since. Nothing where the tests are not open.
 */
export function leaveTest(): Partial<ViewState> {
  const state = viewState()
  if (!inTests(state)) return {}
  if (own === null || put === null || !isKnown()) return { squeeze: 0 }
  const { condition, grade, view } = state
  const before = own
  return {
    ...Object.fromEntries(SET.map((key) => [key, before[key]])),
    ...(condition !== put.condition && { condition, grade }),
    ...(!same(view, put.view) && { view }),
  }
}
