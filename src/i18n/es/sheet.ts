import type { SHEET_TEXTS as English } from '../en/sheet.ts'
import type { Translation } from '../message.ts'

/** Sheets to print, in Spanish. */
export const SHEET_TEXTS = {
  'sheet.title': 'Hojas para imprimir',
  'sheet.open': 'Lámina rotulada y hoja de trabajo',
  'sheet.close': 'Cerrar las hojas',
  'sheet.taking': 'Tomando la imagen …',
  'sheet.failed': 'No se pudo dibujar la hoja: la pierna no está en pantalla.',
  'sheet.how': 'Según la vista en escena. Imprime, o guarda como PDF desde ahí.',
  'sheet.kind.plate': 'Lámina rotulada',
  'sheet.kind.worksheet': 'Hoja de trabajo',
  'sheet.kind.answers': 'Soluciones',
  'sheet.heading.plate': 'La pantorrilla',
  'sheet.heading.worksheet': 'Nombra lo que señalan las líneas',
  'sheet.heading.answers': 'Soluciones',
  'sheet.pupil': 'Nombre: ______________________',
} as const satisfies Translation<typeof English>
