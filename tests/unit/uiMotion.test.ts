// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { live } from '../../src/state/live.ts'
import { change, restart, undo, useView, viewState } from '../../src/state/view.ts'
import { DEFAULT_VIEW_STATE } from '../../src/state/viewState.ts'
import {
  motionSpeed,
  nextPhase,
  previousPhase,
  scrubTo,
  setSpeed,
  toggleMotion,
  togglePlay,
} from '../../src/ui/transport/toggleMotion.ts'

beforeEach(() => {
  restart(DEFAULT_VIEW_STATE)
  live.time = 0
  setSpeed(1, true)
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

describe('exercises', () => {
  /** Steps and lets the leg be drawn where it is held. */
  const step = (by: () => void): number => {
    by()
    live.time = viewState().time
    return live.time
  }

  test('steps lead from event to event of walking and round again, also back into the phase one is in', () => {
    change({ motion: 'walk', time: 0, speed: 0 })
    const starts = Array.from({ length: 8 }, () => step(nextPhase))
    expect(starts).toEqual([0.02, 0.1, 0.3, 0.5, 0.59, 0.73, 0.87, 0])
    expect(step(previousPhase)).toBe(0.87)
    live.time = 0.9
    expect(step(previousPhase)).toBe(0.87)
    expect(viewState()).toMatchObject({ motion: 'walk', speed: 0 })
  })

  test('one key holds whatever is running and goes on; plantar flexion where nothing is', () => {
    togglePlay()
    expect(viewState().motion).toBe('plantar-flexion')
    change({ motion: 'run', speed: 1 })
    live.time = 0.25
    togglePlay()
    expect(viewState()).toMatchObject({ motion: 'run', time: 0.25, speed: 0 })
    togglePlay()
    expect(viewState()).toMatchObject({ motion: 'run', time: 0.25, speed: 1 })
  })
})
