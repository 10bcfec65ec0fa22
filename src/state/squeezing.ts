import type { ViewState } from './viewState.ts'

/** Whether a hand lies on the calf: while it squeezes, and while the test of it is open. */
export const isSqueezing = ({ squeeze, motion, panel, mode, test }: ViewState): boolean =>
  motion === null && (squeeze > 0 || (panel === 'tests' && mode === 'explore' && test === 'calf-squeeze'))
