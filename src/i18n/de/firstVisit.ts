import type { FIRST_VISIT_TEXTS as English } from '../en/firstVisit.ts'
import type { Translation } from '../message.ts'

/** The first hints, and how an embedded leg is moved, in German. */
export const FIRST_VISIT_TEXTS = {
  'first.label': 'Erste Schritte',
  'first.turn': 'Das Bein mit der Maus drehen',
  'first.turnFinger': 'Ein Finger dreht das Bein; zwei verschieben es und holen es näher',
  'first.read': 'Einen Teil anklicken, um über ihn zu lesen; Rechtsklick zeigt mehr',
  'first.readFinger': 'Einen Teil antippen, um über ihn zu lesen; halten zeigt mehr',
  'first.flex': 'Die Wade bei der Arbeit: Plantarflexion starten oder die Haltung öffnen',
  'first.tools': 'Präparieren, schneiden, beschriften, messen, vergleichen: mit den Werkzeugen',
  'first.find': 'Jede Struktur, Verletzung oder Übung beim Namen finden',
  'first.findFinger': 'Jede Struktur, Verletzung oder Übung beim Namen finden: zuletzt unter den Werkzeugen',
  'first.next': 'Nächster Hinweis',
  'first.end': 'Keine Hinweise mehr',

  'embed.mouse': 'Ziehen dreht das Bein; {0} und Mausrad holen es näher. Das Rad allein rollt die Seite.',
  'embed.finger':
    'Seitwärts wischen dreht das Bein; zwei Finger verschieben es und holen es näher. Auf und ab rollt die Seite.',
} as const satisfies Translation<typeof English>
