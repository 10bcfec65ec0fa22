import { useCallback, useEffect, useState } from 'react'
import type { StructureId } from '../../anatomy/ids.ts'
import { useStage } from '../../state/stage.ts'

type Find = typeof import('../../anatomy/findStructures.ts').findStructures

interface Search {
  readonly query: string
  readonly setQuery: (query: string) => void
  /** Makes the search ready at once: it and the names in all languages load after the page. */
  readonly prepare: () => void
  /** What goes by the name sought, best fit first; null while nothing is sought. */
  readonly found: readonly StructureId[] | null
}

/** Milliseconds that leave a leg that has just come to itself. */
const WAIT = 500

/** Search among the given structures by any of their names, in any language. */
export function useSearch(among: readonly StructureId[]): Search {
  const [query, setQuery] = useState('')
  const [find, setFind] = useState<Find | null>(null)
  const prepare = useCallback(() => {
    // A failure to load shows as a list that does not narrow; the next focus tries again.
    import('../../anatomy/findStructures.ts').then(
      ({ findStructures }) => setFind(() => findStructures),
      () => undefined,
    )
  }, [])
  const settled = useStage((s) => s.phase.kind !== 'loading')
  useEffect(() => {
    if (!settled) return undefined
    const timer = setTimeout(prepare, WAIT)
    return () => clearTimeout(timer)
  }, [prepare, settled])
  return { query, setQuery, prepare, found: find && query.trim() !== '' ? find(query, { among }) : null }
}
