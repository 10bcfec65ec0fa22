import type { SHARE_TEXTS as English } from '../en/share.ts'
import type { Translation } from '../message.ts'

/** Links, pictures, saved views, in German. */
export const SHARE_TEXTS = {
  'tools.share': 'Behalten und teilen',
  'share.link': 'Link zu dieser Ansicht',
  'share.address': 'Adresse dieser Ansicht',
  'share.copy': 'Kopieren',
  'share.copied': 'Kopiert',
  'share.qr': 'QR-Code des Links',
  'share.picture': 'Bild',
  'share.size': 'Größe',
  'share.size.screen': 'Wie auf dem Bildschirm',
  'share.size.slide': 'Folie, 1920 × 1080',
  'share.size.large': 'Groß, 3840 × 2160',
  'share.size.page': 'A4 mit 300 dpi',
  'share.size.square': 'Quadrat, 2048 × 2048',
  'share.size.own': 'Andere …',
  'share.width': 'Breite in Pixeln',
  'share.height': 'Höhe in Pixeln',
  'share.transparent': 'Ohne Hintergrund',
  'share.caption': 'Mit Bildunterschrift',
  'share.save': 'Als PNG speichern',
  'share.drawing': 'Wird gezeichnet …',
  'share.saved': 'Das Bild wurde dem Browser übergeben.',
  'share.failed': 'Das Bild konnte nicht gezeichnet werden; ein kleineres gelingt vielleicht.',
  'share.credit': 'Sural, CC BY-SA 4.0. Vermessen an BodyParts3D, © The Database Center for Life Science.',
  'share.views': 'Gespeicherte Ansichten',
  'share.viewName': 'Name dieser Ansicht',
  'share.keep': 'Behalten',
  'share.kept': '{0}: auf diesem Gerät gespeichert.',
  'share.drop': '{0} vergessen',
  'share.export': 'Als Datei speichern',
  'share.import': 'Eine Datei öffnen',
  'share.taken':
    '{0, plural, =0 {Die Datei enthält keine Ansichten.} one {# Ansicht kam hinzu.} other {# Ansichten kamen hinzu.}}',
  'share.badFile': '{0} wurde nicht übernommen. {1}.',
} as const satisfies Translation<typeof English>
