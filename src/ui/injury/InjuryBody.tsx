import { EducationOnly } from '../panel/EducationOnly.tsx'
import type { Fact, Quantity } from '../../anatomy/facts.ts'
import { type BedsideTest, type Injury, TESTS, type TestId } from '../../anatomy/injuries/index.ts'
import { t } from '../../i18n/t.ts'
import { Details, FactList } from '../article/Details.tsx'
import { Figures } from '../panel/Figures.tsx'

const PARTS = ['tissue', 'signs', 'occurrence', 'mimics'] as const

interface InjuryBodyProps {
  readonly injury: Injury
  /** The rank of its headings on the page. */
  readonly heading: 'h3' | 'h5'
}

/** What is told of an injury after where it is and how it happens. */
export const InjuryBody = ({ injury, heading: Heading }: InjuryBodyProps) => (
  <>
    {PARTS.map((part) => (
      <section key={part} className="injury-part">
        <Heading>{t(`article.injury.${part}`)}</Heading>
        <FactList facts={injury[part]} />
        {part === 'tissue' && injury.grades && <FactList facts={injury.grades} />}
        {part === 'signs' && injury.tests.map((id) => <Test key={id} id={id} />)}
      </section>
    ))}
    <EducationOnly />
  </>
)

function Test({ id }: { readonly id: TestId }) {
  const { name, how, finding, figures }: BedsideTest = TESTS[id]
  return (
    <Details title={name}>
      <FactList facts={[how, finding]} />
      {figures.length > 0 && <Figures title={name} quantities={figures} />}
    </Details>
  )
}

/** Every statement and figure of an injury that carries a mark, in the order in which they stand. */
export function citedIn({
  zone,
  mechanism,
  tissue,
  grades,
  signs,
  tests,
  occurrence,
  mimics,
}: Injury): readonly (Fact | Quantity)[] {
  return [
    zone.place,
    ...mechanism,
    ...tissue,
    ...(grades ?? []),
    ...signs,
    ...tests.flatMap((id) => testFacts(TESTS[id])),
    ...occurrence,
    ...mimics,
  ]
}

const testFacts = ({ how, finding, figures }: BedsideTest): readonly (Fact | Quantity)[] => [how, finding, ...figures]
