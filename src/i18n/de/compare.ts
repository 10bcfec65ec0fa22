import type { COMPARE_TEXTS as English } from '../en/compare.ts'
import type { Translation } from '../message.ts'

/** Two legs side by side, in German. */
export const COMPARE_TEXTS = {
  'tools.compare': 'Vergleichen',
  'compare.what': 'Was das zweite Bein zeigt',
  'compare.none': 'Kein zweites Bein',
  'compare.bent': 'Knie um 90° gebeugt',
  'compare.straight': 'Knie gestreckt',
  'compare.pointed': 'Fuß plantarflektiert',
  'compare.lifted': 'Fuß dorsalextendiert',
  'compare.injury': 'Eine Verletzung',
  'compare.healthy': 'Gesund',
  'compare.side': 'Die andere Seite',
  'compare.deep': 'Ohne die oberflächlichen Muskeln',
  'compare.which': 'Welche Verletzung',
  'compare.how':
    'Beide Beine drehen sich gemeinsam. Das erste ist das, welches die Seite sonst zeigt; was gewählt, ausgeblendet oder bewegt wird, gilt für beide.',
  'compare.pane': 'Zweites Bein: {0}',
  'compare.first': 'Erstes Bein',
  'compare.end': 'Vergleich beenden',
} as const satisfies Translation<typeof English>
