import type { ARTICLE_TEXTS as English } from '../en/article.ts'
import type { Translation } from '../message.ts'

/** The article beside the leg, in Spanish. */
export const ARTICLE_TEXTS = {
  'article.label': 'Artículo',
  'article.title': 'Gastrocnemio',
  'article.about':
    'Una lectura breve en nuestras propias palabras, según el esquema de este artículo. Cada afirmación gira la pierna hacia lo que dice; donde otros textos difieren, una nota lo cuenta.',
  'article.close': 'Cerrar el artículo',
  'article.loading': 'Abriendo el artículo',
  'article.announce': 'Artículo abierto. Las flechas llevan de una afirmación a otra.',
  'article.skip': 'Ir al artículo',
  'article.statement': 'Afirmación {0}',
  'article.note': 'Otros textos',
  'article.toRedFlags': '¿Dolor ahora? Mira primero cuándo no esperar',
  'article.show': 'Mostrarlo en la pierna',
  'article.showNamed': 'Mostrarlo en la pierna: {0}',
  'article.injuries': 'Una por una',
  'article.injury.mechanism': 'Cómo ocurre',
  'article.injury.tissue': 'Qué aspecto tiene el tejido',
  'article.injury.signs': 'Cómo se muestra y cómo se explora',
  'article.injury.occurrence': 'Con qué frecuencia, y en quién',
  'article.injury.mimics': 'Qué otra cosa podría ser',
  'article.timeline': 'De la primera hora al deporte',
  'article.firstAid': 'Los primeros días: tres esquemas',
  'article.medicines': 'Medicamentos que el artículo nombra',
  'article.ladder': 'La escalera de elevaciones de talón',
  'article.criteria': 'Antes del deporte',
  'article.redFlags': 'Primero: cuándo no esperar',
  'article.statementsAbout': '{0, plural, =0 {No está en el artículo} other {En el artículo: }}',
  'article.openDescription': 'Abrir su descripción',
  'article.inPanel': 'En el artículo ({0})',
  'tool.article': 'Leer el artículo',
} as const satisfies Translation<typeof English>
