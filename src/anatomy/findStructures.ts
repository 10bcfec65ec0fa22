import { STRUCTURE_IDS, type StructureId } from './ids.ts'
import { TERMS } from './terms.ts'

/** How well a query fits a name, best first; null when it does not. */
const EXACT = 0
const START = 1
const WORDS = 2
const INSIDE = 3
const TYPO = 4

/**
 * Finds structures by any of their names: English, Latin, translations, synonyms, id or FMA key. Case, accents and
 * punctuation do not matter; every word of the query must begin a word of the name, and a small typing error
 * is forgiven in words of four letters or more.
 * @returns ids, best fit first, otherwise in the atlas' order; all of `among` for an empty query.
 */
export function findStructures(
  query: string,
  { among = STRUCTURE_IDS }: { readonly among?: readonly StructureId[] } = {},
): readonly StructureId[] {
  const sought = plain(query)
  if (sought === '') return among
  return among
    .map((id) => ({ id, fit: Math.min(...namesOf(id).map((name, i) => fit(sought, name) * 100 + Math.min(i, 99))) }))
    .filter(({ fit }) => fit < Infinity)
    .sort((a, b) => a.fit - b.fit)
    .map(({ id }) => id)
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

const names = new Map<StructureId, readonly string[]>()

/** All names of a structure, plain, the English one first. */
function namesOf(id: StructureId): readonly string[] {
  const known = names.get(id)
  if (known) return known
  const { names: byLanguage, synonyms, fma } = TERMS[id]
  const all = [byLanguage.en, byLanguage.la, ...synonyms, ...Object.values(byLanguage), id, `FMA${fma}`].map(plain)
  const once = [...new Set(all)]
  names.set(id, once)
  return once
}

function fit(sought: string, name: string): number {
  if (name === sought) return EXACT
  if (name.startsWith(sought)) return START
  const soughtWords = sought.split(' ')
  const words = name.split(' ')
  if (soughtWords.every((s) => words.some((w) => w.startsWith(s)))) return WORDS
  if (sought.length >= 3 && name.includes(sought)) return INSIDE
  if (soughtWords.every((s) => words.some((w) => w.startsWith(s) || nearly(s, w)))) return TYPO
  return Infinity
}

/** Whether a word, or its beginning, is the sought one but for a typing error (two in eight letters or more). */
function nearly(sought: string, word: string): boolean {
  if (sought.length < 4) return false
  const allowed = sought.length < 8 ? 1 : 2
  const heads = [word, word.slice(0, sought.length - 1), word.slice(0, sought.length), word.slice(0, sought.length + 1)]
  return heads.some((head) => distance(sought, head) <= allowed)
}

/** Fewest insertions, deletions, changes and swaps of neighbours that turn one word into the other. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length]!
}
