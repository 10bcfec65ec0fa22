import type { PAGE_TEXTS as English } from '../en/page.ts'
import type { Translation } from '../message.ts'

/** The page itself: title, landmarks, loading, what went wrong, in German. */
export const PAGE_TEXTS = {
  'app.name': 'Sural',
  'app.tagline': 'Ein Atlas der Wade',
  'app.title': '{0} · Sural',
  'app.skipToNames': 'Zu den Namen springen',
  'app.skipToStage': 'Zum Bein springen',
  'app.skipToPanel': 'Zur Beschreibung springen',
  'app.dismiss': 'Ausblenden',
  'stage.label': 'Das Bein',
  'stage.kind': '3D-Modell',
  'stage.poster': 'Ein rechtes Bein von hinten: die beiden Köpfe des Gastrocnemius über Achillessehne und Ferse.',
  'stage.caption': '{1, select, left {Linkes} other {Rechtes}} Bein, Ansicht: {0}',
  'stage.freeCaption': '{0, select, left {Linkes} other {Rechtes}} Bein',
  'stage.hint.turn': 'Ziehen dreht es.',
  'stage.hint.read': 'Ein Klick auf einen Teil öffnet seine Beschreibung.',
  'stage.hint.readFinger': 'Ein Tipp auf einen Teil öffnet seine Beschreibung.',
  'stage.loading': 'Das Bein wird geladen',
  'stage.percent': '{0} %',
  'stage.ready': 'Das Bein ist bereit.',
  'failure.noWebgl.title': 'Kein 3D in diesem Browser',
  'failure.noWebgl.text':
    'Sural zeichnet das Bein mit WebGL, das hier fehlt oder ausgeschaltet ist. Namen und Beschreibungen neben diesem Bild funktionieren trotzdem.',
  'failure.noWebgl.advice':
    'Damit sich das Bein bewegt, die Hardwarebeschleunigung des Browsers einschalten oder einen anderen Browser versuchen.',
  'failure.model.title': 'Das Bein konnte nicht geladen werden',
  'failure.model.text': 'Namen und Beschreibungen funktionieren auch ohne es.',
  'failure.contextLost.title': 'Die Grafik wurde unterbrochen',
  'failure.contextLost.text': 'Das Bein kommt von selbst zurück, so wie es war.',
  'failure.retry': 'Noch einmal versuchen',
  'broken.title': 'Fehler: {0}',
  'broken.text': 'Der Rest der Seite funktioniert weiter.',
  'broken.retry': 'Noch einmal versuchen',
  'broken.part.stage': 'Die 3D-Ansicht',
  'broken.part.names': 'Die Liste der Namen',
  'broken.part.panel': 'Die Beschreibung',
  'broken.part.transport': 'Die Bewegungssteuerung',
  'broken.part.rail': 'Die Werkzeuge',
  'broken.part.page': 'Dieser Teil der Seite',
} as const satisfies Translation<typeof English>
