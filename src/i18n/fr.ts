import type { Translated } from './en.ts'
import { ANNOUNCE_TEXTS } from './fr/announce.ts'
import { ARTICLE_TEXTS } from './fr/article.ts'
import { COMPARE_TEXTS } from './fr/compare.ts'
import { CONTROL_TEXTS } from './fr/controls.ts'
import { FIRST_VISIT_TEXTS } from './fr/firstVisit.ts'
import { FIND_TEXTS } from './fr/find.ts'
import { INJURY_TEXTS } from './fr/injury.ts'
import { MEASURE_TEXTS } from './fr/measure.ts'
import { PAGE_TEXTS } from './fr/page.ts'
import { PHYSIOLOGY_TEXTS } from './fr/physiology.ts'
import { READING_TEXTS } from './fr/reading.ts'
import { SHARE_TEXTS } from './fr/share.ts'
import { SHEET_TEXTS } from './fr/sheet.ts'
import { TOOL_TEXTS } from './fr/tools.ts'

/** Every string of the interface, in French. */
export const fr: Translated = {
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
