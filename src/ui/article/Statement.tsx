import { memo, useId } from 'react'
import type { Claim } from '../../anatomy/claims/claim.ts'
import { t } from '../../i18n/t.ts'
import { FactText } from '../panel/FactText.tsx'
import { ProseText } from '../panel/ProseText.tsx'
import { Reference } from './Reference.tsx'
import { readNow } from './useReading.ts'

interface StatementProps {
  readonly claim: Claim
  readonly step: number
  readonly current: boolean
}

/** One statement, its number in the margin; where other texts differ, how. A click brings its scene. */
export const Statement = memo(function Statement({ claim, step, current }: StatementProps) {
  const text = useId()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the number in it is the button; the rest of it only lies under the pointer.
    <li
      className="statement"
      data-claim={claim.id}
      aria-current={current ? 'step' : undefined}
      onClick={(e) => (e.target as Element).closest('[role=button], a, button') ?? readNow(step)}
    >
      <button
        type="button"
        className="statement-number"
        tabIndex={current ? 0 : -1}
        aria-label={t('article.statement', step + 1)}
        aria-describedby={text}
        onClick={() => readNow(step)}
      >
        {step + 1}
      </button>
      <p id={text}>
        <ProseText prose={claim.prose} />
      </p>
      {claim.sources.map((id) => id !== 'osmosis2025' && <Reference key={id} id={id} />)}
      {claim.note && (
        <div className="claim-note" role="note" data-claim-note={claim.id} aria-label={t('article.note')}>
          <p className="claim-note-title" aria-hidden="true">
            {t('article.note')}
          </p>
          {claim.note.map((fact, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a note never change their order.
            <FactText key={i} fact={fact} />
          ))}
        </div>
      )}
    </li>
  )
})
