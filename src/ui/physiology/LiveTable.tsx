import { useEffect, useRef } from 'react'
import type { MuscleNow } from '../../biomechanics/index.ts'
import type { ModelledMuscle } from '../../biomechanics/muscle/parameters.ts'
import type { PlainKey } from '../../i18n/en.ts'
import { t } from '../../i18n/t.ts'
import { onFrame } from '../../state/live.ts'
import { numberWriter } from './numberWriter.ts'
import { MUSCLES } from './muscles.ts'

type Read = (muscle: MuscleNow, id: ModelledMuscle) => number

/** Columns of the table: whole numbers in the units that the head names. */
const COLUMNS: readonly { readonly title: PlainKey; readonly read: Read; readonly digits: number }[] = [
  { title: 'live.activation', read: ({ activation }) => 100 * activation, digits: 0 },
  { title: 'live.fibre', read: ({ fibreLength }) => 1000 * fibreLength, digits: 0 },
  { title: 'live.stretch', read: ({ tendonStrain }) => 100 * Math.max(0, tendonStrain), digits: 1 },
  { title: 'live.force', read: ({ tendonForce }) => tendonForce, digits: 0 },
  { title: 'live.share', read: ({ share }) => 100 * share, digits: 0 },
]

/** All numbers of the model now, as text; the frames write those that changed. */
export function LiveTable() {
  const body = useRef<HTMLTableSectionElement>(null)
  const sums = useRef<HTMLParagraphElement>(null)

  useEffect(() => {
    const cells = [...(body.current?.querySelectorAll('td') ?? [])]
    const writers = MUSCLES.flatMap(({ id }, row) =>
      COLUMNS.map(({ read, digits }, column) =>
        numberWriter(cells[row * COLUMNS.length + column], digits, ({ calf }) => read(calf.muscles[id], id)),
      ),
    )
    const numbers = [...(sums.current?.querySelectorAll('output') ?? [])]
    writers.push(
      numberWriter(numbers[0], 0, ({ calf }) => calf.ankleMoment),
      numberWriter(numbers[1], 0, ({ calf }) => calf.achillesForce),
    )
    return onFrame((live) => {
      for (const write of writers) write(live)
    })
  }, [])

  return (
    <>
      <table className="live-table">
        <caption className="hidden-text">{t('live.table')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-text">{t('live.muscle')}</span>
            </th>
            {COLUMNS.map(({ title }) => (
              <th key={title} scope="col">
                {t(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {MUSCLES.map(({ id, name, mark, colour }) => (
            <tr key={id} data-muscle={id}>
              <th scope="row">
                <i className={`key plot-${mark}`} style={{ '--colour': `var(${colour})` } as Record<string, string>} />
                {t(name)}
              </th>
              {COLUMNS.map(({ title }) => (
                <td key={title} className="figure" />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p ref={sums} className="live-sums">
        {t('live.moment')} <output className="figure" aria-live="off" />
        &nbsp;N·m · {t('live.achilles')} <output className="figure" aria-live="off" />
        &nbsp;N
      </p>
    </>
  )
}
