import { useId } from 'react'
import { LANGUAGE_NAMES } from '../../i18n/languages.ts'
import { t } from '../../i18n/t.ts'
import { change, useView } from '../../state/view.ts'
import type { ViewState } from '../../state/viewState.ts'
import { rememberLanguage } from './firstLanguage.ts'
import './language.css'

type Choice = keyof typeof LANGUAGE_NAMES
const CHOICES = Object.keys(LANGUAGE_NAMES) as readonly Choice[]

/** The language of interface and names, and whether structures go by their Latin names. */
export function LanguageSwitch() {
  const lang = useView((s) => s.state.lang)
  const latin = useView((s) => s.state.latin)
  const id = useId()
  return (
    <div className="language">
      <label className="hidden-text" htmlFor={id}>
        {t('language.choose')}
      </label>
      <select id={id} value={lang === 'la' ? 'en' : lang} onChange={(e) => choose(e.target.value as Choice)}>
        {CHOICES.map((choice) => (
          <option key={choice} value={choice} lang={choice}>
            {LANGUAGE_NAMES[choice]}
          </option>
        ))}
      </select>
      <button type="button" className="latin-switch" aria-pressed={latin} onClick={() => change({ latin: !latin })}>
        {t('language.latinNames')}
      </button>
    </div>
  )
}

function choose(lang: ViewState['lang']): void {
  rememberLanguage(lang)
  change({ lang })
}
