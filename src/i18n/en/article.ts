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
  'article.statement': (number: number) => `Statement ${number}`,
  'article.note': 'Other texts',
  'article.redFlags': 'First: when not to wait',
  'article.statementsAbout': (count: number) => (count === 0 ? 'Not in the article' : 'In the article: '),
  'article.openDescription': 'Open its description',
  'article.inPanel': (count: number) => `In the article (${count})`,
  'tool.article': 'Read the article',
} as const satisfies Messages
