import { STRUCTURE_IDS, type StructureId } from './ids.ts'
import { CODES, type Codes } from './codes.ts'
import { ENGLISH } from './names/english.ts'
import { LATIN } from './names/latin.ts'
import { TRANSLATIONS } from './names/translations.ts'
import { PRONUNCIATIONS, type Pronunciation } from './names/pronunciations.ts'

/** Languages of the names, by BCP 47 code; `la` is the Latin of Terminologia Anatomica. */
export const NAME_LANGUAGES = ['en', 'la', 'es', 'fr', 'de', 'pt', 'zh', 'ar', 'hi', 'ja'] as const
export type NameLanguage = (typeof NAME_LANGUAGES)[number]

/** What a structure is called, and its keys in the anatomical vocabularies. */
export interface Term extends Codes {
  readonly names: { readonly en: string; readonly la: string } & Partial<Readonly<Record<NameLanguage, string>>>
  /** Other words for it, in any language, everyday ones among them. */
  readonly synonyms: readonly string[]
  readonly pronunciation?: Pronunciation
  /** Languages in which a reader of that language has yet to check the name. */
  readonly unchecked: readonly NameLanguage[]
}

const termOf = (id: StructureId): Term => {
  const { name, synonyms = [] } = ENGLISH[id]
  const translation = TRANSLATIONS[id]
  const pronunciation = PRONUNCIATIONS[id]
  return {
    names: { en: name, la: LATIN[id], ...translation?.names },
    synonyms,
    unchecked: translation?.unchecked ?? [],
    ...CODES[id],
    ...(pronunciation && { pronunciation }),
  }
}

/** The term for every structure. */
export const TERMS = Object.fromEntries(STRUCTURE_IDS.map((id) => [id, termOf(id)])) as Readonly<
  Record<StructureId, Term>
>
