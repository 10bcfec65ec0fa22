import type { ARTICLE_TEXTS as English } from '../en/article.ts'
import type { Translation } from '../message.ts'

/** The article beside the leg, in French. */
export const ARTICLE_TEXTS = {
  'article.label': 'Article',
  'article.title': 'Gastrocnémien',
  'article.about':
    'Une courte lecture dans nos propres mots, selon le plan de cet article. Chaque énoncé tourne la jambe vers ce qu’il dit ; là où d’autres textes diffèrent, une note l’indique.',
  'article.close': 'Fermer l’article',
  'article.loading': 'Ouverture de l’article',
  'article.announce': 'Article ouvert. Les flèches mènent d’un énoncé à l’autre.',
  'article.skip': 'Aller à l’article',
  'article.statement': 'Énoncé {0}',
  'article.note': 'Autres textes',
  'article.toRedFlags': 'Vous avez mal ? Voyez d’abord quand ne pas attendre',
  'article.show': 'Montrer sur la jambe',
  'article.showNamed': 'Montrer sur la jambe : {0}',
  'article.injuries': 'Une par une',
  'article.injury.mechanism': 'Comment elle survient',
  'article.injury.tissue': 'À quoi ressemble le tissu',
  'article.injury.signs': 'Comment elle se montre, et comment on la teste',
  'article.injury.occurrence': 'À quelle fréquence, et chez qui',
  'article.injury.mimics': 'Ce que cela pourrait être d’autre',
  'article.timeline': 'De la première heure au sport',
  'article.firstAid': 'Les premiers jours : trois schémas',
  'article.medicines': 'Médicaments que l’article cite',
  'article.ladder': 'L’échelle des montées sur pointes',
  'article.criteria': 'Avant le sport',
  'article.redFlags': 'D’abord : quand ne pas attendre',
  'article.statementsAbout': '{0, plural, =0 {Pas dans l’article} other {Dans l’article : }}',
  'article.openDescription': 'Ouvrir sa description',
  'article.inPanel': 'Dans l’article ({0})',
  'tool.article': 'Lire l’article',
} as const satisfies Translation<typeof English>
