import { useMemo, useState } from 'react'
import { type CalfCurves, cycleOf, CYCLE_SAMPLES } from '../../biomechanics/cycle.ts'
import { EXERCISES } from '../../biomechanics/exercises.ts'
import type { HandJoint } from '../../biomechanics/handJoints.ts'
import type { MuscleNow } from '../../biomechanics/index.ts'
import type { ModelledMuscle } from '../../biomechanics/muscle/parameters.ts'
import { MODEL_SOURCES } from '../../biomechanics/motion/basis.ts'
import { sweepJoint } from '../../biomechanics/sweep.ts'
import { t } from '../../i18n/t.ts'
import type { Live } from '../../state/live.ts'
import { useView } from '../../state/view.ts'
import type { MotionId } from '../../state/viewState.ts'
import { SourceNote } from '../panel/SourceNote.tsx'
import { basisText } from './basisText.ts'
import { ForceLength } from './ForceLength.tsx'
import { LiveTable } from './LiveTable.tsx'
import { MUSCLES } from './muscles.ts'
import { type Line, type Mark, Plot } from './Plot.tsx'

/** What the curves run along: the cycle of the motion, or one joint while the other stands. */
interface Along {
  readonly x: Float64Array
  readonly xUnit: string
  readonly now: (live: Readonly<Live>) => number
  readonly curves: CalfCurves
}

/** The calf in numbers and curves, live: as text first, then drawn. */
export function LivePanel() {
  const motion = useView((s) => s.state.motion)
  const [joint, setJoint] = useState<HandJoint>('ankle')
  const along = useAlong(motion, joint)
  const where = motion ? t(`exercise.${motion}`) : t(`live.against.${joint}`)
  return (
    <>
      <p className="live-basis">{t('live.model')}</p>
      <LiveTable />
      <ForceLength />
      <section className="part">
        <h3>{motion ? t('live.through', where) : t('live.against')}</h3>
        {motion === null && (
          <div className="chips">
            {(['ankle', 'knee'] as const).map((id) => (
              <button key={id} type="button" className="chip" aria-pressed={joint === id} onClick={() => setJoint(id)}>
                {t(`live.against.${id}`)}
              </button>
            ))}
          </div>
        )}
        <p className="live-note">{motion ? <MotionGrounds motion={motion} /> : t('live.atRest')}</p>
      </section>
      {motion !== null && <Curve along={along} where={where} quantity="activation" title="live.plot.activation" />}
      <Curve along={along} where={where} quantity="share" title="live.plot.share" />
      <Curve along={along} where={where} quantity="tendonStrain" title="live.plot.stretch" />
      <Curve along={along} where={where} quantity="ankleMomentArm" title="live.plot.ankleArm" />
      <Curve along={along} where={where} quantity="kneeMomentArm" title="live.plot.kneeArm" />
      <details className="live-sources">
        <summary>{t('live.sources')}</summary>
        <SourceNote cited={{ sources: MODEL_SOURCES, sure: 'computed' }} remark={t('live.person')} />
      </details>
    </>
  )
}

/** How each quantity is drawn: its unit, what it is multiplied with, and its range. */
const QUANTITIES = {
  activation: { unit: '%', scale: 100, range: [0, 100] },
  share: { unit: '%', scale: 100, range: [0, 100] },
  tendonStrain: { unit: '%', scale: 100, range: [0, 6] },
  ankleMomentArm: { unit: '', scale: 1000, range: [0, 60] },
  kneeMomentArm: { unit: '', scale: 1000, range: [-5, 30] },
} as const satisfies Partial<
  Record<keyof MuscleNow, { readonly unit: string; readonly scale: number; readonly range: readonly [number, number] }>
>

interface CurveProps {
  readonly along: Along
  readonly where: string
  readonly quantity: keyof typeof QUANTITIES
  readonly title:
    | 'live.plot.activation'
    | 'live.plot.share'
    | 'live.plot.stretch'
    | 'live.plot.ankleArm'
    | 'live.plot.kneeArm'
}

function Curve({ along, where, quantity, title }: CurveProps) {
  const { unit, scale, range } = QUANTITIES[quantity]
  const lines = useMemo(
    (): readonly Line[] => MUSCLES.map((style) => ({ style, y: valuesOf(along, style.id, quantity) })),
    [along, quantity],
  )
  const marks = useMemo(
    (): readonly Mark[] =>
      MUSCLES.map((style) => ({
        style,
        x: along.now,
        y: ({ calf }) => clip(scale * calf.muscles[style.id][quantity], range),
      })),
    [along, quantity, scale, range],
  )
  return (
    <figure className="live-plot">
      <figcaption>{t(title)}</figcaption>
      <Plot
        label={`${t(title)}, ${where}`}
        x={along.x}
        xUnit={along.xUnit}
        unit={unit}
        range={range}
        lines={lines}
        marks={marks}
      />
    </figure>
  )
}

/** Below this moment about the ankle, N·m, there is nothing to share. */
const NOTHING = 3

function valuesOf({ curves }: Along, id: ModelledMuscle, quantity: keyof typeof QUANTITIES): (number | null)[] {
  const { scale, range } = QUANTITIES[quantity]
  return Array.from(curves.muscles[id][quantity], (value, i) =>
    quantity === 'share' && curves.ankleMoment[i]! < NOTHING ? null : clip(scale * value, range),
  )
}

const clip = (value: number, [least, most]: readonly [number, number]): number => Math.min(most, Math.max(least, value))

const SHARES = Float64Array.from({ length: CYCLE_SAMPLES }, (_, i) => (100 * i) / (CYCLE_SAMPLES - 1))

function useAlong(motion: MotionId | null, joint: HandJoint): Along {
  const activation = useView((s) => s.state.activation)
  const other = useView(({ state }) => Math.round(joint === 'ankle' ? state.knee : state.ankle))
  return useMemo((): Along => {
    if (motion) return { x: SHARES, xUnit: '%', now: ({ time }) => 100 * time, curves: cycleOf(motion, activation) }
    const sweep = sweepJoint(joint, other, activation)
    return { x: sweep.angles, xUnit: '°', now: (live) => live[joint], curves: sweep }
  }, [motion, joint, other, activation])
}

/** What angles and activation of the motion rest on, muscle by muscle where they differ. */
function MotionGrounds({ motion }: { readonly motion: MotionId }) {
  const { angles, activation } = EXERCISES[motion]
  const drives = activation ? MUSCLES.map(({ id, name }) => `${t(name)}: ${basisText(activation[id])}`) : []
  const alike = activation && new Set(MUSCLES.map(({ id }) => basisText(activation[id]))).size === 1
  const drive = !activation ? t('grounds.slider') : alike ? basisText(activation.soleus) : drives.join('; ')
  return (
    <>
      {t('grounds.angles')}: {basisText(angles)}. {t('grounds.activation')}: {drive}. {t('live.follows')}
    </>
  )
}
