import { SOURCES, type Source } from '../../anatomy/sources.ts'
import type { Basis } from '../../biomechanics/motion/basis.ts'
import { t } from '../../i18n/t.ts'

/** What a curve rests on, in some words: `measured, 83 children (Schwartz 2008)`, `model, not measurement`. */
export function basisText({ kind, sample, source }: Basis): string {
  const who = sample ? t('basis.sample', sample.people, sample.who) : ''
  const from = source && kind !== 'model' ? sourceName(SOURCES[source]) : ''
  const words = [t(`basis.${kind}`), who].filter(Boolean).join(', ')
  return from ? `${words} (${from})` : words
}

/** First author, without initials, and year: `De Groote 2016`. */
export const sourceName = ({ authors, year }: Source): string => {
  const first = (authors.split(',')[0] ?? authors).replace(/ [A-Z]{1,3}$/, '').trim()
  return year === undefined ? first : `${first} ${year}`
}
