import { useEffect, useRef } from 'react'
import type { MuscleNow } from '../../biomechanics/index.ts'
import { t } from '../../i18n/t.ts'
import { onFrame } from '../../state/live.ts'
import { MUSCLES } from './muscles.ts'
import { numberWriter } from './numberWriter.ts'

/** A number beside a plot: how it is read off a muscle, its decimals, and what follows it. */
export interface PlotNumber {
  readonly read: (muscle: MuscleNow) => number
  readonly digits: number
  readonly unit: string
}

/** Where the marks of a plot stand now, as text; the frames write what changed. `numbers` must stay the same list. */
export function PlotNumbers({ numbers }: { readonly numbers: readonly PlotNumber[] }) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const outputs = [...(list.current?.querySelectorAll('output') ?? [])]
    const writers = MUSCLES.flatMap(({ id }, row) =>
      numbers.map(({ read, digits }, i) =>
        numberWriter(outputs[row * numbers.length + i], digits, ({ calf }) => read(calf.muscles[id])),
      ),
    )
    return onFrame((live) => {
      for (const write of writers) write(live)
    })
  }, [numbers])
  return (
    <ul ref={list} className="plot-now" aria-label={t('live.now')}>
      {MUSCLES.map(({ id, name, mark, colour }) => (
        <li key={id} data-muscle={id}>
          <i className={`key plot-${mark}`} style={{ '--colour': `var(${colour})` } as Record<string, string>} />
          {t(name)}
          {numbers.map(({ unit }) => (
            <span key={unit}>
              <output className="figure" aria-live="off" /> {unit}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
