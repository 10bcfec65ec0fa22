// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { t } from '../../src/i18n/t.ts'
import { FIVE_IDS, STRUCTURE_IDS } from '../../src/anatomy/ids.ts'
import { sections } from '../../src/anatomy/sections.ts'
import { SOURCES } from '../../src/anatomy/sources.ts'
import { structures } from '../../src/anatomy/structures/index.ts'
import { useStage } from '../../src/state/stage.ts'
import { DEFAULT_VIEW_STATE } from '../../src/state/viewState.ts'
import { restart, viewState } from '../../src/state/view.ts'
import { Panel } from '../../src/ui/panel/Panel.tsx'
import { click, press, render } from './uiRender.tsx'

let rendered: ReturnType<typeof render>
beforeEach(() => restart(DEFAULT_VIEW_STATE))
afterEach(() => rendered.leave())

describe('the description', () => {
  test.each(STRUCTURE_IDS)('of %s has its names, and a source at each statement and figure', (id) => {
    rendered = render(<Panel id={id} />)
    const { names, summary } = structures[id]
    expect(rendered.find('h2').textContent).toBe(names.en)
    expect(rendered.find('.latin[lang=la]').textContent).toBe(names.la)
    const cited = [summary, ...sections(structures[id]).flatMap((s) => [...s.facts, ...s.quantities])]
    expect(rendered.all('.source-mark')).toHaveLength(cited.length)
  })

  test.each(FIVE_IDS)('of %s says that it is no advice, where it speaks of illness', (id) => {
    rendered = render(<Panel id={id} />)
    expect(rendered.find('.part-clinical .education-only').textContent).toBe(t('injury.educationOnly'))
  })

  test('unfolds a source at its mark, and folds it again', () => {
    rendered = render(<Panel id="soleus" />)
    const mark = rendered.find('.summary .source-mark')
    const [source] = structures.soleus.summary.sources
    expect(mark.getAttribute('aria-label')).toContain(SOURCES[source].authors)
    click(mark)
    expect(mark.getAttribute('aria-expanded')).toBe('true')
    expect(document.getElementById(mark.getAttribute('aria-controls') ?? '')?.textContent).toContain(
      SOURCES[source].title,
    )
    press(mark, 'Enter')
    expect(rendered.all('.source-note')).toHaveLength(0)
  })

  test('points into the scene while a word is pointed at, and no longer', () => {
    rendered = render(<Panel id="gastrocnemius-medial" />)
    const [word] = rendered.all('.mention-landmark').filter((m) => m.textContent === 'medial condyle')
    act(() => word?.focus())
    expect(useStage.getState().pointed).toBe('medial-condyle')
    act(() => word?.blur())
    expect(useStage.getState().pointed).toBeNull()
    act(() => word?.focus())
    rendered.leave()
    expect(useStage.getState().pointed).toBeNull()
  })

  test('leads to the structures that it mentions', () => {
    rendered = render(<Panel id="gastrocnemius-medial" />)
    const [word] = rendered.all('.mention').filter((m) => m.textContent === 'femur')
    if (!word) throw new Error('the femur is not mentioned')
    click(word)
    expect(viewState().select).toBe('femur')
  })

  test('explains each term of art where it first stands', () => {
    rendered = render(<Panel id="gastrocnemius-medial" />)
    const terms = rendered.all('.term')
    const words = terms.map((term) => term.textContent?.toLowerCase())
    expect(new Set(words).size).toBe(words.length)
    const aponeurosis = terms.find((term) => term.textContent === 'aponeurosis')!
    expect(aponeurosis.getAttribute('title')).toMatch(/flat sheet/)
    click(aponeurosis)
    expect(rendered.find('.gloss').textContent).toMatch(/flat sheet/)
    click(aponeurosis)
    expect(rendered.all('.gloss')).toHaveLength(0)
  })

  test('opens links in a new page that cannot reach back', () => {
    rendered = render(<Panel id="soleus" />)
    for (const mark of rendered.all('.source-mark')) click(mark)
    const links = rendered.all('a')
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) {
      expect(link.getAttribute('rel')).toContain('noopener')
      expect(link.getAttribute('href')).toMatch(/^https:\/\//)
    }
  })
})
