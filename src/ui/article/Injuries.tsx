import { INJURIES, type Injury } from '../../anatomy/injuries/index.ts'
import { t } from '../../i18n/t.ts'
import { InjuryBody } from '../injury/InjuryBody.tsx'
import { Details, FactList } from './Details.tsx'
import { ShowScene } from './ShowScene.tsx'

const ALL: readonly Injury[] = Object.values(INJURIES)

/** Every injury by itself: where, how, what it looks like, how it is found, what else it could be. */
export function Injuries() {
  return (
    <section className="beside" data-aside aria-labelledby="injuries">
      <h4 id="injuries">{t('article.injuries')}</h4>
      {ALL.map((injury) => (
        <Details key={injury.name} title={injury.name} alias={injury.alias}>
          <ShowScene scene={injury.scene} name={injury.name} />
          <FactList facts={[injury.zone.place]} />
          <h5>{t('article.injury.mechanism')}</h5>
          <FactList facts={injury.mechanism} />
          <InjuryBody injury={injury} heading="h5" />
        </Details>
      ))}
    </section>
  )
}
