import { describe, expect, test } from 'vitest'
import { DEFAULT_VIEW_STATE } from '../../src/state/viewState.ts'
import { appearanceOf, wearsSkin } from '../../src/scene/appearance.ts'

const plain = { shown: true, lift: 0, rim: 0, back: 0, glass: 0 }
const SUPERFICIAL = 1

describe('appearance', () => {
  test('nothing asked, nothing changed', () => {
    expect(appearanceOf('soleus', SUPERFICIAL, DEFAULT_VIEW_STATE, null, null)).toEqual(plain)
  })

  test('the selected structure is lit, the others step back', () => {
    const state = { ...DEFAULT_VIEW_STATE, select: 'soleus' } as const
    expect(appearanceOf('soleus', SUPERFICIAL, state, null, null)).toEqual({ ...plain, lift: 1 })
    expect(appearanceOf('tibia', 4, state, null, null)).toEqual({ ...plain, back: 1 })
  })

  test('the hovered structure gets a rim', () => {
    expect(appearanceOf('soleus', SUPERFICIAL, DEFAULT_VIEW_STATE, 'soleus', null)).toEqual({ ...plain, rim: 1 })
  })

  test('a landmark that is pointed at brings its bone forward', () => {
    const state = { ...DEFAULT_VIEW_STATE, select: 'soleus' } as const
    expect(appearanceOf('femur', 4, state, null, 'medial-condyle')).toEqual({ ...plain, rim: 1 })
    expect(appearanceOf('tibia', 4, state, null, 'medial-condyle')).toEqual({ ...plain, back: 1 })
  })

  test('hidden, of glass, peeled off', () => {
    const state = { ...DEFAULT_VIEW_STATE, hide: ['soleus'], fade: ['plantaris'], depth: 2 } as const
    expect(appearanceOf('soleus', 4, state, null, null).shown).toBe(false)
    expect(appearanceOf('plantaris', 4, state, null, null)).toEqual({ ...plain, glass: 1 })
    expect(appearanceOf('gastrocnemius-medial', SUPERFICIAL, state, null, null).shown).toBe(false)
    expect(appearanceOf('popliteus', 2, state, null, null).shown).toBe(true)
  })

  test('what is lit beside the selected structure does not step back', () => {
    const state = { ...DEFAULT_VIEW_STATE, select: 'soleus', light: ['tibial-nerve'] } as const
    expect(appearanceOf('tibial-nerve', 3, state, null, null)).toEqual({ ...plain, lift: 1 })
    expect(appearanceOf('tibia', 4, state, null, null)).toEqual({ ...plain, back: 1 })
  })

  test('nothing steps back behind a selected structure that is hidden', () => {
    const state = { ...DEFAULT_VIEW_STATE, select: 'soleus', hide: ['soleus'] } as const
    expect(appearanceOf('tibia', 4, state, null, null)).toEqual(plain)
  })

  test('whoever comes in sees the calf without its skin', () => {
    expect(appearanceOf('skin', 0, DEFAULT_VIEW_STATE, null, null).shown).toBe(false)
    expect(appearanceOf('skin', 0, { ...DEFAULT_VIEW_STATE, depth: 0 }, null, null)).toEqual(plain)
  })

  test('the skin shuts in what lies under it, and turns to glass before what is picked out', () => {
    const skinned = { ...DEFAULT_VIEW_STATE, depth: 0 }
    expect(wearsSkin(DEFAULT_VIEW_STATE)).toBe(false)
    expect(wearsSkin(skinned)).toBe(true)
    expect(wearsSkin({ ...skinned, fade: ['skin'] })).toBe(false)
    expect(appearanceOf('soleus', SUPERFICIAL, skinned, null, null, true).shown).toBe(false)
    expect(appearanceOf('skin', 0, skinned, null, null, true).shown).toBe(true)
    const selected = { ...skinned, select: 'soleus' } as const
    expect(wearsSkin(selected)).toBe(false)
    expect(appearanceOf('skin', 0, selected, null, null)).toMatchObject({ shown: true, glass: 1 })
  })

  test('what is selected stays as glass when its layer is peeled off', () => {
    const state = { ...DEFAULT_VIEW_STATE, select: 'skin' } as const
    expect(appearanceOf('skin', 0, state, null, null)).toMatchObject({ shown: true, glass: 1 })
    expect(appearanceOf('skin', 0, { ...state, hide: ['skin'] }, null, null).shown).toBe(false)
  })
})
