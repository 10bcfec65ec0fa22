import { ankleAngle, kneeAngle } from '../../i18n/poseAngle.ts'
import { t } from '../../i18n/t.ts'
import { amend, change, useView } from '../../state/view.ts'
import { Range } from '../controls/Range.tsx'

/** Degrees that the joints go through, as the address allows them. */
const ANKLE = { least: -45, most: 25 } as const
const KNEE = { least: 0, most: 120 } as const

/** The two joints by hand; moving one ends a running motion. */
export function Pose() {
  const ankle = useView((s) => s.state.ankle)
  const knee = useView((s) => s.state.knee)
  return (
    <div className="pose">
      <Range
        label={
          <>
            {t('pose.ankle')} <span className="figure">{ankleAngle(ankle)}</span>
          </>
        }
        min={ANKLE.least}
        max={ANKLE.most}
        step={1}
        mark={0}
        value={ankle}
        valueText={ankleAngle(ankle)}
        onMove={(ankle, first) => (first ? change : amend)({ ankle, motion: null })}
      />
      <Range
        label={
          <>
            {t('pose.knee')} <span className="figure">{kneeAngle(knee)}</span>
          </>
        }
        min={KNEE.least}
        max={KNEE.most}
        step={1}
        value={knee}
        valueText={kneeAngle(knee)}
        onMove={(knee, first) => (first ? change : amend)({ knee, motion: null })}
      />
    </div>
  )
}
