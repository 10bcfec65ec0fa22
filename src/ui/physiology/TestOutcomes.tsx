import {
  type ClinicalTest,
  type Outcome,
  outcomeOf,
  TESTED_CONDITIONS,
  type TestedCondition,
  testedLeg,
} from '../../biomechanics/clinical/index.ts'
import type { PlainKey } from '../../i18n/en.ts'
import { ankleAngle } from '../../i18n/poseAngle.ts'
import { t } from '../../i18n/t.ts'

/** Legs of a test: how often a calf that is short can rise is not known. */
const legsOf = (test: ClinicalTest): readonly TestedCondition[] =>
  test === 'heel-rises' ? ['healthy', 'achilles-rupture'] : TESTED_CONDITIONS

/** What the model makes of a test on each leg, in numbers. */
export function TestOutcomes({ test, shown }: { readonly test: ClinicalTest; readonly shown: TestedCondition }) {
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
        {legsOf(test).map((leg) => {
          const outcome = outcomeOf(test, testedLeg(leg))
          return (
            <tr key={leg} data-leg={leg} data-shown={leg === shown}>
              <th scope="row">
                {t(`tests.leg.${leg}`)}
                <small>{t(findingOf(test, outcome))}</small>
              </th>
              <Values outcome={outcome} />
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** What a leg shows in a test, in words. */
function findingOf(test: ClinicalTest, { positive, stiff }: Outcome): PlainKey {
  if (positive) return `test.${test}.positive`
  return stiff ? 'test.silfverskiold.stiff' : `test.${test}.negative`
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
