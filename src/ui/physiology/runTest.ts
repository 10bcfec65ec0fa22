import { type ClinicalTest, outcomeOf, testedLeg } from '../../biomechanics/clinical/index.ts'
import { change, startMotion, stopMotion, viewState } from '../../state/view.ts'
import type { ViewState } from '../../state/viewState.ts'
import { stopTween, tweenPose } from './tweenPose.ts'

/** Seconds for the way from the one position to the other. */
const SECONDS = 1.8

const here = (test: ClinicalTest) => (): boolean => viewState().panel === 'tests' && viewState().test === test

/** Lays the leg as the test begins; one step of the history. */
export function layLeg(patch: Partial<Pick<ViewState, 'test' | 'condition'>>): void {
  stopTween()
  const { test, condition } = { ...viewState(), ...patch }
  const { before } = outcomeOf(test, testedLeg(condition))
  change({ ...patch, ...before, panel: 'tests', mode: 'explore', motion: null, activation: 0 })
}

/** Does the test: the leg goes from how it lies before to where the model brings it. */
export function runTest(): void {
  layLeg({})
  const { test, condition } = viewState()
  const { after, count } = outcomeOf(test, testedLeg(condition))
  if (count === undefined) tweenPose(after, SECONDS, here(test))
  else if (count > 0) startMotion('single-leg-raise', RISING)
}

/** Rises faster than the exercise, so that a class need not wait for two dozen. */
const RISING = 2

export const endRises = (): void => stopMotion()
