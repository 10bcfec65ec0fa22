import type { SHEET_TEXTS as English } from '../en/sheet.ts'
import type { Translation } from '../message.ts'

/** Sheets to print, in French. */
export const SHEET_TEXTS = {
  'sheet.title': 'Feuilles à imprimer',
  'sheet.open': 'Planche légendée et feuille d’exercice',
  'sheet.close': 'Fermer les feuilles',
  'sheet.taking': 'Prise de l’image …',
  'sheet.failed': 'La feuille n’a pas pu être dessinée : la jambe n’est pas à l’écran.',
  'sheet.how': 'D’après la vue sur scène. Imprimez, ou gardez en PDF à partir de là.',
  'sheet.kind.plate': 'Planche légendée',
  'sheet.kind.worksheet': 'Feuille d’exercice',
  'sheet.kind.answers': 'Corrigé',
  'sheet.heading.plate': 'Le mollet',
  'sheet.heading.worksheet': 'Nommez ce que montrent les lignes',
  'sheet.heading.answers': 'Corrigé',
  'sheet.pupil': 'Nom : ______________________',
} as const satisfies Translation<typeof English>
