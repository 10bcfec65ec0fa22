import type { PlainKey } from '../../i18n/en.ts'
import { t } from '../../i18n/t.ts'
import { type Failure, retry, useStage } from '../../state/stage.ts'
import { coversEdge } from '../shell/edges.ts'

const WORDS = {
  'no-webgl': ['failure.noWebgl.title', 'failure.noWebgl.text', 'failure.noWebgl.advice'],
  model: ['failure.model.title', 'failure.model.text'],
  'context-lost': ['failure.contextLost.title', 'failure.contextLost.text'],
} as const satisfies Record<Failure['kind'], readonly PlainKey[]>

/** Says why the leg is not on screen, and what can be done. */
export function FailureCard() {
  const failure = useStage(({ phase }) => (phase.kind === 'failed' ? phase.failure : null))
  if (!failure) return null
  const [title, ...texts] = WORDS[failure.kind]
  return (
    <div role="alert" className="failure" ref={coversEdge} data-kind={failure.kind}>
      <h2>{t(title)}</h2>
      {failure.kind === 'model' && <p className="failure-message">{failure.message}</p>}
      {texts.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      {failure.kind === 'model' && (
        <button type="button" className="button" onClick={retry}>
          {t('failure.retry')}
        </button>
      )}
    </div>
  )
}
