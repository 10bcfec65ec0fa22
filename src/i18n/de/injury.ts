import type { INJURY_TEXTS as English } from '../en/injury.ts'
import type { Translation } from '../message.ts'

/** Injuries, variants and treatment, in German. */
export const INJURY_TEXTS = {
  'injury.label': 'Verletzung',
  'injury.close': 'Verletzung schließen: das Bein ist wieder heil',
  'injury.announce': '{0}: am Bein gezeigt, Beschreibung geöffnet',
  'injury.flags': 'Jetzt Schmerzen? Wann man nicht warten soll',
  'injury.stages': 'Das Bein vorher und nachher',
  'injury.before': 'Vorher',
  'injury.after': 'Verletzt',
  'injury.grade': 'Grad {0}',
  'injury.playOnce': 'Abspielen, wie es geschieht',
  'injury.playAgain': 'Abspielen, was es überlastet',
  'injury.look': 'Ansehen',
  'injury.where': 'Wo',
  'injury.shownWith': 'Gezeigt mit: {0}.',
  'injury.open': 'Über die Verletzung',
  'injury.whole': 'Ganzes Bein',
  'injury.ofStructure': 'Verletzungen',
  'variant.show': 'Zeigen: {0}',
  'variant.usual': 'Das übliche Bein',
  'names.conditions': 'Verletzungen und Varianten',
  'names.group.injuries': 'Verletzungen',
  'names.group.variants': 'Varianten',
} as const satisfies Translation<typeof English>
