import { useMemo, useState } from 'react'
import { calfLegOf, testedAs } from '../../biomechanics/clinical/index.ts'
import { cycleOf, CYCLE_SAMPLES } from '../../biomechanics/cycle.ts'
import { EXERCISES } from '../../biomechanics/exercises.ts'
import type { HandJoint } from '../../biomechanics/handJoints.ts'
import { MODEL_SOURCES } from '../../biomechanics/motion/basis.ts'
import { sweepJoint } from '../../biomechanics/sweep.ts'
import { t } from '../../i18n/t.ts'
import { conditionOf } from '../../state/condition.ts'
import { useView } from '../../state/view.ts'
import type { MotionId } from '../../state/viewState.ts'
import { SourceNote } from '../panel/SourceNote.tsx'
import { Chip } from '../controls/Chip.tsx'
import { basisText } from './basisText.ts'
import { type Along, Curve } from './Curve.tsx'
import { driveText } from './driveText.ts'
import { ForceLength } from './ForceLength.tsx'
import { LiveTable } from './LiveTable.tsx'

/** The calf in numbers and curves, live: as text first, then drawn. */
export function LivePanel() {
  const motion = useView((s) => s.state.motion)
  // Torn and short calves are solved as such in a pose; all else has the numbers of a healthy one.
  const asHealthy = useView(({ state }) => {
    const condition = conditionOf(state)
    return condition !== 'healthy' && (state.motion !== null || testedAs(condition) === 'healthy')
  })
  const [joint, setJoint] = useState<HandJoint>('ankle')
  const along = useAlong(motion, joint)
  const where = motion ? t(`exercise.${motion}`) : t(`live.against.${joint}`)
  const shared = { along, where, motion }
  return (
    <>
      <p className="live-basis">{t('live.model')}</p>
      {asHealthy && <p className="live-basis">{t('live.healthy')}</p>}
      <LiveTable />
      <ForceLength />
      <section className="part">
        <h3>{motion ? t('live.through', where) : t('live.against')}</h3>
        {motion === null && (
          <div className="chips">
            {(['ankle', 'knee'] as const).map((id) => (
              <Chip key={id} pressed={joint === id} onClick={() => setJoint(id)}>
                {t(`live.against.${id}`)}
              </Chip>
            ))}
          </div>
        )}
        <p className="live-note">{motion ? <MotionGrounds motion={motion} /> : t('live.atRest')}</p>
      </section>
      {motion !== null && <Curve {...shared} quantity="activation" />}
      <Curve {...shared} quantity="share" />
      <Curve {...shared} quantity="tendonStrain" />
      <Curve {...shared} quantity="ankleMomentArm" />
      <Curve {...shared} quantity="kneeMomentArm" />
      <details className="live-sources">
        <summary>{t('live.sources')}</summary>
        <SourceNote cited={{ sources: MODEL_SOURCES, sure: 'computed' }} remark={t('live.person')} />
      </details>
    </>
  )
}

const SHARES = Float64Array.from({ length: CYCLE_SAMPLES }, (_, i) => (100 * i) / (CYCLE_SAMPLES - 1))

function useAlong(motion: MotionId | null, joint: HandJoint): Along {
  const activation = useView((s) => s.state.activation)
  const other = useView(({ state }) => Math.round(joint === 'ankle' ? state.knee : state.ankle))
  const condition = useView(({ state }) => conditionOf(state))
  return useMemo((): Along => {
    if (motion) return { x: SHARES, xUnit: '%', now: ({ time }) => 100 * time, curves: cycleOf(motion, activation) }
    const sweep = sweepJoint(joint, other, activation, calfLegOf(condition, 0))
    return { x: sweep.angles, xUnit: '°', now: (live) => live[joint], curves: sweep }
  }, [motion, joint, other, activation, condition])
}

/** What angles and activation of the motion rest on. */
const MotionGrounds = ({ motion }: { readonly motion: MotionId }) => (
  <>
    {t('grounds.angles')}: {basisText(EXERCISES[motion].angles)}. {t('grounds.activation')}: {driveText(motion)}.{' '}
    {t('live.follows')}
  </>
)
