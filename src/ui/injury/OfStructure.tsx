import type { StructureId } from '../../anatomy/ids.ts'
import { INJURIES, type Injury, type InjuryId } from '../../anatomy/injuries/index.ts'
import { VARIANT_IDS, VARIANT_OF } from '../../anatomy/variants.ts'
import { t } from '../../i18n/t.ts'
import { change, select, useView } from '../../state/view.ts'
import { injuryName, variantName } from '../names/conditionName.ts'
import { leaveInjury, openInjury } from './injuryMode.ts'
import { showVariant } from './showVariant.ts'
import './injury.css'

/** While the leg is shown injured: with what, and the ways on. */
export function WithInjury() {
  const condition = useView((s) => s.state.condition)
  const variant = useView((s) => s.state.variant)
  if (condition === 'healthy' && variant === null) return null
  return (
    <div className="with-injury">
      {condition !== 'healthy' && (
        <>
          <span>{t('injury.shownWith', injuryName(condition))}</span>
          <button type="button" className="text-button" onClick={() => select(null)}>
            {t('injury.open')}
          </button>
          <button type="button" className="text-button" onClick={leaveInjury}>
            {t('injury.whole')}
          </button>
        </>
      )}
      {variant !== null && (
        <>
          <span>{t('injury.shownWith', variantName(variant))}</span>
          <button type="button" className="text-button" onClick={() => change({ variant: null })}>
            {t('variant.usual')}
          </button>
        </>
      )}
    </div>
  )
}

/** The ways to the injuries of a structure. */
export function InjuriesOf({ id }: { readonly id: StructureId }) {
  const all = (Object.entries(INJURIES) as [InjuryId, Injury][]).filter(([, { zone }]) => zone.structure === id)
  if (all.length === 0) return null
  return (
    <section className="part" aria-labelledby="injuries-of">
      <h3 id="injuries-of">{t('injury.ofStructure')}</h3>
      <div className="panel-links">
        {all.map(([injury]) => (
          <button key={injury} type="button" className="text-button" onClick={() => void openInjury(injury)}>
            {injuryName(injury)}
          </button>
        ))}
      </div>
    </section>
  )
}

/** The variants of a structure that the leg can show, under what is said of them. */
export function VariantsOf({ id }: { readonly id: StructureId }) {
  const variant = useView((s) => s.state.variant)
  const all = VARIANT_IDS.filter((v) => VARIANT_OF[v] === id)
  if (all.length === 0) return null
  return (
    <div className="panel-links">
      {all.map((v) => (
        <button
          key={v}
          type="button"
          className="text-button"
          aria-pressed={variant === v}
          onClick={() => showVariant(v)}
        >
          {t('variant.show', variantName(v))}
        </button>
      ))}
    </div>
  )
}
