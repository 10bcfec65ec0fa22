import { useState } from 'react'
import { t } from '../../i18n/t.ts'
import { useStage } from '../../state/stage.ts'

/** The still picture of the leg: there before the 3D, and instead of it where it cannot be. */
export function Poster() {
  const phase = useStage((s) => s.phase)
  const { left, right, top, bottom } = useStage((s) => s.insets)
  const [missing, setMissing] = useState(false)
  if (missing) return null
  const gone = phase.kind === 'ready' || (phase.kind === 'failed' && phase.failure.kind === 'context-lost')
  return (
    <img
      className="poster"
      src={`${import.meta.env.BASE_URL}poster.png`}
      alt={gone ? '' : t('stage.poster')}
      data-gone={gone}
      style={{ left, top, width: `calc(100% - ${left + right}px)`, height: `calc(100% - ${top + bottom}px)` }}
      onError={() => setMissing(true)}
    />
  )
}
