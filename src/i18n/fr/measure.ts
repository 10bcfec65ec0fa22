import type { MEASURE_TEXTS as English } from '../en/measure.ts'
import type { Translation } from '../message.ts'

/** Measuring on the leg, in French. */
export const MEASURE_TEXTS = {
  'tools.measure': 'Mesurer',
  'measure.what': 'Ce qui est mesuré',
  'measure.straight': 'En ligne droite',
  'measure.surface': 'Le long de la surface',
  'measure.angle': 'Angle',
  'measure.belly': 'Longueur du corps musculaire',
  'measure.is.straight': 'Distance droite : {0}',
  'measure.is.surface': 'Le long de la surface : {0}',
  'measure.is.angle': 'Angle : {0}',
  'measure.is.belly': 'Longueur du corps musculaire : {0}',
  'measure.waiting': 'Choisissez le point {0} sur la jambe.',
  'measure.apart': 'Les points sont sur des structures différentes : distance droite {0}.',
  'measure.noWay': 'Aucun ruban ne peut relier les points : distance droite {0}.',
  'measure.noMuscle': 'Sélectionnez un muscle.',
  'measure.cutOff': 'Le modèle ne contient que la partie inférieure de ce muscle : son ventre ne peut être mesuré.',
  'measure.absent': 'Une structure mesurée est absente.',
  'measure.middle': 'Le point au centre de la vue',
  'measure.top': 'Point le plus haut : {0}',
  'measure.bottom': 'Point le plus bas : {0}',
  'measure.again': 'Mesurer à nouveau',
  'measure.remove': 'Retirer',
  'measure.how':
    'Les points suivent le tissu quand la jambe bouge. Le corps musculaire est mesuré par son milieu, d’où commence sa chair jusqu’où elle finit. Ce sont les mesures du modèle. Au clavier : tournez la jambe sous la croix avec les flèches ; Entrée prend le point. Échap retire la mesure.',
} as const satisfies Translation<typeof English>
