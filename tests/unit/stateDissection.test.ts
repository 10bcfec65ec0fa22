import { beforeEach, describe, expect, test } from 'vitest'
import { GROUP_IDS, idsOf } from '../../src/anatomy/groups.ts'
import { STRUCTURE_IDS } from '../../src/anatomy/ids.ts'
import {
  hideAll,
  isolated,
  isShown,
  isWhole,
  peel,
  reset,
  showAll,
  showBed,
  toggleFaded,
  toggleIsolated,
  toggleShown,
} from '../../src/state/dissection.ts'
import { decodeHash, encodeHash } from '../../src/state/url.ts'
import { redo, restart, undo, viewState } from '../../src/state/view.ts'
import { DEFAULT_VIEW_STATE } from '../../src/state/viewState.ts'
import { randomStream } from './random.ts'

beforeEach(() => restart(DEFAULT_VIEW_STATE))

describe('groups', () => {
  test('hold every structure once', () => {
    expect(GROUP_IDS.flatMap(idsOf).toSorted()).toEqual(STRUCTURE_IDS.toSorted())
  })
})

describe('dissection', () => {
  test('what is peeled off is shown again by putting its layers back', () => {
    peel(4)
    expect(isShown('soleus', viewState())).toBe(false)
    showAll(['soleus'])
    expect(viewState().depth).toBe(1)
    expect(isShown('soleus', viewState())).toBe(true)
  })

  test('a group of which some are hidden hides as a whole, then shows as a whole', () => {
    hideAll(['soleus'])
    toggleShown(['soleus', 'plantaris'])
    expect(viewState().hide).toEqual(['soleus', 'plantaris'])
    toggleShown(['soleus', 'plantaris'])
    expect(viewState().hide).toEqual([])
  })

  test('alone, and back again', () => {
    toggleIsolated(['soleus', 'achilles-tendon'])
    expect(isolated(viewState().hide)).toEqual(['soleus', 'achilles-tendon'])
    toggleIsolated(['soleus', 'achilles-tendon'])
    expect(isWhole(viewState())).toBe(true)
  })

  test('what is hidden is shown as glass; glass twice is solid', () => {
    hideAll(['soleus'])
    toggleFaded(['soleus'])
    expect(viewState()).toMatchObject({ hide: [], fade: ['soleus'] })
    toggleFaded(['soleus'])
    expect(viewState()).toMatchObject({ hide: [], fade: [] })
  })

  test('what a structure lies on is lit and solid, also when it was hidden', () => {
    hideAll(['popliteus'])
    toggleFaded(['plantaris'])
    showBed('gastrocnemius-lateral', ['skin'], ['plantaris', 'popliteus'])
    expect(viewState()).toMatchObject({
      select: 'gastrocnemius-lateral',
      hide: [],
      fade: ['skin', 'gastrocnemius-lateral'],
      light: ['plantaris', 'popliteus'],
    })
  })

  test('peeling stops at the skin and at the bone', () => {
    peel(-3)
    expect(viewState().depth).toBe(0)
    peel(99)
    expect(viewState().depth).toBe(4)
  })

  test('200 random dissections are undone and redone step by step, and survive their address', () => {
    const random = randomStream(77)
    const pick = () => STRUCTURE_IDS[Math.floor(random() * STRUCTURE_IDS.length)]!
    const deeds = [
      () => toggleShown([pick(), pick()]),
      () => toggleFaded([pick()]),
      () => toggleIsolated([pick()]),
      () => peel(Math.floor(random() * 5)),
      () => showBed(pick(), [pick()], [pick()]),
      reset,
    ]
    for (let round = 0; round < 200; round++) {
      restart(DEFAULT_VIEW_STATE)
      const seen = [viewState()]
      for (let step = 0; step < 8; step++) {
        const before = viewState()
        deeds[Math.floor(random() * deeds.length)]!()
        if (viewState() !== before) seen.push(viewState())
      }
      const address = encodeHash(viewState())
      expect(decodeHash(address).state).toEqual(viewState())
      for (const state of seen.toReversed().slice(1)) {
        undo()
        expect(viewState()).toEqual(state)
      }
      for (const state of seen.slice(1)) {
        redo()
        expect(viewState()).toEqual(state)
      }
    }
  })
})
