import { useState } from 'react'
import { t } from '../../i18n/t.ts'
import { useView } from '../../state/view.ts'
import { Range } from '../controls/Range.tsx'
import { motionSpeed, SPEEDS, setSpeed } from './toggleMotion.ts'

/** The pace of the motion; while it is held, the pace at which it will go on. */
export function Speed() {
  const inState = useView((s) => s.state.speed)
  const [wished, setWished] = useState(motionSpeed)
  const speed = inState > 0 ? inState : wished

  return (
    <div className="speed">
      <Range
        label={
          <>
            {t('motion.speed')} <span className="figure">{t('motion.speedValue', speed)}</span>
          </>
        }
        min={SPEEDS.least}
        max={SPEEDS.most}
        step={SPEEDS.step}
        value={speed}
        valueText={t('motion.speedSpoken', speed)}
        onMove={(value, first) => {
          setWished(value)
          setSpeed(value, first)
        }}
      />
    </div>
  )
}
