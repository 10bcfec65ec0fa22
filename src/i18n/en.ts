import { ANNOUNCE_TEXTS } from './en/announce.ts'
import { ARTICLE_TEXTS } from './en/article.ts'
import { COMPARE_TEXTS } from './en/compare.ts'
import { CONTROL_TEXTS } from './en/controls.ts'
import { FIRST_VISIT_TEXTS } from './en/firstVisit.ts'
import { FIND_TEXTS } from './en/find.ts'
import { INJURY_TEXTS } from './en/injury.ts'
import { MEASURE_TEXTS } from './en/measure.ts'
import { PAGE_TEXTS } from './en/page.ts'
import { PHYSIOLOGY_TEXTS } from './en/physiology.ts'
import { READING_TEXTS } from './en/reading.ts'
import { SHARE_TEXTS } from './en/share.ts'
import { SHEET_TEXTS } from './en/sheet.ts'
import { TOOL_TEXTS } from './en/tools.ts'

/** Every string of the interface, in English: the catalogue that other languages must match key for key. */
export const en = {
  ...PAGE_TEXTS,
  ...CONTROL_TEXTS,
  ...READING_TEXTS,
  ...ANNOUNCE_TEXTS,
  ...ARTICLE_TEXTS,
  ...PHYSIOLOGY_TEXTS,
  ...TOOL_TEXTS,
  ...FIND_TEXTS,
  ...FIRST_VISIT_TEXTS,
  ...SHARE_TEXTS,
  ...SHEET_TEXTS,
  ...INJURY_TEXTS,
  ...COMPARE_TEXTS,
  ...MEASURE_TEXTS,
}

export type Catalogue = typeof en
export type MessageKey = keyof Catalogue

/** A whole catalogue in another language: the same keys. */
export type Translated = Readonly<Record<MessageKey, string>>

/** Keys of the texts that need no values. */
export type PlainKey = { [Key in MessageKey]: Catalogue[Key] extends `${string}{0${string}` ? never : Key }[MessageKey]
