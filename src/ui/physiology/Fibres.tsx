import { useEffect, useRef } from 'react'
import { FIBRE_TEXTS } from '../../anatomy/fibres.ts'
import { type Fascicle, writeFascicle } from '../../biomechanics/fascicles.ts'
import { degrees } from '../../biomechanics/units.ts'
import { t } from '../../i18n/t.ts'
import { FIBRE_COLOURS } from '../../state/fibreColours.ts'
import { onFrame } from '../../state/live.ts'
import { useView } from '../../state/view.ts'
import { FIBRE_VIEWS } from '../../state/viewState.ts'
import { FactText } from '../panel/FactText.tsx'
import { Figures } from '../panel/Figures.tsx'
import { numberSources, SourceNumbers } from '../panel/sourceNumbers.ts'
import { Chip } from '../controls/Chip.tsx'
import { showFibres } from './showFibres.ts'
import { MUSCLES } from './muscles.ts'
import { numberWriter } from './numberWriter.ts'
import './fibres.css'

const NUMBERS = numberSources(Object.values(FIBRE_TEXTS).flatMap(({ facts, figures }) => [...facts, ...figures]))

/** Fibres inside bellies and tendon: which of them are drawn, how long and how steep they are now, what is known. */
export function Fibres() {
  const view = useView((s) => s.state.fibres)
  const text = view === 'off' ? null : FIBRE_TEXTS[view]
  return (
    <SourceNumbers value={NUMBERS}>
      <div className="fibres">
        <div className="chips">
          {FIBRE_VIEWS.map((id) => (
            <Chip key={id} pressed={id === view} onClick={() => showFibres(id)}>
              {t(`fibres.${id}`)}
            </Chip>
          ))}
        </div>
        {view === 'fascicles' && <Lengths />}
        {view === 'types' && (
          <Key
            rows={[
              [FIBRE_COLOURS.slow, t('fibres.slow')],
              [FIBRE_COLOURS.fast, t('fibres.fast')],
            ]}
          />
        )}
        {view === 'twist' && <Key rows={MUSCLES.map(({ id, name }) => [FIBRE_COLOURS[id], t(name)] as const)} />}
        {text && <p className="live-note">{t(`fibres.${view as keyof typeof FIBRE_TEXTS}.drawn`)}</p>}
        {text?.facts.map((fact) => (
          <FactText key={`${view} ${fact.sources.join()} ${fact.prose.length}`} fact={fact} />
        ))}
        {text && <Figures title={t(`fibres.${view}`)} quantities={text.figures} />}
      </div>
    </SourceNumbers>
  )
}

const Key = ({ rows }: { readonly rows: readonly (readonly [colour: string, name: string])[] }) => (
  <ul className="fibres-key">
    {rows.map(([colour, name]) => (
      <li key={name}>
        <i className="key" style={{ '--colour': colour } as Record<string, string>} />
        {name}
      </li>
    ))}
  </ul>
)

/** How long and how steep the drawn fascicles are now, as text. */
function Lengths() {
  const body = useRef<HTMLTableSectionElement>(null)
  useEffect(() => {
    const cells = [...(body.current?.querySelectorAll('td') ?? [])]
    const fascicle: Fascicle = { length: 0, pennation: 0 }
    const writers = MUSCLES.flatMap(({ id }, row) => [
      numberWriter(cells[2 * row], 0, ({ calf }) => {
        const { length, activation } = calf.muscles[id]
        writeFascicle(id, length, activation, fascicle)
        return 1000 * fascicle.length
      }),
      numberWriter(cells[2 * row + 1], 0, ({ calf }) => {
        const { length, activation } = calf.muscles[id]
        writeFascicle(id, length, activation, fascicle)
        return degrees(fascicle.pennation)
      }),
    ])
    return onFrame((live) => {
      for (const write of writers) write(live)
    })
  }, [])
  return (
    <table className="live-table">
      <caption className="hidden-text">{t('fibres.now')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="hidden-text">{t('live.muscle')}</span>
          </th>
          <th scope="col">{t('fibres.length')}</th>
          <th scope="col">{t('fibres.pennation')}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {MUSCLES.map(({ id, name }) => (
          <tr key={id} data-muscle={id}>
            <th scope="row">{t(name)}</th>
            <td className="figure" />
            <td className="figure" />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
