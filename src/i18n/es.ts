import type { Translated } from './en.ts'
import { ANNOUNCE_TEXTS } from './es/announce.ts'
import { ARTICLE_TEXTS } from './es/article.ts'
import { COMPARE_TEXTS } from './es/compare.ts'
import { CONTROL_TEXTS } from './es/controls.ts'
import { FIRST_VISIT_TEXTS } from './es/firstVisit.ts'
import { FIND_TEXTS } from './es/find.ts'
import { INJURY_TEXTS } from './es/injury.ts'
import { MEASURE_TEXTS } from './es/measure.ts'
import { PAGE_TEXTS } from './es/page.ts'
import { PHYSIOLOGY_TEXTS } from './es/physiology.ts'
import { READING_TEXTS } from './es/reading.ts'
import { SHARE_TEXTS } from './es/share.ts'
import { SHEET_TEXTS } from './es/sheet.ts'
import { TOOL_TEXTS } from './es/tools.ts'

/** Every string of the interface, in Spanish. */
export const es: Translated = {
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
