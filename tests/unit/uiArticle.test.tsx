// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CLAIMS } from '../../src/anatomy/claims/index.ts'
import { t } from '../../src/i18n/t.ts'
import { LAYERS } from '../../src/anatomy/identities.ts'
import { STRUCTURE_IDS } from '../../src/anatomy/ids.ts'
import { plainText } from '../../src/anatomy/prose.ts'
import { SOURCES } from '../../src/anatomy/sources.ts'
import { CALF_LADDER } from '../../src/anatomy/treatment/index.ts'
import { setComplete, setPhase, setPresent } from '../../src/state/stage.ts'
import { parsePatch } from '../../src/state/parsePatch.ts'
import { restart, select, undo, viewState } from '../../src/state/view.ts'
import { DEFAULT_VIEW_STATE } from '../../src/state/viewState.ts'
import { Article } from '../../src/ui/article/Article.tsx'
import { enterArticle, leaveArticle, toggleArticle } from '../../src/ui/article/articleMode.ts'
import { pieceAt, placeOf, scrollFor } from '../../src/ui/article/readingPlace.ts'
import { sceneOf, shortOfRoom } from '../../src/ui/article/sceneOf.ts'
import { Timeline } from '../../src/ui/article/Timeline.tsx'
import { act } from 'react'
import { click, press, render } from './uiRender.tsx'

let rendered: ReturnType<typeof render>
const open = (step = 0): void => {
  act(() => enterArticle(step))
  rendered = render(<Article />)
}

beforeEach(() => {
  restart(DEFAULT_VIEW_STATE)
  setPhase({ kind: 'ready' })
  setComplete()
  setPresent(STRUCTURE_IDS)
})
afterEach(() => {
  rendered?.leave()
  leaveArticle()
})

test('the timeline names the rungs of the ladder, each once, and the leg performs those that move', () => {
  const { all, leave } = render(<Timeline />)
  const rungs = all('.timeline-rungs button')
  expect(rungs.map((rung) => rung.textContent)).toEqual(CALF_LADDER.map(({ name }) => name))
  const motions = rungs.map((rung) => {
    click(rung)
    return viewState().motion
  })
  expect(motions).toEqual([null, 'seated-raise', 'heel-raise', 'single-leg-raise', 'heel-drop', 'heel-raise', null])
  leave()
})

describe('the article on the page', () => {
  test('states every claim once, in order, in the words of the data', () => {
    open()
    const statements = rendered.all('[data-claim]')
    expect(statements.map((s) => s.dataset.claim)).toEqual(CLAIMS.map(({ id }) => id))
    statements.forEach((s, i) => {
      expect(s.textContent).toContain(plainText(CLAIMS[i]!.prose).slice(0, 24))
    })
  })

  test('has a note where other texts differ, each a tap away from its source', () => {
    open()
    const notes = rendered.all('[data-claim-note]')
    expect(notes).toHaveLength(22)
    for (const note of notes) {
      const mark = note.querySelector<HTMLElement>('.source-mark')
      const [source] = CLAIMS.find(({ id }) => id === note.dataset.claimNote)!.note![0].sources
      click(mark!)
      expect(note.textContent).toContain(SOURCES[source].title)
    }
  })

  test('warns before it tells of injuries, and says that it is no advice', () => {
    open()
    const flags = rendered.find('.red-flags')
    expect(flags.compareDocumentPosition(rendered.find('[data-claim=I1]'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    for (const word of ['thrombosis', 'compartment', 'ischaemia', t('injury.educationOnly')])
      expect(flags.textContent).toContain(word)
  })

  test('a click brings the scene and is one step of the history', () => {
    open()
    click(rendered.find('[data-claim=I2] .statement-number'))
    expect(viewState()).toMatchObject({ view: 'medial', ankle: 22, select: 'gastrocnemius-medial', step: 25 })
    act(undo)
    expect(viewState()).toMatchObject({ ankle: 0, step: 0, mode: 'article' })
  })

  test('keys go from statement to statement; undo leads out, not through', () => {
    open()
    for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowUp']) press(rendered.find('.statement-number'), key)
    expect(viewState().step).toBe(63)
    expect(rendered.all('[aria-current]').map((s) => s.dataset.claim)).toEqual(['R4'])
    act(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', cancelable: true })))
    expect(viewState().step).toBe(64)
    act(undo)
    expect(viewState()).toEqual(DEFAULT_VIEW_STATE)
  })

  test('an address that names a scene keeps it, one that names none gets the statement’s', () => {
    restart({ ...DEFAULT_VIEW_STATE, mode: 'article', step: 25, knee: 40 })
    rendered = render(<Article />)
    expect(viewState().knee).toBe(40)
    rendered.leave()
    restart({ ...DEFAULT_VIEW_STATE, mode: 'article', step: 25 })
    rendered = render(<Article />)
    expect(viewState().ankle).toBe(22)
  })

  test('a structure that the reader chooses offers the statements about it', () => {
    open()
    act(() => select('plantaris'))
    const links = rendered.all('.about-selected .statement-link')
    expect(links.length).toBeGreaterThan(2)
    click(links[0]!)
    expect(CLAIMS[viewState().step]!.id).toBe('L6')
  })

  test('closing it brings back the scene from before', () => {
    restart({ ...DEFAULT_VIEW_STATE, knee: 30, select: 'soleus', latin: true })
    open()
    press(rendered.find('.statement-number'), 'End')
    act(toggleArticle)
    expect(viewState()).toEqual({ ...DEFAULT_VIEW_STATE, knee: 30, select: 'soleus', latin: true })
  })
})

describe('scenes', () => {
  test.each(CLAIMS)('$id asks for what the view state can hold', ({ scene }) => {
    const state = sceneOf(scene, [])
    expect(parsePatch({ ...state })).toEqual(state)
  })

  test('lie under the skin, as deep as the default', () => {
    expect(LAYERS[sceneOf({}, ['soleus', 'skin']).depth]).toBe('superficial')
  })

  test('a structure that the leg lacks is not selected', () => {
    expect(sceneOf({ select: 'tibial-nerve' }, ['soleus']).select).toBeNull()
    expect(sceneOf({ select: 'tibial-nerve' }, []).select).toBe('tibial-nerve')
  })
})

describe('the camera of a scene', () => {
  const none = { top: 0, right: 0, bottom: 0, left: 0 }

  test('stands further back where there is little room', () => {
    expect(shortOfRoom({ ...none, left: 250, right: 424, bottom: 64 }, 1280, 720)).toBeLessThan(1.05)
    const phone = shortOfRoom({ top: 56, right: 52, bottom: 444, left: 0 }, 390, 844)
    expect(phone).toBeGreaterThan(1.4)
    const near = sceneOf({ view: { position: [0, 300, -700], target: [0, 300, 0] } }, [], phone).view
    expect(near).toEqual({ position: [0, 300, Math.round(-700 * phone)], target: [0, 300, 0] })
  })

  test('keeps its place on a page that is not laid out yet', () => {
    expect(shortOfRoom({ ...none, right: 400 }, 390, 844)).toBe(1)
  })
})

describe('the place that is read', () => {
  const column = { scrollHeight: 9000, clientHeight: 700 }
  const at = (scrollTop: number) => placeOf({ ...column, scrollTop })

  test('runs from the first line to the last without a jump', () => {
    expect(at(0)).toBe(0)
    expect(at(8300)).toBe(9000)
    for (let s = 1; s <= 8300; s += 1) expect(at(s) - at(s - 1)).toSatisfy((d: number) => d > 0 && d < 2.01)
  })

  test('and scrolling to it are each other’s reverse', () => {
    for (let s = 0; s <= 8300; s += 83) expect(scrollFor(at(s), { ...column, scrollTop: 0 })).toBeCloseTo(s, 6)
  })

  test('picks the piece that it lies in, or the nearest', () => {
    const pieces = [
      { top: 0, bottom: 90 },
      { top: 100, bottom: 200 },
    ]
    expect([0, 94, 96, 150, 900].map((place) => pieceAt(place, pieces))).toEqual([0, 0, 1, 1, 1])
  })
})
