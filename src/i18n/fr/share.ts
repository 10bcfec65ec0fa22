import type { SHARE_TEXTS as English } from '../en/share.ts'
import type { Translation } from '../message.ts'

/** Links, pictures, saved views, in French. */
export const SHARE_TEXTS = {
  'tools.share': 'Garder et partager',
  'share.link': 'Lien vers cette vue',
  'share.address': 'Adresse de cette vue',
  'share.copy': 'Copier',
  'share.copied': 'Copié',
  'share.qr': 'Code QR du lien',
  'share.picture': 'Image',
  'share.size': 'Taille',
  'share.size.screen': 'Comme à l’écran',
  'share.size.slide': 'Diapositive, 1920 × 1080',
  'share.size.large': 'Grande, 3840 × 2160',
  'share.size.page': 'A4 à 300 dpi',
  'share.size.square': 'Carrée, 2048 × 2048',
  'share.size.own': 'Autre …',
  'share.width': 'Largeur en pixels',
  'share.height': 'Hauteur en pixels',
  'share.transparent': 'Sans le fond',
  'share.caption': 'Avec une légende',
  'share.save': 'Enregistrer en PNG',
  'share.drawing': 'Dessin en cours …',
  'share.saved': 'L’image a été remise au navigateur.',
  'share.failed': 'L’image n’a pas pu être dessinée ; une plus petite réussira peut-être.',
  'share.credit': 'Sural, CC BY-SA 4.0. Mesuré sur BodyParts3D, © The Database Center for Life Science.',
  'share.views': 'Vues gardées',
  'share.viewName': 'Nom de cette vue',
  'share.keep': 'Garder',
  'share.kept': '{0} : gardée sur cet appareil.',
  'share.drop': 'Oublier {0}',
  'share.export': 'Enregistrer en fichier',
  'share.import': 'Ouvrir un fichier',
  'share.taken':
    '{0, plural, =0 {Le fichier ne contient aucune vue.} one {# vue a été ajoutée.} other {# vues ont été ajoutées.}}',
  'share.badFile': '{0} n’a pas été repris. {1}.',
} as const satisfies Translation<typeof English>
