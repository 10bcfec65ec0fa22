import { claimsAbout } from '../../anatomy/claims/aboutStructure.ts'
import type { StructureId } from '../../anatomy/ids.ts'
import { t } from '../../i18n/t.ts'
import { nameOf } from '../names/nameOf.ts'
import { leaveForDescription } from './articleMode.ts'
import { readNow } from './useReading.ts'

/** For a structure that the reader clicked: the statements about it, and the way to its description. */
export function AboutSelected({ id }: { readonly id: StructureId }) {
  const about = claimsAbout(id)
  return (
    <section className="about-selected" aria-label={nameOf(id)}>
      <p className="about-selected-name">{nameOf(id)}</p>
      <p>
        {t('article.statementsAbout', about.length)}
        {about.map(({ step }) => (
          <button
            key={step}
            type="button"
            className="statement-link"
            aria-label={t('article.statement', step + 1)}
            onClick={() => readNow(step)}
          >
            {step + 1}
          </button>
        ))}
      </p>
      <button type="button" className="text-button" onClick={leaveForDescription}>
        {t('article.openDescription')}
      </button>
    </section>
  )
}
