import { FileImage } from 'lucide-react'
import { useEffect } from 'react'
import {
  CLAIM_SECTION_TITLES,
  CLAIM_SECTIONS,
  CLAIMS,
  CLAIMS_BY_SECTION,
  type ClaimSection,
} from '../../anatomy/claims/index.ts'
import { t } from '../../i18n/t.ts'
import { hover, pointAt } from '../../state/stage.ts'
import { useView } from '../../state/view.ts'
import { firstTerms, GlossedTerms } from '../panel/glossed.ts'
import { openPlate } from '../plate/plateStore.ts'
import { numberSources, SourceNumbers } from '../panel/sourceNumbers.ts'
import { PLACES } from '../shell/focus.ts'
import { AboutSelected } from './AboutSelected.tsx'
import { citedInArticle } from './citedInArticle.ts'
import { Injuries } from './Injuries.tsx'
import { goToRedFlags, RedFlags } from './RedFlags.tsx'
import { Reference } from './Reference.tsx'
import { Statement } from './Statement.tsx'
import { Treatment } from './Treatment.tsx'
import { useReading } from './useReading.ts'
import '../panel/panel.css'
import './article.css'

const NUMBERS = numberSources(citedInArticle())
const GLOSSED = firstTerms(CLAIMS.flatMap((claim) => [claim, ...(claim.note ?? [])]).map(({ prose }) => prose))
const FIRST_STEP = Object.fromEntries(
  CLAIM_SECTIONS.map((section) => [section, CLAIMS.indexOf(CLAIMS_BY_SECTION[section][0]!)]),
) as Record<ClaimSection, number>

/** The article in our words: a column to read, whose every statement brings the scene that shows it. */
export function Article() {
  const { step, column, onKeyDown } = useReading()
  const chosen = useChosen(step)

  // What the text points at must not stay lit when the text goes.
  useEffect(
    () => () => {
      pointAt(null)
      hover(null)
    },
    [],
  )

  return (
    <SourceNumbers value={NUMBERS}>
      <GlossedTerms value={GLOSSED}>
        <article className="reading article" ref={column} onKeyDown={onKeyDown}>
          <h2 id={PLACES.panel} tabIndex={-1}>
            {t('article.title')}
          </h2>
          <p className="article-about">{t('article.about')}</p>
          <Reference id="osmosis2025" />
          <button type="button" className="text-button to-plate" onClick={openPlate}>
            <FileImage size="1.2em" aria-hidden="true" />
            {t('plate.open')}
          </button>
          <button type="button" className="text-button to-red-flags" onClick={goToRedFlags}>
            {t('article.toRedFlags')}
          </button>
          {CLAIM_SECTIONS.map((section) => (
            <section key={section} className="article-section" aria-labelledby={`article-${section}`}>
              <h3 id={`article-${section}`}>{CLAIM_SECTION_TITLES[section]}</h3>
              {section === 'injury' && <RedFlags />}
              <ol className="statements" start={FIRST_STEP[section] + 1}>
                {CLAIMS_BY_SECTION[section].map((claim, i) => (
                  <Statement
                    key={claim.id}
                    claim={claim}
                    step={FIRST_STEP[section] + i}
                    current={step === FIRST_STEP[section] + i}
                  />
                ))}
              </ol>
              {section === 'injury' && <Injuries />}
              {section === 'treatment' && <Treatment />}
            </section>
          ))}
          <p className="doubt">{t('panel.doubtSign')}</p>
        </article>
        {chosen && <AboutSelected id={chosen} />}
      </GlossedTerms>
    </SourceNumbers>
  )
}

/** What the reader chose on the leg: selected, and not by the statement that is read. */
function useChosen(step: number) {
  const selected = useView((s) => s.state.select)
  return selected === CLAIMS[step]?.scene.select ? null : selected
}
