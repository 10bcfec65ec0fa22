import { EDUCATION_ONLY } from '../../anatomy/facts.ts'
import { type BedsideTest, INJURIES, type Injury, TESTS, type TestId } from '../../anatomy/injuries/index.ts'
import { t } from '../../i18n/t.ts'
import { Figures } from '../panel/Figures.tsx'
import { Details, FactList } from './Details.tsx'
import { ShowScene } from './ShowScene.tsx'

const ALL: readonly Injury[] = Object.values(INJURIES)
const PARTS = ['mechanism', 'tissue', 'signs', 'occurrence', 'mimics'] as const

/** Every injury by itself: where, how, what it looks like, how it is found, what else it could be. */
export function Injuries() {
  return (
    <section className="beside" data-aside aria-labelledby="injuries">
      <h4 id="injuries">{t('article.injuries')}</h4>
      {ALL.map((injury) => (
        <Details key={injury.name} title={injury.name} alias={injury.alias}>
          <ShowScene scene={injury.scene} name={injury.name} />
          <FactList facts={[injury.zone.place]} />
          {PARTS.map((part) => (
            <div key={part}>
              <h5>{t(`article.injury.${part}`)}</h5>
              <FactList facts={injury[part]} />
              {part === 'signs' && injury.tests.map((id) => <Test key={id} id={id} />)}
            </div>
          ))}
        </Details>
      ))}
      <p className="education-only">{EDUCATION_ONLY}</p>
    </section>
  )
}

function Test({ id }: { readonly id: TestId }) {
  const { name, how, finding, figures }: BedsideTest = TESTS[id]
  return (
    <Details title={name}>
      <FactList facts={[how, finding]} />
      {figures.length > 0 && <Figures title={name} quantities={figures} />}
    </Details>
  )
}
