// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { conditionOf } from '../../src/state/condition.ts'
import { change, restart, undo, viewState } from '../../src/state/view.ts'
import { DEFAULT_VIEW_STATE } from '../../src/state/viewState.ts'
import { closePanel, enterTour, openPanel } from '../../src/ui/physiology/physiologyMode.ts'
import { layLeg, squeezeByHand } from '../../src/ui/physiology/runTest.ts'

beforeEach(() => restart(DEFAULT_VIEW_STATE))

describe('the bedside tests', () => {
  test('a hand that squeezes points the foot of a whole leg, as one step of the history', () => {
    layLeg({})
    const rest = viewState()
    squeezeByHand(0.4, true)
    squeezeByHand(0.9, false)
    expect(viewState().squeeze).toBe(0.9)
    expect(viewState().ankle).toBeLessThan(rest.ankle - 2)
    undo()
    expect(viewState()).toEqual(rest)
  })

  test('at grade 0 an injured leg is tested as the whole one that it was', () => {
    change({ condition: 'achilles-rupture', grade: 0 })
    expect(conditionOf(viewState())).toBe('healthy')
    layLeg({})
    const { ankle } = viewState()
    restart(DEFAULT_VIEW_STATE)
    layLeg({})
    expect(viewState().ankle).toBe(ankle)
    layLeg({ condition: 'achilles-rupture' })
    expect(viewState()).toMatchObject({ condition: 'achilles-rupture', grade: 2 })
    expect(viewState().ankle).toBeGreaterThan(ankle + 5)
  })

  test('leaving them gives back the reader’s own leg, wherever the way leads', () => {
    for (const leave of [closePanel, () => openPanel('live')]) {
      restart({ ...DEFAULT_VIEW_STATE, condition: 'calf-cramp', knee: 30, activation: 0.5, view: 'lateral' })
      const own = viewState()
      layLeg({ condition: 'gastrocnemius-contracture', test: 'silfverskiold' })
      expect(viewState()).toMatchObject({ condition: 'gastrocnemius-contracture', knee: 0, activation: 0 })
      leave()
      expect(viewState()).toEqual({ ...own, test: 'silfverskiold', panel: viewState().panel })
    }
    layLeg({ condition: 'achilles-rupture' })
    enterTour()
    closePanel()
    expect(viewState()).toMatchObject({ condition: 'calf-cramp', knee: 30, squeeze: 0 })
  })

  test('what the reader has chosen meanwhile stays: an injury, and where the leg is seen from', () => {
    layLeg({ condition: 'achilles-rupture' })
    change({ condition: 'calf-strain', grade: 3, view: 'superior' })
    closePanel()
    expect(viewState()).toMatchObject({ condition: 'calf-strain', grade: 3, view: 'superior', knee: 0, ankle: 0 })
  })

  test('an address that opens them keeps its leg until a test changes it', () => {
    restart({ ...DEFAULT_VIEW_STATE, panel: 'tests', condition: 'achilles-rupture', ankle: 5 })
    layLeg({ condition: 'healthy' })
    closePanel()
    expect(viewState()).toMatchObject({ condition: 'achilles-rupture', ankle: 5, panel: null })
  })
})
