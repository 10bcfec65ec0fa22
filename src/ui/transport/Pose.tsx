import { HAND_RANGES } from '../../biomechanics/handJoints.ts'
import { POSE_IDS, POSES } from '../../biomechanics/poses.ts'
import { ankleAngle, kneeAngle } from '../../i18n/poseAngle.ts'
import { t } from '../../i18n/t.ts'
import { amend, change, useView } from '../../state/view.ts'
import { Range } from '../controls/Range.tsx'
import { Chip } from '../controls/Chip.tsx'

/** Named poses, the two joints and the muscles' activation by hand; moving a joint ends a running motion. */
export function Pose() {
  const ankle = useView((s) => s.state.ankle)
  const knee = useView((s) => s.state.knee)
  const activation = useView((s) => s.state.activation)
  return (
    <div className="pose">
      <Presets />
      <Range
        label={<Labelled name={t('pose.ankle')} value={ankleAngle(ankle)} />}
        min={HAND_RANGES.ankle.least}
        max={HAND_RANGES.ankle.most}
        step={1}
        mark={0}
        value={ankle}
        valueText={ankleAngle(ankle)}
        onMove={(ankle, first) => (first ? change : amend)({ ankle, motion: null })}
      />
      <Range
        label={<Labelled name={t('pose.knee')} value={kneeAngle(knee)} />}
        min={HAND_RANGES.knee.least}
        max={HAND_RANGES.knee.most}
        step={1}
        value={knee}
        valueText={kneeAngle(knee)}
        onMove={(knee, first) => (first ? change : amend)({ knee, motion: null })}
      />
      <Range
        label={<Labelled name={t('pose.activation')} value={t('pose.activationShare', Math.round(100 * activation))} />}
        min={0}
        max={1}
        step={0.01}
        value={activation}
        valueText={t('pose.activationShare', Math.round(100 * activation))}
        onMove={(activation, first) => (first ? change : amend)({ activation })}
      />
    </div>
  )
}

const Labelled = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <>
    {name} <span className="figure">{value}</span>
  </>
)

function Presets() {
  const at = useView(({ state }) =>
    POSE_IDS.find((id) => {
      const { knee, ankle, activation } = POSES[id]
      const { motion } = state
      return motion === null && knee === state.knee && ankle === state.ankle && activation === state.activation
    }),
  )
  return (
    <fieldset className="chips">
      <legend className="hidden-text">{t('pose.presets')}</legend>
      {POSE_IDS.map((id) => (
        <Chip key={id} pressed={at === id} onClick={() => change({ ...POSES[id], motion: null, time: 0 })}>
          {t(`pose.preset.${id}`)}
        </Chip>
      ))}
    </fieldset>
  )
}
