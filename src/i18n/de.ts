import type { Translated } from './en.ts'
import { ANNOUNCE_TEXTS } from './de/announce.ts'
import { ARTICLE_TEXTS } from './de/article.ts'
import { COMPARE_TEXTS } from './de/compare.ts'
import { CONTROL_TEXTS } from './de/controls.ts'
import { FIRST_VISIT_TEXTS } from './de/firstVisit.ts'
import { FIND_TEXTS } from './de/find.ts'
import { INJURY_TEXTS } from './de/injury.ts'
import { MEASURE_TEXTS } from './de/measure.ts'
import { PAGE_TEXTS } from './de/page.ts'
import { PHYSIOLOGY_TEXTS } from './de/physiology.ts'
import { READING_TEXTS } from './de/reading.ts'
import { SHARE_TEXTS } from './de/share.ts'
import { SHEET_TEXTS } from './de/sheet.ts'
import { TOOL_TEXTS } from './de/tools.ts'

/** Every string of the interface, in German. */
export const de: Translated = {
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
