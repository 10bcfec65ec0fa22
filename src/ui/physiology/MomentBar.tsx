import { useEffect, useRef } from 'react'
import { t } from '../../i18n/t.ts'
import { onFrame } from '../../state/live.ts'
import { MUSCLES } from './muscles.ts'
import { numberWriter } from './numberWriter.ts'

/** The moment that fills the bar, N·m: what the model's calf gives with the foot lifted and the knee straight. */
const FULL = 180

/** Who turns the foot down now: one bar of the three muscles' moments, each also as text. */
export function MomentBar() {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const parts = [...(root.current?.querySelectorAll<HTMLElement>('.moment-part') ?? [])]
    const numbers = [...(root.current?.querySelectorAll('output') ?? [])]
    const writers = [
      numberWriter(numbers[0], 0, ({ calf }) => calf.ankleMoment),
      ...MUSCLES.flatMap(({ id }, i) => [
        numberWriter(numbers[1 + 2 * i], 0, ({ calf }) => 100 * calf.muscles[id].share),
        numberWriter(numbers[2 + 2 * i], 0, ({ calf }) => 1000 * calf.muscles[id].fibreLength),
      ]),
    ]
    const shown = MUSCLES.map(() => Number.NaN)
    return onFrame((live) => {
      for (const write of writers) write(live)
      for (let i = 0; i < MUSCLES.length; i++) {
        const share = Math.round((1000 * live.calf.muscles[MUSCLES[i]!.id].ankleMoment) / FULL) / 10
        if (share === shown[i]) continue
        shown[i] = share
        parts[i]!.style.width = `${Math.max(0, share)}%`
      }
    })
  }, [])
  return (
    <div ref={root} className="moment">
      <p className="moment-whole">
        {t('live.moment')}: <output className="figure" aria-live="off" />
        &nbsp;N·m
      </p>
      <div className="moment-bar" aria-hidden="true">
        {MUSCLES.map(({ id, colour }) => (
          <span key={id} className="moment-part" style={{ '--colour': `var(${colour})` } as Record<string, string>} />
        ))}
      </div>
      <ul>
        {MUSCLES.map(({ id, name, colour, mark }) => (
          <li key={id} data-muscle={id}>
            <span>
              <i className={`key plot-${mark}`} style={{ '--colour': `var(${colour})` } as Record<string, string>} />
              {t(name)}
            </span>
            <span>
              <output className="figure" aria-live="off" /> %
            </span>
            <span>
              {t('moment.fibre')} <output className="figure" aria-live="off" /> mm
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
