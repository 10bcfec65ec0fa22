import type { INJURY_TEXTS as English } from '../en/injury.ts'
import type { Translation } from '../message.ts'

/** Injuries, variants and treatment, in French. */
export const INJURY_TEXTS = {
  'injury.label': 'Lésion',
  'injury.close': 'Fermer la lésion : la jambe est de nouveau entière',
  'injury.announce': '{0} : montrée sur la jambe, description ouverte',
  'injury.flags': 'Vous avez mal ? Quand ne pas attendre',
  'injury.stages': 'La jambe avant et après',
  'injury.before': 'Avant',
  'injury.after': 'Lésée',
  'injury.grade': 'Grade {0}',
  'injury.playOnce': 'Jouer comment cela arrive',
  'injury.playAgain': 'Jouer ce qui le surcharge',
  'injury.look': 'La regarder',
  'injury.where': 'Où',
  'injury.shownWith': 'Montré avec : {0}.',
  'injury.open': 'À propos de la lésion',
  'injury.whole': 'Jambe entière',
  'injury.ofStructure': 'Lésions',
  'variant.show': 'Montrer : {0}',
  'variant.usual': 'La jambe habituelle',
  'names.conditions': 'Lésions et variantes',
  'names.group.injuries': 'Lésions',
  'names.group.variants': 'Variantes',
} as const satisfies Translation<typeof English>
