import { amend, viewState } from '../../state/view.ts'
import { LANGUAGES, type ViewState } from '../../state/viewState.ts'

const KEY = 'sural.lang'

/** Remembers the reader's choice on this device. Storage may be full or forbidden; then it lasts as long as the page. */
export function rememberLanguage(lang: ViewState['lang']): void {
  try {
    localStorage.setItem(KEY, lang)
  } catch {}
}

/**
 * The language to begin with where the address names none: the reader's earlier choice, else the first of the
 * browser's languages that the atlas knows.
 */
export function beginInReadersLanguage(): void {
  if (new URLSearchParams(location.hash.slice(1)).has('lang')) return
  const lang = preferred([remembered(), ...navigator.languages])
  if (lang && lang !== viewState().lang) amend({ lang })
}

/** The first of the wishes, BCP 47 tags, that the atlas knows by its primary part. */
export function preferred(wishes: readonly (string | null)[]): ViewState['lang'] | undefined {
  const primary = wishes.map((wish) => wish?.toLowerCase().split('-')[0])
  return primary.flatMap((part) => LANGUAGES.find((lang) => lang === part) ?? [])[0]
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
