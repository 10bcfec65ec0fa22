import { Focus, HeartPulse, Play, TriangleAlert } from 'lucide-react'
import { useEffect } from 'react'
import { CLAIMS, CLAIMS_BY_SECTION } from '../../anatomy/claims/index.ts'
import { INJURIES, type InjuryId, RED_FLAGS, type RedFlag } from '../../anatomy/injuries/index.ts'
import { t } from '../../i18n/t.ts'
import { hover, pointAt } from '../../state/stage.ts'
import { change } from '../../state/view.ts'
import { enterArticle } from '../article/articleMode.ts'
import { Details, FactList } from '../article/Details.tsx'
import { firstTerms, GlossedTerms } from '../panel/glossed.ts'
import { numberSources, SourceNumbers } from '../panel/sourceNumbers.ts'
import { injuryName, injuryNames } from '../names/conditionName.ts'
import { PLACES } from '../shell/focus.ts'
import { citedIn, InjuryBody } from './InjuryBody.tsx'
import { injuryScene } from './injuryScene.ts'
import { playCause } from './playCause.ts'
import { Stages } from './Stages.tsx'
import '../panel/panel.css'
import '../article/article.css'
import './injury.css'

/** Where the article comes to treatment. */
const TREATMENT = CLAIMS.indexOf(CLAIMS_BY_SECTION.treatment[0]!)

const FLAGS: readonly RedFlag[] = Object.values(RED_FLAGS)

/** The description of an injury beside the leg that has it. */
export function InjuryPanel({ id }: { readonly id: InjuryId }) {
  const injury = INJURIES[id]
  const { alias } = injuryNames(id)
  const cited = [...citedIn(injury), ...FLAGS.flatMap(({ signs, action }) => [...signs, action])]
  const prose = cited.flatMap((item) => ('prose' in item ? [item.prose] : []))
  const doubt = cited.some(({ sure }) => sure === 'from-memory')

  // What the text points at must not stay lit when the text goes.
  useEffect(
    () => () => {
      pointAt(null)
      hover(null)
    },
    [],
  )

  return (
    <SourceNumbers value={numberSources(cited)}>
      <GlossedTerms value={firstTerms(prose)}>
        <article className="reading injury">
          <h2 id={PLACES.panel} tabIndex={-1}>
            {injuryName(id)}
          </h2>
          {alias && <p className="latin">{alias}</p>}
          <Flags />
          <Stages injury={injury} />
          <div className="injury-deeds">
            {injury.cause.kind !== 'slowly' && (
              <button type="button" className="button" onClick={() => playCause(injury.cause)}>
                <Play size="1.1em" aria-hidden="true" />
                {t(injury.cause.kind === 'once' ? 'injury.playOnce' : 'injury.playAgain')}
              </button>
            )}
            <button type="button" className="text-button" onClick={() => change({ view: injuryScene(id).view! })}>
              <Focus size="1.2em" aria-hidden="true" />
              {t('injury.look')}
            </button>
          </div>
          <section className="injury-part">
            <h3>{t('injury.where')}</h3>
            <FactList facts={[injury.zone.place]} />
          </section>
          <section className="injury-part">
            <h3>{t('article.injury.mechanism')}</h3>
            <FactList facts={injury.mechanism} />
          </section>
          <InjuryBody injury={injury} heading="h3" />
          <button type="button" className="text-button to-treatment" onClick={() => enterArticle(TREATMENT)}>
            <HeartPulse size="1.2em" aria-hidden="true" />
            {t('treatment.open')}
          </button>
          {doubt && <p className="doubt">{t('panel.doubtSign')}</p>}
        </article>
      </GlossedTerms>
    </SourceNumbers>
  )
}

/** What cannot wait, before anything else. */
const Flags = () => (
  <details className="injury-flags">
    <summary>
      <TriangleAlert size="1.1em" aria-hidden="true" />
      <span>{t('injury.flags')}</span>
    </summary>
    {FLAGS.map(({ name, signs, action }) => (
      <Details key={name} title={name}>
        <FactList facts={[...signs, action]} />
      </Details>
    ))}
  </details>
)
