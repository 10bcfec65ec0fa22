import type { MEASURE_TEXTS as English } from '../en/measure.ts'
import type { Translation } from '../message.ts'

/** Measuring on the leg, in German. */
export const MEASURE_TEXTS = {
  'tools.measure': 'Messen',
  'measure.what': 'Was gemessen wird',
  'measure.straight': 'Gerade',
  'measure.surface': 'An der Oberfläche',
  'measure.angle': 'Winkel',
  'measure.belly': 'Länge des Muskelbauchs',
  'measure.is.straight': 'Gerade Strecke: {0}',
  'measure.is.surface': 'An der Oberfläche: {0}',
  'measure.is.angle': 'Winkel: {0}',
  'measure.is.belly': 'Länge des Muskelbauchs: {0}',
  'measure.waiting': 'Punkt {0} am Bein wählen.',
  'measure.apart': 'Die Punkte liegen auf verschiedenen Strukturen: gerade Strecke {0}.',
  'measure.noWay': 'Zwischen den Punkten lässt sich kein Maßband legen: gerade Strecke {0}.',
  'measure.noMuscle': 'Einen Muskel auswählen.',
  'measure.cutOff': 'Das Modell enthält nur den unteren Teil dieses Muskels: Sein Bauch lässt sich nicht messen.',
  'measure.absent': 'Eine gemessene Struktur ist nicht vorhanden.',
  'measure.middle': 'Der Punkt in der Bildmitte',
  'measure.top': 'Oberster Punkt: {0}',
  'measure.bottom': 'Unterster Punkt: {0}',
  'measure.again': 'Neu messen',
  'measure.remove': 'Entfernen',
  'measure.how':
    'Die Punkte bleiben am Gewebe, wenn sich das Bein bewegt. Ein Muskelbauch wird durch seine Mitte gemessen, von dort, wo sein Fleisch beginnt, bis dort, wo es endet. Es sind Maße des Modells. Mit Tasten: das Bein mit den Pfeilen unter dem Kreuz drehen; Enter nimmt den Punkt. Escape entfernt die Messung.',
} as const satisfies Translation<typeof English>
