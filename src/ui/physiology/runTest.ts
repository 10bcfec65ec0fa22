import { type ClinicalTest, outcomeOf, squeezedAnkle, testedLeg } from '../../biomechanics/clinical/index.ts'
import { conditionOf } from '../../state/condition.ts'
import { amend, change, startMotion, stopMotion, viewState } from '../../state/view.ts'
import { DEFAULT_VIEW_STATE, type ViewState } from '../../state/viewState.ts'
import { sceneHere } from '../article/sceneHere.ts'
import { enterTest } from './testScene.ts'
import { stopTween, tween, tweenPose } from './tweenPose.ts'

/** Seconds for the way from the one position to the other, and in which a hand closes. */
const SECONDS = 1.8

const here = (test: ClinicalTest) => (): boolean => viewState().panel === 'tests' && viewState().test === test

/** From where a test is seen best: hand and foot from behind and the side, else the joints from the side. */
const VIEWS = {
  'calf-squeeze': { position: [-960, 330, -1230], target: [0, 236, -20] },
  matles: 'medial',
  silfverskiold: 'medial',
  'heel-rises': 'medial',
} as const satisfies Record<ClinicalTest, ViewState['view']>

/** The leg on the stage, as the tests take it. */
const legNow = () => testedLeg(conditionOf(viewState()))

/** Lays the leg as the test begins; one step of the history. */
export function layLeg(patch: Partial<Pick<ViewState, 'test' | 'condition'>>): void {
  stopTween()
  const state = viewState()
  const { test, condition } = { ...state, ...patch }
  const chosen = patch.condition !== undefined && { grade: DEFAULT_VIEW_STATE.grade }
  const { before } = outcomeOf(test, testedLeg(conditionOf({ ...state, condition, ...chosen })))
  const view = enterTest({ condition, view: sceneHere({ view: VIEWS[test] }).view })
  const still = { motion: null, activation: 0, squeeze: 0 } as const
  change({ ...patch, ...chosen, ...before, ...still, view, panel: 'tests', mode: 'explore' })
}

/** Does the test: the leg goes from how it lies before to where the model brings it. */
export function runTest(): void {
  layLeg({})
  const { test } = viewState()
  const { after, count } = outcomeOf(test, legNow())
  if (test === 'calf-squeeze') tween(SECONDS, here(test), squeezeTo)
  else if (count === undefined) tweenPose(after, SECONDS, here(test))
  else if (count > 0) startMotion('single-leg-raise', RISING)
}

/** A hand squeezes the calf so hard, 0…1, and the foot goes where the model brings it; `apply` writes both. */
export function squeezeTo(squeeze: number, apply: (patch: Partial<ViewState>) => void = amend): void {
  apply({ squeeze, knee: 0, ankle: squeezedAnkle(legNow(), squeeze), motion: null, activation: 0 })
}

/** As {@link squeezeTo} by the reader's own hand: its first touch is a step of the history. */
export function squeezeByHand(squeeze: number, first: boolean): void {
  stopTween()
  squeezeTo(squeeze, first ? change : amend)
}

/** Rises faster than the exercise, so that a class need not wait for two dozen. */
const RISING = 2

export const endRises = (): void => stopMotion()
