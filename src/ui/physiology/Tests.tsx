import { EducationOnly } from '../panel/EducationOnly.tsx'
import { type BedsideTest, TESTS } from '../../anatomy/injuries/tests.ts'
import { CLINICAL_TESTS, type ClinicalTest, TESTED_CONDITIONS, testedAs } from '../../biomechanics/clinical/index.ts'
import { t } from '../../i18n/t.ts'
import { conditionOf } from '../../state/condition.ts'
import { useView } from '../../state/view.ts'
import { Range } from '../controls/Range.tsx'
import { FactText } from '../panel/FactText.tsx'
import { Figures } from '../panel/Figures.tsx'
import { numberSources, SourceNumbers } from '../panel/sourceNumbers.ts'
import { Chip } from '../controls/Chip.tsx'
import { Rises } from './Rises.tsx'
import { layLeg, runTest, squeezeByHand } from './runTest.ts'
import { TestOutcomes } from './TestOutcomes.tsx'
import './tests.css'

const BEDSIDE = {
  'calf-squeeze': TESTS['calf-squeeze'],
  matles: TESTS.matles,
  silfverskiold: TESTS.silfverskiold,
  'heel-rises': TESTS['heel-rise'],
} as const satisfies Record<ClinicalTest, BedsideTest>

const NUMBERS = numberSources(Object.values(BEDSIDE).flatMap(({ how, finding, figures }) => [how, finding, ...figures]))

/** Bedside tests, done on the stage by the model: on a healthy leg, on a torn tendon, on calves that are short. */
export function Tests() {
  const test = useView((s) => s.state.test)
  const leg = useView((s) => testedAs(conditionOf(s.state)))
  const { name, how, finding, figures }: BedsideTest = BEDSIDE[test]
  return (
    <SourceNumbers value={NUMBERS}>
      <div className="tests">
        <div className="chips">
          {CLINICAL_TESTS.map((id) => (
            <Chip key={id} pressed={id === test} onClick={() => layLeg({ test: id })}>
              {t(`test.${id}`)}
            </Chip>
          ))}
        </div>
        <fieldset className="chips tests-leg">
          <legend>{t('tests.leg')}</legend>
          {TESTED_CONDITIONS.map((id) => (
            <Chip key={id} pressed={id === leg} onClick={() => layLeg({ condition: id })}>
              {t(`tests.leg.${id}`)}
            </Chip>
          ))}
        </fieldset>
        <button type="button" className="button tests-run" onClick={runTest}>
          {t('tests.run')}
        </button>
        {test === 'calf-squeeze' && <Squeeze />}
        {test === 'heel-rises' && <Rises leg={leg} />}
        <TestOutcomes test={test} shown={leg} />
        <p className="live-note">{t('tests.model')}</p>
        <section className="part">
          <h3>{name}</h3>
          <FactText fact={how} />
          {test !== 'heel-rises' && <p className="live-note">{t('tests.prone')}</p>}
        </section>
        <section className="part">
          <h3>{t('tests.meaning')}</h3>
          <FactText fact={finding} />
          {figures.length > 0 && <Figures title={name} quantities={figures} />}
          <EducationOnly />
        </section>
      </div>
    </SourceNumbers>
  )
}

/** The hand on the calf: how hard it squeezes. */
function Squeeze() {
  const squeeze = useView((s) => s.state.squeeze)
  return (
    <Range
      label={t('tests.squeeze')}
      min={0}
      max={1}
      step={0.05}
      value={squeeze}
      valueText={t('tests.squeezed', Math.round(100 * squeeze))}
      onMove={squeezeByHand}
    />
  )
}
