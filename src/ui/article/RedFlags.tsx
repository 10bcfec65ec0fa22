import { EDUCATION_ONLY } from '../../anatomy/facts.ts'
import { RED_FLAGS, type RedFlag } from '../../anatomy/injuries/redFlags.ts'
import { t } from '../../i18n/t.ts'
import { FactText } from '../panel/FactText.tsx'

const FLAGS: readonly RedFlag[] = Object.values(RED_FLAGS)

/** What cannot wait, before anything else about injuries. */
export function RedFlags() {
  return (
    <section className="red-flags" aria-labelledby="red-flags">
      <h4 id="red-flags">{t('article.redFlags')}</h4>
      {FLAGS.map(({ name, signs, action }) => (
        <div key={name} className="red-flag">
          <h5>{name}</h5>
          {[...signs, action].map((fact, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the facts never change their order.
            <FactText key={i} fact={fact} />
          ))}
        </div>
      ))}
      <p className="education-only">{EDUCATION_ONLY}</p>
    </section>
  )
}
