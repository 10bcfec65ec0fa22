import { useMemo } from 'react'
import { activeForceLength, passiveForceLength } from '../../biomechanics/muscle/curves.ts'
import { SOURCES } from '../../anatomy/sources.ts'
import { t } from '../../i18n/t.ts'
import { MUSCLES } from './muscles.ts'
import { sourceName } from './basisText.ts'
import { type Line, type Mark, Plot } from './Plot.tsx'
import { type PlotNumber, PlotNumbers } from './PlotNumbers.tsx'

/** Lengths of the plot, as a percentage of the length at which a fibre is strongest. */
const LENGTHS = Float64Array.from({ length: 121 }, (_, i) => 40 + i)
const RANGE = [0, 120] as const

const INK = { colour: '--ink', dash: [] as readonly number[] }
const SOFT = { colour: '--ink-soft', dash: [3, 3] as readonly number[] }

/** Where each muscle stands now on the curve of what a fibre can give at its length. */
export function ForceLength() {
  const lines = useMemo(
    (): readonly Line[] => [
      { style: INK, y: LENGTHS.map((length) => 100 * activeForceLength(length / 100)) },
      { style: SOFT, y: LENGTHS.map((length) => Math.min(RANGE[1], 100 * passiveForceLength(length / 100))) },
    ],
    [],
  )
  const marks = useMemo(
    (): readonly Mark[] =>
      MUSCLES.map((style) => ({
        style,
        x: ({ calf }) => 100 * calf.muscles[style.id].normalisedFibreLength,
        y: ({ calf }) => 100 * activeForceLength(calf.muscles[style.id].normalisedFibreLength),
      })),
    [],
  )
  const numbers = useMemo(
    (): readonly PlotNumber[] => [
      { read: (muscle) => 100 * muscle.normalisedFibreLength, digits: 0, unit: t('live.now.long') },
      {
        read: (muscle) => 100 * activeForceLength(muscle.normalisedFibreLength),
        digits: 0,
        unit: t('live.now.strong'),
      },
    ],
    [],
  )
  return (
    <figure className="live-plot">
      <figcaption>{t('live.plot.forceLength')}</figcaption>
      <Plot
        label={t('live.plot.forceLength')}
        x={LENGTHS}
        xUnit="%"
        unit="%"
        range={RANGE}
        lines={lines}
        marks={marks}
      />
      <PlotNumbers numbers={numbers} />
      <p className="live-note">
        {t('live.plot.forceLengthNote')} {t('live.rests.fibre', sourceName(SOURCES.deGroote2016))}
      </p>
    </figure>
  )
}
