import { type Catalogue, en, type MessageKey } from './en.ts'

type Values<Key extends MessageKey> = Catalogue[Key] extends (...values: infer V) => string ? V : []

/**
 * The text for a key: `t('motion.start')`, `t('names.matches', 3)`. The one door between the interface and its
 * words, so that a library of translations can take its place.
 */
export function t<Key extends MessageKey>(key: Key, ...values: Values<Key>): string {
  const message: string | ((...values: never[]) => string) = en[key]
  return typeof message === 'string' ? message : message(...(values as never[]))
}
