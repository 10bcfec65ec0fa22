// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { live } from '../../src/state/live.ts'
import { restart, undo, useView, viewState } from '../../src/state/view.ts'
import { DEFAULT_VIEW_STATE } from '../../src/state/viewState.ts'
import { motionSpeed, scrubTo, setSpeed, toggleMotion } from '../../src/ui/transport/toggleMotion.ts'

beforeEach(() => {
  restart(DEFAULT_VIEW_STATE)
  live.time = 0
})

describe('the motion control', () => {
  test('starts, holds where the leg is drawn, goes on at the same pace', () => {
    setSpeed(0.5, true)
    toggleMotion()
    expect(viewState()).toMatchObject({ motion: 'plantar-flexion', time: 0, speed: 0.5 })
    live.time = 0.4
    toggleMotion()
    expect(viewState()).toMatchObject({ motion: 'plantar-flexion', time: 0.4, speed: 0 })
    toggleMotion()
    expect(viewState()).toMatchObject({ motion: 'plantar-flexion', time: 0.4, speed: 0.5 })
  })

  test('a pace set while held is taken up afterwards and does not start the motion', () => {
    scrubTo(0.3, true)
    setSpeed(2, true)
    expect(viewState().speed).toBe(0)
    expect(motionSpeed()).toBe(2)
    toggleMotion()
    expect(viewState()).toMatchObject({ time: 0.3, speed: 2 })
  })

  test('a drag along the cycle is one step of the history', () => {
    scrubTo(0.1, true)
    scrubTo(0.2, false)
    scrubTo(0.3, false)
    expect(viewState()).toMatchObject({ time: 0.3, speed: 0 })
    expect(useView.getState().past).toHaveLength(1)
    undo()
    expect(viewState().motion).toBeNull()
  })
})
