import { type Hours, type Phase, SCHEME_HOURS, TIMELINE } from '../../anatomy/treatment/index.ts'
import { t } from '../../i18n/t.ts'

const PHASES: readonly Phase[] = TIMELINE

/** Ticks of the time axis, hours. */
const TICKS = [
  { hours: 1, key: 'treatment.tick.hour' },
  { hours: 24, key: 'treatment.tick.day' },
  { hours: 168, key: 'treatment.tick.week' },
  { hours: 1008, key: 'treatment.tick.sixWeeks' },
] as const

const WIDTH = 340
const ROW = 19
/** A quarter of an hour and half a year are the ends of the axis. */
const FROM = 0.25
const TO = 26 * 168

/** Time on a logarithm: an hour is as wide as the weeks that count later. */
const x = (hours: number): number => (WIDTH * Math.log(Math.max(FROM, hours) / FROM)) / Math.log(TO / FROM)

interface Bar {
  readonly label: string
  readonly hours: Hours
  readonly kind: 'phase' | 'scheme'
}

const bars = (): readonly Bar[] => [
  ...PHASES.map(({ name, hours }): Bar => ({ label: name, hours, kind: 'phase' })),
  ...(Object.keys(SCHEME_HOURS) as (keyof typeof SCHEME_HOURS)[]).flatMap((id) =>
    SCHEME_HOURS[id].map(
      ({ letters, hours }): Bar => ({
        label: letters,
        hours,
        kind: 'scheme',
      }),
    ),
  ),
]

/** When what is due, drawn; the words of it follow in the list. */
export function TimeChart() {
  const all = bars()
  const height = all.length * ROW + 22
  return (
    <svg className="time-chart" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={t('treatment.chart')}>
      {TICKS.map(({ hours, key }) => (
        <g key={key}>
          <line x1={x(hours)} x2={x(hours)} y1={0} y2={height - 16} className="time-tick" />
          <text x={x(hours)} y={height - 4} textAnchor="middle">
            {t(key)}
          </text>
        </g>
      ))}
      {all.map(({ label, hours: [from, to], kind }, i) => {
        const [left, right] = [x(from), x(to)]
        const outside = right - left < label.length * 6.2 + 10
        return (
          <g key={label} className={`time-${kind}`}>
            <rect x={left} y={i * ROW + 2} width={right - left} height={ROW - 4} rx={4} />
            {outside && left > WIDTH / 2 ? (
              <text x={left - 5} y={i * ROW + 14} textAnchor="end">
                {label}
              </text>
            ) : (
              <text x={outside ? right + 5 : left + 6} y={i * ROW + 14} className={outside ? undefined : 'time-inside'}>
                {label}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}
