import { use } from 'react'
import { CERTAINTIES, type Certainty } from '../../anatomy/facts.ts'
import { SOURCES, type Source, type SourceId } from '../../anatomy/sources.ts'
import { t } from '../../i18n/t.ts'
import { InlineButton } from './InlineButton.tsx'
import { SourceNumbers } from './sourceNumbers.ts'

/** What carries a source: a statement or a figure. */
export interface Cited {
  readonly sources: readonly SourceId[]
  readonly sure: Certainty
}

interface SourceMarkProps {
  readonly cited: Cited
  readonly open: boolean
  /** Id of what the mark unfolds. */
  readonly controls: string
  readonly onToggle: () => void
}

/** Put after what has yet to be checked against its source. */
const DOUBT = '†'

/** The raised number of a source, as in a book; a button that unfolds it. */
export function SourceMark({ cited, open, controls, onToggle }: SourceMarkProps) {
  const numberOf = use(SourceNumbers)
  const sources = cited.sources.map((id): Source => SOURCES[id])
  const names = sources.map(({ authors, year }) => `${authors} ${year}`).join('; ')
  const numbers = cited.sources
    .map((id) => numberOf.get(id) ?? 0)
    .sort((a, b) => a - b)
    .join(', ')
  return (
    <InlineButton
      className="source-mark"
      aria-label={t('panel.sourceOf', numbers, names, CERTAINTIES[cited.sure].label)}
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
    >
      <span aria-hidden="true">
        {numbers}
        {cited.sure === 'from-memory' && DOUBT}
      </span>
    </InlineButton>
  )
}
