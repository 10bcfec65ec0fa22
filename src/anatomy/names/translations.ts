import { ARABIC } from './arabic.ts'
import { CHINESE } from './chinese.ts'
import { FRENCH } from './french.ts'
import { GERMAN } from './german.ts'
import { HINDI } from './hindi.ts'
import { JAPANESE } from './japanese.ts'
import { PORTUGUESE } from './portuguese.ts'
import { SPANISH } from './spanish.ts'
import type { Translation } from './translation.ts'

/** Names in the languages beside English and Latin, by BCP 47 code. */
export const TRANSLATIONS = {
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  pt: PORTUGUESE,
  zh: CHINESE,
  ar: ARABIC,
  hi: HINDI,
  ja: JAPANESE,
} as const satisfies Record<string, Translation>
