import { EducationOnly } from '../panel/EducationOnly.tsx'
import { RED_FLAGS, type RedFlag } from '../../anatomy/injuries/redFlags.ts'
import { t } from '../../i18n/t.ts'
import { FactList } from './Details.tsx'

const FLAGS: readonly RedFlag[] = Object.values(RED_FLAGS)

const HEADING = 'red-flags'

/** Leads the reader, focus and all, straight to what cannot wait. */
export function goToRedFlags(): void {
  const heading = document.getElementById(HEADING)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

/** What cannot wait, before anything else about injuries. */
export function RedFlags() {
  return (
    <section className="red-flags" data-aside aria-labelledby={HEADING}>
      <h4 id={HEADING} tabIndex={-1}>
        {t('article.redFlags')}
      </h4>
      {FLAGS.map(({ name, signs, action }) => (
        <div key={name} className="red-flag">
          <h5>{name}</h5>
          <FactList facts={[...signs, action]} />
        </div>
      ))}
      <EducationOnly />
    </section>
  )
}
