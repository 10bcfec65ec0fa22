import { t } from '../../i18n/t.ts'
import { useStage } from '../../state/stage.ts'

/** How much of the leg has arrived. */
export function Loading() {
  const progress = useStage(({ phase }) => (phase.kind === 'loading' ? phase.progress : null))
  const ready = useStage((s) => s.phase.kind === 'ready')
  return (
    <>
      {progress !== null && <Progress percent={Math.round(progress * 100)} />}
      <p role="status" className="hidden-text">
        {ready ? t('stage.ready') : ''}
      </p>
    </>
  )
}

function Progress({ percent }: { readonly percent: number }) {
  return (
    <div
      className="loading"
      role="progressbar"
      aria-label={t('stage.loading')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <p aria-hidden="true">
        {t('stage.loading')} <span className="figure">{t('stage.percent', percent)}</span>
      </p>
      <div className="loading-track">
        <div className="loading-bar" style={{ transform: `scaleX(${percent / 100})` }} />
      </div>
    </div>
  )
}
