import { createContext } from 'react'
import type { Prose } from '../../anatomy/facts.ts'
import { explain, type GlossaryEntry } from '../../anatomy/glossary.ts'

type Glossed = ReadonlyMap<Prose, ReadonlySet<GlossaryEntry>>

/** The terms that each text of what is open explains. */
export const GlossedTerms = createContext<Glossed>(new Map())

/** Gives each term of art to the first text that uses it: a reader who has met it is not told again. */
export function firstTerms(texts: readonly Prose[]): Glossed {
  const met = new Set<GlossaryEntry>()
  return new Map(
    texts.map((prose) => {
      const fresh = new Set(prose.flatMap(termsIn).filter((entry) => !met.has(entry)))
      for (const entry of fresh) met.add(entry)
      return [prose, fresh]
    }),
  )
}

/** The terms in the plain words of a text; what already points into the scene is not explained besides. */
const termsIn = (piece: Prose[number]): readonly GlossaryEntry[] =>
  typeof piece === 'string' ? explain(piece).flatMap((part) => (typeof part === 'string' ? [] : [part.entry])) : []
