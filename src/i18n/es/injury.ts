import type { INJURY_TEXTS as English } from '../en/injury.ts'
import type { Translation } from '../message.ts'

/** Injuries, variants and treatment, in Spanish. */
export const INJURY_TEXTS = {
  'injury.label': 'Lesión',
  'injury.close': 'Cerrar la lesión: la pierna vuelve a estar sana',
  'injury.announce': '{0}: se muestra en la pierna, descripción abierta',
  'injury.flags': '¿Dolor ahora? Cuándo no esperar',
  'injury.stages': 'La pierna antes y después',
  'injury.before': 'Antes',
  'injury.after': 'Lesionada',
  'injury.grade': 'Grado {0}',
  'injury.playOnce': 'Ver cómo ocurre',
  'injury.playAgain': 'Ver qué la sobrecarga',
  'injury.look': 'Mirarla',
  'injury.where': 'Dónde',
  'injury.shownWith': 'Se muestra con: {0}.',
  'injury.open': 'Sobre la lesión',
  'injury.whole': 'Pierna entera',
  'injury.ofStructure': 'Lesiones',
  'variant.show': 'Mostrar: {0}',
  'variant.usual': 'La pierna habitual',
  'names.conditions': 'Lesiones y variantes',
  'names.group.injuries': 'Lesiones',
  'names.group.variants': 'Variantes',
} as const satisfies Translation<typeof English>
