import type { SHARE_TEXTS as English } from '../en/share.ts'
import type { Translation } from '../message.ts'

/** Links, pictures, saved views, in Spanish. */
export const SHARE_TEXTS = {
  'tools.share': 'Guardar y compartir',
  'share.link': 'Enlace a esta vista',
  'share.address': 'Dirección de esta vista',
  'share.copy': 'Copiar',
  'share.copied': 'Copiado',
  'share.qr': 'Código QR del enlace',
  'share.picture': 'Imagen',
  'share.size': 'Tamaño',
  'share.size.screen': 'Como en pantalla',
  'share.size.slide': 'Diapositiva, 1920 × 1080',
  'share.size.large': 'Grande, 3840 × 2160',
  'share.size.page': 'A4 a 300 ppp',
  'share.size.square': 'Cuadrada, 2048 × 2048',
  'share.size.own': 'Otro …',
  'share.width': 'Ancho en píxeles',
  'share.height': 'Alto en píxeles',
  'share.transparent': 'Sin el fondo',
  'share.caption': 'Con leyenda',
  'share.save': 'Guardar como PNG',
  'share.drawing': 'Dibujando …',
  'share.saved': 'La imagen se entregó al navegador.',
  'share.failed': 'No se pudo dibujar la imagen; quizá una más pequeña funcione.',
  'share.credit': 'Sural, CC BY-SA 4.0. Medido sobre BodyParts3D, © The Database Center for Life Science.',
  'share.views': 'Vistas guardadas',
  'share.viewName': 'Nombre de esta vista',
  'share.keep': 'Guardar',
  'share.kept': '{0}: guardada en este dispositivo.',
  'share.drop': 'Olvidar {0}',
  'share.export': 'Guardar como archivo',
  'share.import': 'Abrir un archivo',
  'share.taken':
    '{0, plural, =0 {El archivo no contiene vistas.} one {Se añadió # vista.} other {Se añadieron # vistas.}}',
  'share.badFile': '{0} no se aceptó. {1}.',
} as const satisfies Translation<typeof English>
