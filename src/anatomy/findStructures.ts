import { STRUCTURE_IDS, type StructureId } from './ids.ts'
import { mistyped } from './mistyped.ts'
import { TERMS } from './terms.ts'

/**
 * Finds structures by any of their names: English, Latin, translations, synonyms, id or FMA key. Case, accents and
 * punctuation do not matter; every word of the query must begin a word of the name. Only when nothing else fits,
 * a typing error in words of four letters or more is forgiven.
 * @returns ids, best fit first, otherwise in the atlas' order; all of `among` for an empty query.
 */
export function findStructures(
  query: string,
  { among = STRUCTURE_IDS }: { readonly among?: readonly StructureId[] } = {},
): readonly StructureId[] {
  const sought = nameOf(query)
  if (sought.text === '') return among
  const fitting = ranked(sought, among, asWritten)
  return fitting.length > 0 ? fitting : ranked(sought, among, forgiving())
}

/** A name in lower case, without accents and punctuation. */
interface Name {
  readonly text: string
  readonly words: readonly string[]
}

interface Searchable {
  /** English and Latin. */
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

function ranked(sought: Name, among: readonly StructureId[], closeness: Closeness): readonly StructureId[] {
  // Among equals a proper name comes before a synonym, and one with fewer words before a longer one.
  const rank = (name: Name) => closeness(sought, name) + name.words.length / 100
  const rankOf = ({ proper, other }: Searchable) => Math.min(...proper.map(rank), ...other.map((n) => rank(n) + 0.5))
  return among
    .map((id) => ({ id, rank: rankOf(searchableOf(id)) }))
    .filter(({ rank }) => rank < NOT)
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id)
}

const searchables = new Map<StructureId, Searchable>()

function searchableOf(id: StructureId): Searchable {
  const known = searchables.get(id)
  if (known) return known
  const { names, synonyms, fma } = TERMS[id]
  const { en, la, ...translations } = names
  const searchable = {
    proper: [en, la].map(nameOf),
    other: [...synonyms, ...Object.values(translations), id, ...(fma ? [`FMA${fma}`] : [])].map(nameOf),
  }
  searchables.set(id, searchable)
  return searchable
}

function nameOf(text: string): Name {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return { text: plain, words: plain.split(' ') }
}
