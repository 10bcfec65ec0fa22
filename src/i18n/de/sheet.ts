import type { SHEET_TEXTS as English } from '../en/sheet.ts'
import type { Translation } from '../message.ts'

/** Sheets to print, in German. */
export const SHEET_TEXTS = {
  'sheet.title': 'Blätter zum Drucken',
  'sheet.open': 'Beschriftete Tafel und Arbeitsblatt',
  'sheet.close': 'Blätter schließen',
  'sheet.taking': 'Das Bild wird aufgenommen …',
  'sheet.failed': 'Das Blatt konnte nicht gezeichnet werden: das Bein ist nicht zu sehen.',
  'sheet.how': 'Nach der Ansicht auf der Bühne. Drucken, oder von dort als PDF behalten.',
  'sheet.kind.plate': 'Beschriftete Tafel',
  'sheet.kind.worksheet': 'Arbeitsblatt',
  'sheet.kind.answers': 'Lösungen',
  'sheet.heading.plate': 'Die Wade',
  'sheet.heading.worksheet': 'Benenne, worauf die Linien zeigen',
  'sheet.heading.answers': 'Lösungen',
  'sheet.pupil': 'Name: ______________________',
} as const satisfies Translation<typeof English>
