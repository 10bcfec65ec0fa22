import { beforeEach, describe, expect, test } from 'vitest'
import { parsePatch } from '../../src/state/parsePatch.ts'
import {
  amend,
  change,
  noteCamera,
  redo,
  restart,
  select,
  setAnkle,
  startMotion,
  undo,
  useView,
  viewState,
} from '../../src/state/view.ts'
import { DEFAULT_VIEW_STATE } from '../../src/state/viewState.ts'

beforeEach(() => restart(DEFAULT_VIEW_STATE))

describe('history', () => {
  test('undo and redo walk the changes', () => {
    select('soleus')
    setAnkle(-20)
    undo()
    expect(viewState()).toMatchObject({ select: 'soleus', ankle: 0 })
    undo()
    expect(viewState()).toEqual(DEFAULT_VIEW_STATE)
    undo()
    redo()
    redo()
    redo()
    expect(viewState()).toMatchObject({ select: 'soleus', ankle: -20 })
  })

  test('a change that changes nothing leaves no step', () => {
    select(null)
    change({ view: 'posterior', hide: [] })
    expect(useView.getState().past).toEqual([])
  })

  test('the camera leaves no step, and stays where the hand brought it when a step is undone', () => {
    const aside = { position: [900, 300, 0], target: [0, 250, 0] } as const
    noteCamera(aside)
    expect(useView.getState().past).toEqual([])
    change({ hide: ['soleus'] })
    noteCamera('medial')
    undo()
    expect(viewState()).toMatchObject({ hide: [], view: 'medial' })
    redo()
    expect(viewState()).toMatchObject({ hide: ['soleus'], view: 'medial' })
  })

  test('a step that moved the camera, at once or by what followed, brings it back', () => {
    change({ view: 'lateral' })
    undo()
    expect(viewState().view).toBe('posterior')
    change({ step: 3 })
    amend({ view: 'anterior', step: 4 })
    undo()
    expect(viewState()).toEqual(DEFAULT_VIEW_STATE)
  })

  test('a new change ends what could be redone', () => {
    select('soleus')
    undo()
    select('tibia')
    redo()
    expect(viewState().select).toBe('tibia')
  })

  test('an angle set by hand ends the motion', () => {
    startMotion('plantar-flexion', 1)
    setAnkle(5)
    expect(viewState()).toMatchObject({ motion: null, ankle: 5 })
  })
})

describe('a change asked for by a program', () => {
  test('good values pass with their type', () => {
    const patch = {
      knee: 90,
      select: null,
      hide: ['soleus', 'soleus'],
      view: { position: [0, 1, 2.4], target: [0, 0, 0] },
    }
    expect(parsePatch(patch)).toEqual({
      knee: 90,
      select: null,
      hide: ['soleus'],
      view: { position: [0, 1, 2], target: [0, 0, 0] },
    })
  })

  test.each([
    [{ knee: '90' }, /^knee: expected a number from 0 to 120/],
    [{ knee: Number.NaN }, /^knee:/],
    [{ select: 'brain' }, /^select:/],
    [{ view: { position: [0, 0, 0], target: [0, 0] } }, /^view:/],
    [{ color: 'red' }, /^color: no such field/],
    [{ toString: 1 }, /^toString: no such field/],
    [null, /^state:/],
    [[], /^state:/],
  ])('%j is a TypeError that names the field', (patch, message) => {
    expect(() => parsePatch(patch)).toThrow(TypeError)
    expect(() => parsePatch(patch)).toThrow(message)
  })
})
