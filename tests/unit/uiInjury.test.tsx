// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { INJURIES, RED_FLAGS } from '../../src/anatomy/injuries/index.ts'
import { INJURY_IDS, INJURY_NAMES } from '../../src/anatomy/injuries/injuryNames.ts'
import { findInjuries, findVariants } from '../../src/anatomy/findConditions.ts'
import { plainText } from '../../src/anatomy/prose.ts'
import { t } from '../../src/i18n/t.ts'
import { change, restart, viewState } from '../../src/state/view.ts'
import { DEFAULT_VIEW_STATE } from '../../src/state/viewState.ts'
import { InjuryPanel } from '../../src/ui/injury/InjuryPanel.tsx'
import { leaveInjury, openInjury } from '../../src/ui/injury/injuryMode.ts'
import { playCause } from '../../src/ui/injury/playCause.ts'
import { click, render } from './uiRender.tsx'

/** Numbers hold on to their units by narrow and hard spaces. */
const plainSpaces = (text: string): string => text.replace(/\s+/g, ' ')

beforeEach(() => restart(DEFAULT_VIEW_STATE))

describe('the panel of an injury', () => {
  test.each(INJURY_IDS)('%s tells where, how, what it looks like, how it is found, how often and what else', (id) => {
    change({ condition: id })
    const text = plainSpaces(render(<InjuryPanel id={id} />).page.textContent ?? '')
    const { zone, mechanism, tissue, signs, occurrence, mimics, grades } = INJURIES[id]
    for (const fact of [zone.place, ...mechanism, ...tissue, ...signs, ...occurrence, ...mimics, ...(grades ?? [])])
      expect(text).toContain(plainSpaces(plainText(fact.prose)))
    expect(text).toContain(t('injury.educationOnly'))
  })

  test('what cannot wait stands before all else', () => {
    change({ condition: 'calf-cramp' })
    const text = render(<InjuryPanel id="calf-cramp" />).page.textContent ?? ''
    const flags = Object.values(RED_FLAGS).map(({ name }) => text.indexOf(name))
    const first = text.indexOf(plainText(INJURIES['calf-cramp'].zone.place.prose))
    for (const at of flags) {
      expect(at).toBeGreaterThan(0)
      expect(at).toBeLessThan(first)
    }
  })

  test('grades are a control where the injury has grades', () => {
    change({ condition: 'medial-head-tear' })
    const graded = render(<InjuryPanel id="medial-head-tear" />)
    expect(graded.all('.stages button').map((b) => b.textContent)).toEqual(['Before', 'I', 'II', 'III'])
    click(graded.all('.stages button')[3]!)
    expect(viewState().grade).toBe(3)
    click(graded.all('.stages button')[0]!)
    expect(viewState()).toMatchObject({ grade: 0, condition: 'medial-head-tear' })
  })
})

test('opening an injury shows its scene, closing it brings back what was there', async () => {
  change({ view: 'lateral', knee: 30, fade: ['soleus'] })
  const before = viewState()
  await openInjury('achilles-rupture')
  expect(viewState()).toMatchObject({
    condition: 'achilles-rupture',
    select: null,
    light: ['achilles-tendon'],
    grade: 2,
  })
  leaveInjury()
  expect(viewState()).toEqual(before)
})

describe('playing how it happens', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('one movement: whole and ready, stretched, torn there, and back', () => {
    change({ condition: 'medial-head-tear', grade: 3, knee: 0, ankle: 5 })
    playCause({ kind: 'once', from: { knee: 40, ankle: -20 }, to: { knee: 0, ankle: 22 } })
    expect(viewState()).toMatchObject({ knee: 40, ankle: -20, grade: 0 })
    vi.advanceTimersByTime(800)
    expect(viewState()).toMatchObject({ knee: 0, ankle: 22, grade: 0 })
    vi.advanceTimersByTime(900)
    expect(viewState()).toMatchObject({ ankle: 22, grade: 3 })
    vi.advanceTimersByTime(2000)
    expect(viewState()).toMatchObject({ knee: 0, ankle: 5, grade: 3 })
  })

  test('what the reader does meanwhile ends it', () => {
    change({ condition: 'medial-head-tear' })
    playCause({ kind: 'once', from: { knee: 40, ankle: -20 }, to: { knee: 0, ankle: 22 } })
    change({ knee: 90 })
    vi.advanceTimersByTime(5000)
    expect(viewState()).toMatchObject({ knee: 90, ankle: -20 })
  })

  test('a motion repeated too often runs on', () => {
    playCause({ kind: 'again', motion: 'run' })
    expect(viewState().motion).toBe('run')
  })
})

test('injuries and variants are found by name and by-name', () => {
  expect(findInjuries('tennis leg')[0]).toBe('medial-head-tear')
  expect(findInjuries('charley')[0]).toBe('calf-cramp')
  expect(findInjuries('')).toEqual(INJURY_IDS)
  expect(findVariants('fabela')[0]).toBe('fabella')
  expect(INJURY_NAMES['achilles-rupture'].name).toContain('Achilles')
})
