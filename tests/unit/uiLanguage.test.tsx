// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DEFAULT_VIEW_STATE } from '../../src/state/viewState.ts'
import { change, restart, viewState } from '../../src/state/view.ts'
import { preferred } from '../../src/ui/language/firstLanguage.ts'
import { LanguageSwitch } from '../../src/ui/language/LanguageSwitch.tsx'
import { useLanguage } from '../../src/ui/language/useLanguage.ts'
import { nameOf } from '../../src/ui/names/nameOf.ts'
import { click, render } from './uiRender.tsx'

describe('the first language', () => {
  test('is the first wish that the atlas knows, whatever its country', () => {
    expect(preferred([null, 'sv-SE', 'pt-BR', 'de'])).toBe('pt')
    expect(preferred(['zh-Hant-TW', 'en'])).toBe('zh')
  })

  test('is none where no wish is known', () => {
    expect(preferred(['sv', 'tlh'])).toBeUndefined()
  })
})

describe('names', () => {
  function Page() {
    useLanguage()
    return <p>{nameOf('soleus')}</p>
  }
  let page: ReturnType<typeof render>
  const shown = (): string | null => page.find('p').textContent

  beforeEach(() => {
    restart(DEFAULT_VIEW_STATE)
    page = render(<Page />)
  })
  afterEach(async () => {
    act(() => change({ lang: 'en', latin: false }))
    await vi.waitFor(() => expect(shown()).toBe('Soleus'))
    page.leave()
  })

  test('follow the language of the view state', async () => {
    act(() => change({ lang: 'ja' }))
    await vi.waitFor(() => expect(shown()).toBe('ヒラメ筋'))
  })

  test('are Latin where that is wanted, in any language', async () => {
    act(() => change({ lang: 'fr', latin: true }))
    await vi.waitFor(() => expect(shown()).toBe('Musculus soleus'))
  })
})

describe('the switch', () => {
  test('puts the choice into the view state', () => {
    const languages = render(<LanguageSwitch />)
    const select = languages.find('select') as HTMLSelectElement
    act(() => {
      select.value = 'hi'
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    click(languages.find('.latin-switch'))
    expect(viewState()).toMatchObject({ lang: 'hi', latin: true })
    languages.leave()
  })
})
