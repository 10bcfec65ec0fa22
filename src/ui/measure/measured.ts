import { t } from '../../i18n/t.ts'
import type { Measured } from '../../state/measuring.ts'
import type { Measurement } from '../../state/measurement.ts'

/** The number as it stands at the line: `383 mm`, `92°`. */
export function figureOf({ kind }: Measurement, { value, straight }: Measured): string {
  if (value !== null) return kind === 'angle' ? `${value.toFixed(1)}°` : `${value.toFixed(1)} mm`
  return straight === null ? '' : `${straight.toFixed(1)} mm`
}

/** The same in a sentence, or why there is no number. */
export function sentenceOf(measurement: Measurement, measured: Measured): string {
  const figure = figureOf(measurement, measured)
  const { kind, points } = measurement
  switch (measured.fault) {
    case null:
      return t(`measure.is.${kind}`, figure)
    case 'waiting':
      return t('measure.waiting', points.length + 1)
    case 'apart':
      return t('measure.apart', figure)
    case 'no-way':
      return t('measure.noWay', figure)
    case 'no-muscle':
      return t('measure.noMuscle')
    case 'cut-off':
      return t('measure.cutOff')
    case 'absent':
      return t('measure.absent')
  }
}
