import type { ANNOUNCE_TEXTS as English } from '../en/announce.ts'
import type { Translation } from '../message.ts'

/** What a screen reader is told of the stage, in German. */
export const ANNOUNCE_TEXTS = {
  'say.leg': '{0, select, left {Linkes} other {Rechtes}} Bein.',
  'say.looking': 'Blick auf die Seite {0}.',
  'say.selected': 'Ausgewählt: {0}.',
  'say.unselected': 'Nichts ist ausgewählt.',
  'say.healthy': 'Das Bein ist wieder gesund.',
  'say.ankle': 'Sprunggelenk {0}.',
  'say.knee': 'Knie {0}.',
  'say.pose': 'Sprunggelenk {0}; Knie {1}.',
  'say.lengths': 'Muskel mit Sehne, gegenüber der neutralen Haltung: {0}.',
  'say.length': '{1, select, shorter {{0} {2} % kürzer} longer {{0} {2} % länger} other {{0} unverändert}}',
  'say.started': '{0} begonnen.',
  'say.goesOn': '{0} geht weiter.',
  'say.runs': '{0} läuft.',
  'say.held': '{0} angehalten: {1}.',
  'say.ended': '{0} beendet.',
  'say.speed': 'Tempo: {0}.',
  'say.hidden': 'Ausgeblendet: {0}.',
  'say.glass': 'Gläsern: {0}.',
  'say.lit': 'Erleuchtet: {0}.',
  'say.back': 'Wie zuvor: {0}.',
  'say.whole': 'Das ganze Bein ist zu sehen.',
  'say.layer': 'Äußerste Schicht: {0}.',
  'say.cut': 'Schnitt: {0}, {1}.',
  'say.cutClosed': 'Der Schnitt ist geschlossen.',
  'say.unmeasured': 'Die Messung ist fort.',
  'say.setting': '{0}: {1}.',
  'say.on': 'an',
  'say.off': 'aus',
} as const satisfies Translation<typeof English>
