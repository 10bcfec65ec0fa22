import { useEffect } from 'react'
import { create } from 'zustand'
import { CATALOGUES } from '../../i18n/catalogues.ts'
import { type InterfaceLanguage, isInterfaceLanguage, LANGUAGE_NAMES } from '../../i18n/languages.ts'
import { speak, t } from '../../i18n/t.ts'
import { addNotice } from '../../state/notices.ts'
import { useView } from '../../state/view.ts'
import type { ViewState } from '../../state/viewState.ts'
import { callConditionsBy } from '../names/conditionName.ts'
import { callBy } from '../names/nameOf.ts'
import { CONDITION_TABLES } from './conditionTables.ts'
import { NAME_TABLES } from './nameTables.ts'

type Language = ViewState['lang']

/** What the page speaks now; it follows the view state as soon as the words are there. */
interface Spoken {
  readonly page: InterfaceLanguage
  readonly names: Language
}

/** What is spoken now. */
export const useSpoken = create<Spoken>(() => ({ page: 'en', names: 'en' }))

/** Languages written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'he', 'fa', 'ur'])

export const directionOf = (language: string): 'rtl' | 'ltr' => (RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr')

/**
 * Speaks the language of the view state and calls structures by it, or in Latin; fetches the words first. A component
 * that calls this is drawn anew when they have come. Languages without a catalogue keep an English interface.
 */
export function useLanguage(): Spoken {
  const lang = useView((s) => s.state.lang)
  const latin = useView((s) => s.state.latin)
  const spoken = useSpoken()
  useEffect(() => {
    let late = false
    const page = isInterfaceLanguage(lang) ? lang : 'en'
    const names = latin ? 'la' : lang
    const words = page === useSpoken.getState().page ? null : CATALOGUES[page]()
    Promise.all([words, NAME_TABLES[names](), CONDITION_TABLES[page]()]).then(
      ([catalogue, table, conditions]) => {
        if (late) return
        if (catalogue) speak(page, catalogue)
        callBy(table)
        callConditionsBy(conditions)
        useSpoken.setState({ page, names })
      },
      () => late || addNotice({ field: 'lang', message: t('language.failed', nameOfLanguage(lang)) }),
    )
    return () => {
      late = true
    }
  }, [lang, latin])
  useEffect(() => {
    document.documentElement.lang = spoken.page
    document.documentElement.dir = directionOf(spoken.page)
  }, [spoken.page])
  return spoken
}

const nameOfLanguage = (lang: Language): string => (lang === 'la' ? t('language.latin') : LANGUAGE_NAMES[lang])
