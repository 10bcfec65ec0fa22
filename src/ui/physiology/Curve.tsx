import { useMemo } from 'react'
import { SOURCES } from '../../anatomy/sources.ts'
import type { CalfCurves } from '../../biomechanics/cycle.ts'
import type { ModelledMuscle } from '../../biomechanics/muscle/parameters.ts'
import { t } from '../../i18n/t.ts'
import type { Live } from '../../state/live.ts'
import type { MotionId } from '../../state/viewState.ts'
import { sourceName } from './basisText.ts'
import { driveText } from './driveText.ts'
import { MUSCLES } from './muscles.ts'
import { type Line, type Mark, Plot } from './Plot.tsx'
import { type PlotNumber, PlotNumbers } from './PlotNumbers.tsx'

/** What the curves run along: the cycle of the motion, or one joint while the other stands. */
export interface Along {
  readonly x: Float64Array
  readonly xUnit: string
  readonly now: (live: Readonly<Live>) => number
  readonly curves: CalfCurves
}

type Drawn = 'activation' | 'share' | 'tendonStrain' | 'ankleMomentArm' | 'kneeMomentArm'

interface Quantity {
  readonly title:
    | 'live.plot.activation'
    | 'live.plot.share'
    | 'live.plot.stretch'
    | 'live.plot.ankleArm'
    | 'live.plot.kneeArm'
  /** Its unit on the axis and in the text, what it is multiplied with, its range and the decimals of the text. */
  readonly unit: string
  readonly spoken: string
  readonly scale: number
  readonly range: readonly [number, number]
  readonly digits: number
}

const QUANTITIES = {
  activation: { title: 'live.plot.activation', unit: '%', spoken: '%', scale: 100, range: [0, 100], digits: 0 },
  share: { title: 'live.plot.share', unit: '%', spoken: '%', scale: 100, range: [0, 100], digits: 0 },
  tendonStrain: { title: 'live.plot.stretch', unit: '%', spoken: '%', scale: 100, range: [0, 6], digits: 1 },
  ankleMomentArm: { title: 'live.plot.ankleArm', unit: '', spoken: 'mm', scale: 1000, range: [0, 60], digits: 1 },
  kneeMomentArm: { title: 'live.plot.kneeArm', unit: '', spoken: 'mm', scale: 1000, range: [-5, 30], digits: 1 },
} as const satisfies Record<Drawn, Quantity>

/** What stands under a plot as text. A slack tendon is not stretched. */
const textOf = (id: Drawn): readonly PlotNumber[] => {
  const { scale, digits, spoken } = QUANTITIES[id]
  const least = id === 'tendonStrain' ? 0 : Number.NEGATIVE_INFINITY
  return [{ read: (muscle) => scale * Math.max(least, muscle[id]), digits, unit: spoken }]
}
const NUMBERS: Readonly<Record<Drawn, readonly PlotNumber[]>> = {
  activation: textOf('activation'),
  share: textOf('share'),
  tendonStrain: textOf('tendonStrain'),
  ankleMomentArm: textOf('ankleMomentArm'),
  kneeMomentArm: textOf('kneeMomentArm'),
}

interface CurveProps {
  readonly along: Along
  readonly where: string
  readonly quantity: Drawn
  readonly motion: MotionId | null
}

/** One quantity of the calf: drawn along the cycle or an angle, as numbers now, and what it rests on. */
export function Curve({ along, where, quantity, motion }: CurveProps) {
  const { title, unit, scale, range } = QUANTITIES[quantity]
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
      <PlotNumbers numbers={NUMBERS[quantity]} />
      <p className="live-note">{groundsOf(quantity, motion)}</p>
    </figure>
  )
}

/** What a curve rests on, in a sentence. */
function groundsOf(quantity: Drawn, motion: MotionId | null): string {
  if (quantity === 'activation') return `${t('grounds.activation')}: ${driveText(motion)}.`
  if (quantity === 'share' || quantity === 'tendonStrain') return t('live.rests.model')
  return t('live.rests.paths', sourceName(SOURCES.moco3d))
}

/** Below this moment about the ankle, N·m, there is nothing to share. */
const NOTHING = 3

function valuesOf({ curves }: Along, id: ModelledMuscle, quantity: Drawn): (number | null)[] {
  const { scale, range } = QUANTITIES[quantity]
  return Array.from(curves.muscles[id][quantity], (value, i) =>
    quantity === 'share' && curves.ankleMoment[i]! < NOTHING ? null : clip(scale * value, range),
  )
}

const clip = (value: number, [least, most]: readonly [number, number]): number => Math.min(most, Math.max(least, value))
