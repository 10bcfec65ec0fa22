import { useEffect, useRef } from 'react'
import { EDUCATION_ONLY } from '../../anatomy/facts.ts'
import { type BedsideTest, TESTS } from '../../anatomy/injuries/tests.ts'
import {
  CLINICAL_TESTS,
  type ClinicalTest,
  type Outcome,
  outcomeOf,
  squeezedAnkle,
  type TestedLeg,
  testedLeg,
} from '../../biomechanics/clinical/index.ts'
import { ankleAngle } from '../../i18n/poseAngle.ts'
import { t } from '../../i18n/t.ts'
import { onFrame } from '../../state/live.ts'
import { amend, change, useView } from '../../state/view.ts'
import { Range } from '../controls/Range.tsx'
import { FactText } from '../panel/FactText.tsx'
import { Figures } from '../panel/Figures.tsx'
import { numberSources, SourceNumbers } from '../panel/sourceNumbers.ts'
import './tests.css'
import { endRises, layLeg, runTest } from './runTest.ts'

const BEDSIDE = {
  'calf-squeeze': TESTS['calf-squeeze'],
  matles: TESTS.matles,
  silfverskiold: TESTS.silfverskiold,
  'heel-rises': TESTS['heel-rise'],
} as const satisfies Record<ClinicalTest, BedsideTest>

const NUMBERS = numberSources(Object.values(BEDSIDE).flatMap(({ how, finding, figures }) => [how, finding, ...figures]))

/** Two heads of gastrocnemius that are short by so much, m, show what Silfverskiöld’s test looks for. */
const SHORT: TestedLeg = { tendon: 'intact', gastrocnemiusShortening: 0.02 }

/** The legs that are compared; the stage shows the first two. */
const LEGS = {
  healthy: testedLeg('healthy'),
  ruptured: testedLeg('achilles-rupture'),
  short: SHORT,
} as const satisfies Record<string, TestedLeg>
type LegName = keyof typeof LEGS

/** Bedside tests, done on the stage by the model: on a healthy leg and on one whose tendon is torn. */
export function Tests() {
  const test = useView((s) => s.state.test)
  const torn = useView((s) => s.state.condition === 'achilles-rupture')
  const { name, how, finding, figures }: BedsideTest = BEDSIDE[test]
  return (
    <SourceNumbers value={NUMBERS}>
      <div className="tests">
        <div className="chips">
          {CLINICAL_TESTS.map((id) => (
            <button
              key={id}
              type="button"
              className="chip"
              aria-pressed={id === test}
              onClick={() => layLeg({ test: id })}
            >
              {t(`test.${id}`)}
            </button>
          ))}
        </div>
        <h3>{name}</h3>
        <FactText fact={how} />
        <fieldset className="chips tests-leg">
          <legend className="hidden-text">{t('tests.leg')}</legend>
          <button type="button" className="chip" aria-pressed={!torn} onClick={() => layLeg({ condition: 'healthy' })}>
            {t('tests.leg.healthy')}
          </button>
          <button
            type="button"
            className="chip"
            aria-pressed={torn}
            onClick={() => layLeg({ condition: 'achilles-rupture' })}
          >
            {t('tests.leg.ruptured')}
          </button>
          <button type="button" className="button" onClick={runTest}>
            {t('tests.run')}
          </button>
        </fieldset>
        {test === 'calf-squeeze' && <Squeeze key={String(torn)} leg={torn ? LEGS.ruptured : LEGS.healthy} />}
        {test === 'heel-rises' && <Rises torn={torn} />}
        <Outcomes test={test} shown={torn ? 'ruptured' : 'healthy'} />
        <p className="live-note">{t('tests.model')}</p>
        <section className="part">
          <h3>{t('tests.meaning')}</h3>
          <FactText fact={finding} />
          {figures.length > 0 && <Figures title={name} quantities={figures} />}
          <p className="education-only">{EDUCATION_ONLY}</p>
        </section>
      </div>
    </SourceNumbers>
  )
}

/** The hand on the calf: how hard it squeezes. */
function Squeeze({ leg }: { readonly leg: TestedLeg }) {
  return (
    <Range
      label={t('tests.squeeze')}
      min={0}
      max={1}
      step={0.05}
      onMove={(hard, first) =>
        (first ? change : amend)({ knee: 0, ankle: squeezedAnkle(leg, hard), motion: null, activation: 0 })
      }
    />
  )
}

/** Counts the rises on the stage, and ends them when the calf is spent. */
function Rises({ torn }: { readonly torn: boolean }) {
  const shown = useRef<HTMLOutputElement>(null)
  useEffect(() => {
    const { count = 0 } = outcomeOf('heel-rises', torn ? LEGS.ruptured : LEGS.healthy)
    let [done, before, rising] = [0, 0, false]
    const write = (): void => {
      if (shown.current) shown.current.textContent = t('tests.counted', done, count)
    }
    write()
    return onFrame(({ time, stand }) => {
      if (stand === 0) {
        if (rising) done = 0
        rising = false
        before = 0
        return
      }
      rising = true
      if (time >= before) {
        before = time
        return
      }
      before = time
      done += 1
      write()
      if (done >= count) queueMicrotask(endRises)
    })
  }, [torn])
  return <output ref={shown} className="tests-count figure" aria-live="off" />
}

/** What the model makes of the test on each leg, in numbers. */
function Outcomes({ test, shown }: { readonly test: ClinicalTest; readonly shown: LegName }) {
  const legs: readonly LegName[] = test === 'silfverskiold' ? ['healthy', 'ruptured', 'short'] : ['healthy', 'ruptured']
  return (
    <table className="tests-table">
      <caption className="hidden-text">{t('tests.outcomes')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="hidden-text">{t('tests.leg')}</span>
          </th>
          <th scope="col">{t(`test.${test}.before`)}</th>
          <th scope="col">{t(`test.${test}.after`)}</th>
        </tr>
      </thead>
      <tbody>
        {legs.map((leg) => {
          const outcome = outcomeOf(test, LEGS[leg])
          return (
            <tr key={leg} data-leg={leg} data-shown={leg === shown}>
              <th scope="row">
                {t(`tests.leg.${leg}`)}
                <small>{t(outcome.positive ? `test.${test}.positive` : `test.${test}.negative`)}</small>
              </th>
              <Values outcome={outcome} />
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Values({ outcome: { before, after, count } }: { readonly outcome: Outcome }) {
  if (count === undefined)
    return (
      <>
        <td>{ankleAngle(before.ankle)}</td>
        <td>{ankleAngle(after.ankle)}</td>
      </>
    )
  return (
    <>
      <td className="figure">{count}</td>
      <td>{ankleAngle(after.ankle)}</td>
    </>
  )
}
