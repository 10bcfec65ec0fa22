import { STRUCTURE_IDS, type StructureId } from './ids.ts'
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
  const sought = plain(query)
  if (sought === '') return among
  const fitting = ranked(sought, among, asWritten)
  return fitting.length > 0 ? fitting : ranked(sought, among, forgiving)
}

/** How a name answers a query: 0 best, infinite when it does not. */
type Closeness = (sought: string, name: string) => number

const NOT = Number.POSITIVE_INFINITY

const asWritten: Closeness = (sought, name) => {
  if (name === sought) return 0
  if (name.startsWith(sought)) return 1
  const words = name.split(' ')
  if (sought.split(' ').every((s) => words.some((word) => word.startsWith(s)))) return 2
  return sought.length >= 3 && name.includes(sought) ? 3 : NOT
}

const forgiving: Closeness = (sought, name) => {
  const words = name.split(' ')
  return sought.split(' ').every((s) => words.some((word) => word.startsWith(s) || mistyped(s, word))) ? 4 : NOT
}

function ranked(sought: string, among: readonly StructureId[], closeness: Closeness): readonly StructureId[] {
  // Among equals a proper name comes before a synonym, and one with fewer words before a longer one.
  const rank = (name: string) => closeness(sought, name) + name.split(' ').length / 100
  const rankOf = ({ proper, other }: Searchable) => Math.min(...proper.map(rank), ...other.map((n) => rank(n) + 0.5))
  return among
    .map((id) => ({ id, rank: rankOf(namesOf(id)) }))
    .filter(({ rank }) => rank < NOT)
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id)
}

interface Searchable {
  /** English and Latin. */
  readonly proper: readonly string[]
  readonly other: readonly string[]
}

const searchables = new Map<StructureId, Searchable>()

function namesOf(id: StructureId): Searchable {
  const known = searchables.get(id)
  if (known) return known
  const { names, synonyms, fma } = TERMS[id]
  const { en, la, ...translations } = names
  const searchable = {
    proper: [en, la].map(plain),
    other: [...synonyms, ...Object.values(translations), id, ...(fma ? [`FMA${fma}`] : [])].map(plain),
  }
  searchables.set(id, searchable)
  return searchable
}

/** Lower case, without accents and punctuation, words parted by one space. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether a word, or its beginning, is the sought one but for a typing error (two in eight letters or more). */
function mistyped(sought: string, word: string): boolean {
  if (sought.length < 4) return false
  const allowed = sought.length < 8 ? 1 : 2
  return [-1, 0, 1].some((more) => distance(sought, word.slice(0, sought.length + more)) <= allowed)
}

/** Fewest insertions, deletions, changes and swaps of neighbours that turn one word into the other. */
function distance(a: string, b: string): number {
  let last: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, change, swapped ? last[j - 2]! + 1 : NOT))
    }
    last = row
    row = next
  }
  return row[b.length]!
}
