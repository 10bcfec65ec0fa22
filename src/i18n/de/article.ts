import type { ARTICLE_TEXTS as English } from '../en/article.ts'
import type { Translation } from '../message.ts'

/** The article beside the leg, in German. */
export const ARTICLE_TEXTS = {
  'article.label': 'Artikel',
  'article.title': 'Gastrocnemius',
  'article.about':
    'Eine kurze Lektüre in eigenen Worten nach dem Aufbau dieses Artikels. Jede Aussage dreht das Bein zu dem, wovon sie spricht; wo andere Texte abweichen, sagt es eine Anmerkung.',
  'article.close': 'Artikel schließen',
  'article.loading': 'Der Artikel wird geöffnet',
  'article.announce': 'Artikel geöffnet. Die Pfeiltasten führen von Aussage zu Aussage.',
  'article.skip': 'Zum Artikel springen',
  'article.statement': 'Aussage {0}',
  'article.note': 'Andere Texte',
  'article.toRedFlags': 'Jetzt Schmerzen? Zuerst lesen, wann man nicht warten soll',
  'article.show': 'Am Bein zeigen',
  'article.showNamed': 'Am Bein zeigen: {0}',
  'article.injuries': 'Eine nach der anderen',
  'article.injury.mechanism': 'Wie sie entsteht',
  'article.injury.tissue': 'Wie das Gewebe aussieht',
  'article.injury.signs': 'Wie sie sich zeigt und wie man sie prüft',
  'article.injury.occurrence': 'Wie oft, und bei wem',
  'article.injury.mimics': 'Was es sonst sein könnte',
  'article.timeline': 'Von der ersten Stunde bis zum Sport',
  'article.firstAid': 'Die ersten Tage: drei Schemata',
  'article.medicines': 'Medikamente, die der Artikel nennt',
  'article.ladder': 'Die Leiter des Wadenhebens',
  'article.criteria': 'Vor dem Sport',
  'article.redFlags': 'Zuerst: wann man nicht warten soll',
  'article.statementsAbout': '{0, plural, =0 {Nicht im Artikel} other {Im Artikel: }}',
  'article.openDescription': 'Beschreibung öffnen',
  'article.inPanel': 'Im Artikel ({0})',
  'tool.article': 'Den Artikel lesen',
} as const satisfies Translation<typeof English>
