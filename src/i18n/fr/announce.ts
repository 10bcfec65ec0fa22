import type { ANNOUNCE_TEXTS as English } from '../en/announce.ts'
import type { Translation } from '../message.ts'

/** What a screen reader is told of the stage, in French. */
export const ANNOUNCE_TEXTS = {
  'say.leg': 'Jambe {0, select, left {gauche} other {droite}}.',
  'say.looking': 'Vous regardez la face {0}.',
  'say.selected': 'Sélection : {0}.',
  'say.unselected': 'Rien n’est sélectionné.',
  'say.healthy': 'La jambe est de nouveau saine.',
  'say.ankle': 'Cheville : {0}.',
  'say.knee': 'Genou : {0}.',
  'say.pose': 'Cheville : {0} ; genou : {1}.',
  'say.lengths': 'Muscle avec tendon, par rapport à la position neutre : {0}.',
  'say.length': '{1, select, shorter {{0}, {2} % plus court} longer {{0}, {2} % plus long} other {{0}, inchangé}}',
  'say.started': 'Début : {0}.',
  'say.goesOn': 'Reprise : {0}.',
  'say.runs': 'En cours : {0}.',
  'say.held': 'En pause : {0}, {1}.',
  'say.ended': 'Fin : {0}.',
  'say.speed': 'Vitesse : {0}.',
  'say.hidden': 'Masqué : {0}.',
  'say.glass': 'En verre : {0}.',
  'say.lit': 'Éclairé : {0}.',
  'say.back': 'Comme avant : {0}.',
  'say.whole': 'La jambe entière est visible.',
  'say.layer': 'Couche la plus externe : {0}.',
  'say.cut': 'Coupe : {0}, {1}.',
  'say.cutClosed': 'La coupe est fermée.',
  'say.unmeasured': 'La mesure est retirée.',
  'say.setting': '{0} : {1}.',
  'say.on': 'oui',
  'say.off': 'non',
} as const satisfies Translation<typeof English>
