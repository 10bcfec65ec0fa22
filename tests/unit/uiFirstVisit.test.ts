// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { DEFAULT_VIEW_STATE } from '../../src/state/viewState.ts'
import { type Doings, nextStep, STEP_IDS, STEPS } from '../../src/ui/firstVisit/steps.ts'

const IDLE: Doings = { ...DEFAULT_VIEW_STATE, turning: false, posing: false, tools: false, finding: false }
const doneBy = (now: Partial<Doings>): readonly string[] => STEP_IDS.filter((id) => STEPS[id].done({ ...IDLE, ...now }))

describe('the first hints', () => {
  test('ask for nothing that was done, and for all else', () => {
    expect(doneBy({})).toEqual([])
    expect(doneBy({ turning: true })).toEqual(['turn'])
    expect(doneBy({ view: 'medial', select: 'soleus' })).toEqual(['turn', 'read'])
    expect(doneBy({ motion: 'walk' })).toEqual(['flex'])
    expect(doneBy({ ankle: -10 })).toEqual(['flex'])
    expect(doneBy({ tools: true, finding: true })).toEqual(['tools', 'find'])
  })

  test('come in their order, and end', () => {
    expect(nextStep(new Set())).toBe('turn')
    expect(nextStep(new Set(['turn', 'flex']))).toBe('read')
    expect(nextStep(new Set(STEP_IDS))).toBeNull()
  })
})
