import type { COMPARE_TEXTS as English } from '../en/compare.ts'
import type { Translation } from '../message.ts'

/** Two legs side by side, in French. */
export const COMPARE_TEXTS = {
  'tools.compare': 'Comparer',
  'compare.what': 'Ce que montre la seconde jambe',
  'compare.none': 'Pas de seconde jambe',
  'compare.bent': 'Genou plié de 90°',
  'compare.straight': 'Genou tendu',
  'compare.pointed': 'Pied en flexion plantaire',
  'compare.lifted': 'Pied en flexion dorsale',
  'compare.injury': 'Une lésion',
  'compare.healthy': 'Saine',
  'compare.side': 'L’autre côté',
  'compare.deep': 'Sans les muscles superficiels',
  'compare.which': 'Quelle lésion',
  'compare.how':
    'Les deux jambes tournent ensemble. La première est celle que la page montre d’ordinaire ; ce qui est choisi, masqué ou bougé vaut pour les deux.',
  'compare.pane': 'Seconde jambe : {0}',
  'compare.first': 'Première jambe',
  'compare.end': 'Terminer la comparaison',
} as const satisfies Translation<typeof English>
