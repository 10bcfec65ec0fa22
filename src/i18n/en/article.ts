import type { Messages } from '../message.ts'

/** The article beside the leg. */
export const ARTICLE_TEXTS = {
  'article.label': 'Article',
  'article.title': 'Gastrocnemius',
  'article.about':
    'A short reading in our own words, along the outline of this article. Each statement turns the leg to what it says; where other texts differ, a note tells how.',
  'article.close': 'Close the article',
  'article.loading': 'Opening the article',
  'article.announce': 'Article opened. Arrow keys go from statement to statement.',
  'article.skip': 'Skip to the article',
  'article.statement': 'Statement {0}',
  'article.note': 'Other texts',
  'article.toRedFlags': 'In pain now? First see when not to wait',
  'article.show': 'Show it on the leg',
  'article.showNamed': 'Show it on the leg: {0}',
  'article.injuries': 'One by one',
  'article.injury.mechanism': 'How it happens',
  'article.injury.tissue': 'What the tissue looks like',
  'article.injury.signs': 'How it shows, and how it is tested',
  'article.injury.occurrence': 'How often, and in whom',
  'article.injury.mimics': 'What else it could be',
  'article.timeline': 'From the first hour to sport',
  'article.firstAid': 'The first days: three schemes',
  'article.medicines': 'Medicines that the article names',
  'article.ladder': 'The ladder of calf raises',
  'article.criteria': 'Before sport',
  'article.redFlags': 'First: when not to wait',
  'article.statementsAbout': '{0, plural, =0 {Not in the article} other {In the article: }}',
  'article.openDescription': 'Open its description',
  'article.inPanel': 'In the article ({0})',
  'tool.article': 'Read the article',
} as const satisfies Messages
