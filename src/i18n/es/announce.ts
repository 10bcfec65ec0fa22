import type { ANNOUNCE_TEXTS as English } from '../en/announce.ts'
import type { Translation } from '../message.ts'

/** What a screen reader is told of the stage, in Spanish. */
export const ANNOUNCE_TEXTS = {
  'say.leg': 'Pierna {0, select, left {izquierda} other {derecha}}.',
  'say.looking': 'Miras la cara {0}.',
  'say.selected': 'Seleccionado: {0}.',
  'say.unselected': 'No hay nada seleccionado.',
  'say.healthy': 'La pierna vuelve a estar sana.',
  'say.ankle': 'Tobillo: {0}.',
  'say.knee': 'Rodilla: {0}.',
  'say.pose': 'Tobillo: {0}; rodilla: {1}.',
  'say.lengths': 'Músculo con tendón, respecto a la postura neutra: {0}.',
  'say.length': '{1, select, shorter {{0}, {2} % más corto} longer {{0}, {2} % más largo} other {{0}, sin cambio}}',
  'say.started': 'Empieza: {0}.',
  'say.goesOn': 'Continúa: {0}.',
  'say.runs': 'En marcha: {0}.',
  'say.held': 'En pausa: {0}, {1}.',
  'say.ended': 'Terminado: {0}.',
  'say.speed': 'Velocidad: {0}.',
  'say.hidden': 'Oculto: {0}.',
  'say.glass': 'De cristal: {0}.',
  'say.lit': 'Iluminado: {0}.',
  'say.back': 'Como antes: {0}.',
  'say.whole': 'Se ve la pierna entera.',
  'say.layer': 'Capa más externa: {0}.',
  'say.cut': 'Corte: {0}, {1}.',
  'say.cutClosed': 'El corte está cerrado.',
  'say.unmeasured': 'La medida se ha quitado.',
  'say.setting': '{0}: {1}.',
  'say.on': 'sí',
  'say.off': 'no',
} as const satisfies Translation<typeof English>
