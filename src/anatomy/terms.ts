import { CODES, type Codes } from './codes.ts'
import { STRUCTURE_IDS, type StructureId } from './ids.ts'
import { ENGLISH } from './names/english.ts'
import { LATIN } from './names/latin.ts'
import { PRONUNCIATIONS, type Pronunciation } from './names/pronunciations.ts'
import { TRANSLATIONS } from './names/translations.ts'

/** Languages of the names, by BCP 47 code; `la` is the Latin of Terminologia Anatomica. */
export const NAME_LANGUAGES = ['en', 'la', 'es', 'fr', 'de', 'pt', 'zh', 'ar', 'hi', 'ja'] as const
export type NameLanguage = (typeof NAME_LANGUAGES)[number]

type Translated = keyof typeof TRANSLATIONS
const TRANSLATED = Object.keys(TRANSLATIONS) as readonly Translated[]

/** What a structure is called, and its keys in the anatomical vocabularies. */
export interface Term extends Codes {
  readonly names: Readonly<Record<NameLanguage, string>>
  /** Other words for it, everyday ones among them, in any language. */
  readonly synonyms: readonly string[]
  readonly pronunciation?: Pronunciation
  /** Languages in which the name was written from memory: a reader of the language has yet to check it. */
  readonly unchecked: readonly NameLanguage[]
}

function termOf(id: StructureId): Term {
  const { name, synonyms = [] } = ENGLISH[id]
  const translated = Object.fromEntries(TRANSLATED.map((language) => [language, TRANSLATIONS[language].names[id]]))
  const pronunciation = PRONUNCIATIONS[id]
  return {
    names: { en: name, la: LATIN[id], ...(translated as Record<Translated, string>) },
    synonyms,
    unchecked: TRANSLATED.filter((language) => !TRANSLATIONS[language].checked.includes(id)),
    ...CODES[id],
    ...(pronunciation && { pronunciation }),
  }
}

/** The term for every structure. */
export const TERMS = Object.fromEntries(STRUCTURE_IDS.map((id) => [id, termOf(id)])) as Readonly<
  Record<StructureId, Term>
>
