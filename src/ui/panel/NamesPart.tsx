import type { StructureId } from '../../anatomy/ids.ts'
import { NAME_LANGUAGES, TERMS } from '../../anatomy/terms.ts'
import { LANGUAGE_NAMES } from '../../i18n/languages.ts'
import { t } from '../../i18n/t.ts'
import { directionOf } from '../language/useLanguage.ts'

/** What a structure is called in every language of the atlas, and its keys in the anatomical vocabularies. */
export function NamesPart({ id }: { readonly id: StructureId }) {
  const { names, unchecked } = TERMS[id]
  return (
    <details className="part names-part">
      <summary>
        <h3>{t('names.part')}</h3>
      </summary>
      <dl>
        {NAME_LANGUAGES.map((language) => (
          <div key={language}>
            <dt lang={language}>{language === 'la' ? t('language.latin') : LANGUAGE_NAMES[language]}</dt>
            <dd>
              <span lang={language} dir={directionOf(language)}>
                {names[language]}
              </span>
              {unchecked.includes(language) && ' ‡'}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('names.codes')}</dt>
          <dd>{keysOf(id)}</dd>
        </div>
      </dl>
      {unchecked.length > 0 && <p className="doubt">{t('names.unchecked')}</p>}
    </details>
  )
}

const VOCABULARIES = [
  ['ta98', 'TA98'],
  ['ta2', 'TA2'],
  ['fma', 'FMA'],
] as const

function keysOf(id: StructureId): string {
  const term = TERMS[id]
  const keys = VOCABULARIES.flatMap(([key, vocabulary]) => {
    const value = term[key]
    if (value === undefined) return []
    const text = `${vocabulary} ${value}`
    return term.uncheckedCodes?.includes(key) ? t('names.codeUnchecked', text) : text
  })
  return keys.length > 0 ? keys.join(' · ') : '–'
}
