import { EducationOnly } from '../panel/EducationOnly.tsx'
import {
  CALF_LADDER,
  type Exercise,
  FIRST_AID,
  type FirstAidScheme,
  MEDICINES,
  type Medicine,
  RETURN_CRITERIA,
} from '../../anatomy/treatment/index.ts'
import { t } from '../../i18n/t.ts'
import { FactText } from '../panel/FactText.tsx'
import { Figures } from '../panel/Figures.tsx'
import { Details, FactList } from './Details.tsx'
import { ShowScene } from './ShowScene.tsx'
import { Timeline } from './Timeline.tsx'

const SCHEMES: readonly FirstAidScheme[] = Object.values(FIRST_AID)
const DRUGS: readonly Medicine[] = Object.values(MEDICINES)
const LADDER: readonly Exercise[] = CALF_LADDER

/** From the first hour back to sport: the time, the first days, medicines, exercises, and when it is over. */
export function Treatment() {
  return (
    <section className="beside" data-aside aria-labelledby="treatment">
      <h4 id="treatment">{t('article.timeline')}</h4>
      <Timeline />
      <h4>{t('article.firstAid')}</h4>
      {SCHEMES.map(({ name, about, letters }) => (
        <Details key={name} title={name}>
          <FactText fact={about} />
          <ol className="letters">
            {letters.map(({ letter, word, meaning }) => (
              <li key={word}>
                <span className="letter" aria-hidden="true">
                  {letter}
                </span>
                <div>
                  <h5>{word}</h5>
                  <FactText fact={meaning} />
                </div>
              </li>
            ))}
          </ol>
        </Details>
      ))}
      <h4>{t('article.medicines')}</h4>
      {DRUGS.map(({ name, use, caveats }) => (
        <Details key={name} title={name}>
          <FactList facts={[use, ...caveats]} />
        </Details>
      ))}
      <h4>{t('article.ladder')}</h4>
      {LADDER.map(({ name, how, figures, scene }) => (
        <Details key={name} title={name}>
          <ShowScene scene={scene} name={name} />
          <FactText fact={how} />
          {figures.length > 0 && <Figures title={name} quantities={figures} />}
        </Details>
      ))}
      <h4>{t('article.criteria')}</h4>
      <FactList facts={RETURN_CRITERIA} />
      <EducationOnly />
    </section>
  )
}
