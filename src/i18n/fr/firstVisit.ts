import type { FIRST_VISIT_TEXTS as English } from '../en/firstVisit.ts'
import type { Translation } from '../message.ts'

/** The first hints, and how an embedded leg is moved, in French. */
export const FIRST_VISIT_TEXTS = {
  'first.label': 'Premiers pas',
  'first.turn': 'Faites glisser la jambe pour la tourner',
  'first.turnFinger': 'Un doigt tourne la jambe ; deux la déplacent et la rapprochent',
  'first.read': 'Cliquez sur une partie pour lire sa description ; clic droit pour plus',
  'first.readFinger': 'Touchez une partie pour lire sa description ; maintenez pour plus',
  'first.flex': 'Le mollet à l’œuvre : flexion plantaire, ou ouvrez la posture',
  'first.tools': 'Disséquer, couper, légender, mesurer, comparer : avec les outils',
  'first.find': 'Trouvez toute structure, lésion ou exercice par son nom',
  'first.findFinger': 'Trouvez toute structure, lésion ou exercice par son nom : en dernier parmi les outils',
  'first.next': 'Conseil suivant',
  'first.end': 'Plus de conseils',

  'embed.mouse':
    'Glissez pour tourner la jambe ; {0} et la molette la rapprochent. La molette seule fait défiler la page.',
  'embed.finger':
    'Glissez de côté pour tourner la jambe ; deux doigts la déplacent et la rapprochent. De haut en bas, la page défile.',
} as const satisfies Translation<typeof English>
