import type { Messages } from '../message.ts'

/** Sheets to print. */
export const SHEET_TEXTS = {
  'sheet.title': 'Sheets to print',
  'sheet.open': 'Labelled plate and worksheet',
  'sheet.close': 'Close the sheets',
  'sheet.taking': 'Taking the picture …',
  'sheet.failed': 'The sheet could not be drawn: the leg is not on screen.',
  'sheet.how': 'From the view on the stage. Print it, or keep it as PDF from there.',
  'sheet.kind.plate': 'Labelled plate',
  'sheet.kind.worksheet': 'Worksheet',
  'sheet.kind.answers': 'Answer key',
  'sheet.heading.plate': 'The calf',
  'sheet.heading.worksheet': 'Name what the lines point at',
  'sheet.heading.answers': 'Answers',
  'sheet.pupil': 'Name: ______________________',
} as const satisfies Messages
