import { useEffect } from 'react'
import { EducationOnly } from './EducationOnly.tsx'
import type { StructureId } from '../../anatomy/ids.ts'
import { type Section, sections } from '../../anatomy/sections.ts'
import { structures } from '../../anatomy/structures/index.ts'
import { t } from '../../i18n/t.ts'
import { hover, pointAt } from '../../state/stage.ts'
import { useSpoken } from '../language/useLanguage.ts'
import { nameOf } from '../names/nameOf.ts'
import { PLACES } from '../shell/focus.ts'
import { DeedButtons } from '../dissection/DeedButtons.tsx'
import { InjuriesOf, VariantsOf, WithInjury } from '../injury/OfStructure.tsx'
import { FactText } from './FactText.tsx'
import { Figures } from './Figures.tsx'
import { firstTerms, GlossedTerms } from './glossed.ts'
import { InArticle } from './InArticle.tsx'
import { NamesPart } from './NamesPart.tsx'
import { numberSources, SourceNumbers } from './sourceNumbers.ts'
import './panel.css'

/** The description of a structure: what it is called and is, then its facts part by part, each with its source. */
export function Panel({ id }: { readonly id: StructureId }) {
  const structure = structures[id]
  const spoken = useSpoken()
  const { names, pronunciation, summary } = structure
  const parts = sections(structure)
  const cited = [summary, ...parts.flatMap((part) => [...part.facts, ...part.quantities])]
  const glossed = firstTerms([summary, ...parts.flatMap((part) => part.facts)].map(({ prose }) => prose))
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
      <GlossedTerms value={glossed}>
        <article className="reading">
          <h2 id={PLACES.panel} tabIndex={-1} lang={spoken.names}>
            {/* A name of another script keeps its direction, and stands where the page's headings stand. */}
            <bdi>{nameOf(id)}</bdi>
          </h2>
          {spoken.names !== 'la' && (
            <p className="latin" lang="la">
              {names.la}
            </p>
          )}
          {spoken.names !== 'en' && (
            <p className="latin" lang="en">
              {names.en}
            </p>
          )}
          {spoken.page !== 'en' && <p className="in-english">{t('panel.inEnglish')}</p>}
          {pronunciation && spoken.names === 'en' && (
            <p className="pronunciation">
              <span className="hidden-text">{t('panel.pronunciation')}: </span>
              <span>{pronunciation.respelling}</span> <span className="ipa">/{pronunciation.ipa}/</span>
            </p>
          )}
          <WithInjury />
          <DeedButtons id={id} />
          <div className="summary">
            <FactText fact={summary} />
          </div>
          {parts.map((part) => (
            <Part key={part.key} part={part} id={id} />
          ))}
          <InjuriesOf id={id} />
          <NamesPart id={id} />
          <InArticle id={id} />
          {doubt && <p className="doubt">{t('panel.doubtSign')}</p>}
        </article>
      </GlossedTerms>
    </SourceNumbers>
  )
}

function Part({ part: { key, facts, quantities }, id }: { readonly part: Section; readonly id: StructureId }) {
  const title = t(`section.${key}`)
  return (
    <section className={`part part-${key}`} aria-labelledby={`part-${key}`}>
      <h3 id={`part-${key}`}>{title}</h3>
      {quantities.length > 0 && <Figures title={title} quantities={quantities} />}
      {facts.map((fact, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a structure never change their order.
        <FactText key={i} fact={fact} />
      ))}
      {key === 'variation' && <VariantsOf id={id} />}
      {key === 'clinical' && <EducationOnly />}
    </section>
  )
}
