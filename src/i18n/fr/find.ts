import type { FIND_TEXTS as English } from '../en/find.ts'
import type { Translation } from '../message.ts'

/** The command palette, in French. */
export const FIND_TEXTS = {
  'find.open': 'Tout trouver',
  'find.hint': 'Structure, commande, exercice, lésion, énoncé …',
  'find.results': 'Ce qui a été trouvé',
  'find.none': 'Rien ne porte ce nom.',
  'find.kind.view': 'Vues gardées',
  'find.kind.structure': 'Structures',
  'find.kind.command': 'Commandes',
  'find.kind.exercise': 'Exercices',
  'find.kind.test': 'Tests cliniques',
  'find.kind.injury': 'Lésions',
  'find.kind.variant': 'Variantes',
  'find.kind.claim': 'Dans l’article',
} as const satisfies Translation<typeof English>
