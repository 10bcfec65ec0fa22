import type { FIND_TEXTS as English } from '../en/find.ts'
import type { Translation } from '../message.ts'

/** The command palette, in German. */
export const FIND_TEXTS = {
  'find.open': 'Alles finden',
  'find.hint': 'Struktur, Befehl, Übung, Verletzung, Aussage …',
  'find.results': 'Gefunden',
  'find.none': 'Nichts trägt diesen Namen.',
  'find.kind.view': 'Gespeicherte Ansichten',
  'find.kind.structure': 'Strukturen',
  'find.kind.command': 'Befehle',
  'find.kind.exercise': 'Übungen',
  'find.kind.test': 'Untersuchungen',
  'find.kind.injury': 'Verletzungen',
  'find.kind.variant': 'Varianten',
  'find.kind.claim': 'Im Artikel',
} as const satisfies Translation<typeof English>
