import { useEffect, useRef } from 'react'
import { RadioGroup } from 'radix-ui'
import { t } from '../../i18n/t.ts'
import { takeClicks } from '../../state/clicks.ts'
import { onFrame } from '../../state/live.ts'
import { MEASURE_KINDS, MEASURES, type MeasurePoint } from '../../state/measurement.ts'
import { change, useView, viewState } from '../../state/view.ts'
import { PLACES } from '../shell/focus.ts'
import { nameOf } from '../names/nameOf.ts'
import { sentenceOf } from './measured.ts'
import { middleOfStage } from './middleOfStage.ts'
import { useMeasuring } from './useMeasuring.ts'
import './measure.css'

/** Between two readings of a number that moves, milliseconds: a screen reader must be able to follow. */
const UNHURRIED = 700

/** What is measured on the leg, from where, and how long it is. */
export function Measure() {
  const measurement = useView((s) => s.state.measure)
  const selected = useView((s) => s.state.select)
  const moving = useView(({ state }) => state.motion !== null && state.speed > 0)
  const measuring = useMeasuring()
  const answer = useRef<HTMLParagraphElement>(null)
  const waits = measurement !== null && measurement.points.length < MEASURES[measurement.kind]

  useEffect(() => {
    if (!waits || !measuring) return undefined
    const giveBack = takeClicks((x, y) => add(measuring.pick(x, y)))
    // Who has no pointer turns and moves the leg under the cross in its middle.
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.target instanceof Element)) return
      if (!event.target.matches(`#${PLACES.stage}, [role=application]`)) return
      event.preventDefault()
      add(measuring.pick(...middleOfStage()))
    }
    document.addEventListener('keydown', onKey)
    document.documentElement.dataset.measuring = ''
    return () => {
      giveBack()
      document.removeEventListener('keydown', onKey)
      delete document.documentElement.dataset.measuring
    }
  }, [waits, measuring])

  useEffect(() => {
    let timer = 0
    const say = (): void => {
      timer = 0
      const words = measurement && measuring ? sentenceOf(measurement, measuring.measure(measurement, selected)) : ''
      if (answer.current && answer.current.textContent !== words) answer.current.textContent = words
    }
    say()
    const stop = onFrame(() => {
      if (!timer) timer = window.setTimeout(say, UNHURRIED)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [measurement, measuring, selected])

  return (
    <div className="measure">
      <RadioGroup.Root
        className="measure-kinds"
        aria-label={t('measure.what')}
        value={measurement?.kind ?? ''}
        onValueChange={(value) => {
          const kind = MEASURE_KINDS.find((name) => name === value)
          if (kind) change({ measure: { kind, points: [] } })
        }}
      >
        {MEASURE_KINDS.map((kind) => (
          <RadioGroup.Item key={kind} value={kind} className="measure-kind">
            {t(`measure.${kind}`)}
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      {/* In a motion the number never rests: nobody could listen to it. */}
      <p ref={answer} role="status" aria-live={moving ? 'off' : 'polite'} className="measure-answer" />
      {measurement && waits && (
        <div className="measure-points">
          <button type="button" onClick={() => measuring && add(measuring.pick(...middleOfStage()))}>
            {t('measure.middle')}
          </button>
          {selected &&
            (['top', 'bottom'] as const).map((end) => (
              <button key={end} type="button" onClick={() => measuring && add(measuring.end(selected, end))}>
                {t(`measure.${end}`, nameOf(selected))}
              </button>
            ))}
        </div>
      )}
      {measurement && (
        <div className="measure-points">
          {measurement.points.length > 0 && (
            <button type="button" onClick={() => change({ measure: { kind: measurement.kind, points: [] } })}>
              {t('measure.again')}
            </button>
          )}
          <button type="button" aria-keyshortcuts="Escape" onClick={() => change({ measure: null })}>
            {t('measure.remove')}
          </button>
        </div>
      )}
      <p className="tool-note">{t('measure.how')}</p>
    </div>
  )
}

function add(point: MeasurePoint | null): void {
  const { measure } = viewState()
  if (!point || !measure || measure.points.length >= MEASURES[measure.kind]) return
  change({ measure: { kind: measure.kind, points: [...measure.points, point] } })
}
