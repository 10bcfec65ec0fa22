import { mistyped } from './mistyped.ts'

/** What something goes by: its proper names, and other words for it. */
export interface Names {
  readonly proper: readonly string[]
  readonly other: readonly string[]
}

/**
 * Makes a search among things that have names. Case, accents and punctuation do not matter; every word of the query
 * must begin a word of the name. Only when nothing else fits, a typing error in words of four letters or more is
 * forgiven. The search gives back what fits, best first, otherwise in the given order; all for an empty query.
 * @example createFinder((id: StructureId) => NAMES[id])('soleus', STRUCTURE_IDS)
 */
export function createFinder<T>(namesOf: (item: T) => Names): (query: string, among: readonly T[]) => readonly T[] {
  const known = new Map<T, Searchable>()
  const searchableOf = (item: T): Searchable => {
    const searchable = known.get(item) ?? searchableFrom(namesOf(item))
    known.set(item, searchable)
    return searchable
  }
  return (query, among) => {
    const sought = nameOf(query)
    if (sought.text === '') return among
    const fitting = ranked(sought, among, searchableOf, asWritten)
    return fitting.length > 0 ? fitting : ranked(sought, among, searchableOf, forgiving())
  }
}

/** A name in lower case, without accents and punctuation. */
interface Name {
  readonly text: string
  readonly words: readonly string[]
}

interface Searchable {
  readonly proper: readonly Name[]
  readonly other: readonly Name[]
}

/** How a name answers a query: 0 best, infinite when it does not. */
type Closeness = (sought: Name, name: Name) => number

const NOT = Number.POSITIVE_INFINITY

const asWritten: Closeness = (sought, name) => {
  if (name.text === sought.text) return 0
  if (name.text.startsWith(sought.text)) return 1
  if (sought.words.every((s) => name.words.some((word) => word.startsWith(s)))) return 2
  return sought.text.length >= 3 && name.text.includes(sought.text) ? 3 : NOT
}

/** Forgives typing errors; the same words come in many names, so each pair is compared once. */
function forgiving(): Closeness {
  const verdicts = new Map<string, boolean>()
  const fits = (sought: string, word: string): boolean => {
    const pair = `${sought} ${word}`
    const verdict = verdicts.get(pair) ?? (word.startsWith(sought) || mistyped(sought, word))
    verdicts.set(pair, verdict)
    return verdict
  }
  return (sought, name) => (sought.words.every((s) => name.words.some((word) => fits(s, word))) ? 4 : NOT)
}

function ranked<T>(
  sought: Name,
  among: readonly T[],
  searchableOf: (item: T) => Searchable,
  closeness: Closeness,
): readonly T[] {
  // Among equals a proper name comes before a synonym, and one with fewer words before a longer one.
  const rank = (name: Name) => closeness(sought, name) + name.words.length / 100
  const rankOf = ({ proper, other }: Searchable) => Math.min(...proper.map(rank), ...other.map((n) => rank(n) + 0.5))
  return among
    .map((item) => ({ item, rank: rankOf(searchableOf(item)) }))
    .filter(({ rank }) => rank < NOT)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}

const searchableFrom = ({ proper, other }: Names): Searchable => ({
  proper: proper.map(nameOf),
  other: other.map(nameOf),
})

function nameOf(text: string): Name {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return { text: plain, words: plain.split(' ') }
}
