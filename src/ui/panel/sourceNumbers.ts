import { createContext } from 'react'
import type { SourceId } from '../../anatomy/sources.ts'

type Numbers = ReadonlyMap<SourceId, number>

/** The numbers that the sources go by in the open description. */
export const SourceNumbers = createContext<Numbers>(new Map())

/** Numbers the sources in the order in which the reader meets them, from 1. */
export function numberSources(cited: readonly { readonly sources: readonly SourceId[] }[]): Numbers {
  const ids = new Set(cited.flatMap(({ sources }) => sources))
  return new Map([...ids].map((id, i) => [id, i + 1]))
}
