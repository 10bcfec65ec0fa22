import { useEffect, useId, useState } from 'react'
import { INJURY_IDS } from '../../anatomy/injuries/injuryNames.ts'
import { VARIANT_IDS } from '../../anatomy/variants.ts'
import { t } from '../../i18n/t.ts'
import { useView } from '../../state/view.ts'
import { openInjury } from '../injury/injuryMode.ts'
import { showVariant } from '../injury/showVariant.ts'
import { injuryNames, variantName } from './conditionName.ts'
import { walkList } from './walkList.ts'

interface ConditionNamesProps {
  readonly query: string
  /** Called when one was chosen. */
  readonly onChosen: () => void
  readonly onLeaveUp: () => void
}

interface Item {
  readonly id: string
  readonly name: string
  readonly alias?: string | undefined
  readonly chosen: boolean
  readonly go: () => void
}

/** Injuries and variants by name, under the structures: choosing one shows it on the leg. */
export function ConditionNames({ query, onChosen, onLeaveUp }: ConditionNamesProps) {
  const base = useId()
  const find = useFinder(query)
  const condition = useView((s) => s.state.condition)
  const variant = useView((s) => s.state.variant)
  const injuries = (find?.findInjuries(query) ?? INJURY_IDS).map(
    (id): Item => ({ id, ...injuryNames(id), chosen: id === condition, go: () => void openInjury(id) }),
  )
  const variants = (find?.findVariants(query) ?? VARIANT_IDS).map(
    (id): Item => ({ id, name: variantName(id), chosen: id === variant, go: () => showVariant(id) }),
  )
  const groups = [
    { title: t('names.group.injuries'), items: injuries },
    { title: t('names.group.variants'), items: variants },
  ].filter(({ items }) => items.length > 0)
  const all = groups.flatMap(({ items }) => items)
  if (all.length === 0) return null
  const reachable = all.find(({ chosen }) => chosen) ?? all[0]
  const choose = (item: Item | undefined): void => {
    item?.go()
    if (item) onChosen()
  }
  return (
    <div
      role="listbox"
      aria-label={t('names.conditions')}
      className="name-list"
      onKeyDown={(e) => walkList(e, onLeaveUp, (id) => choose(all.find((item) => item.id === id)))}
    >
      {groups.map(({ title, items }, i) => (
        // biome-ignore lint/a11y/useSemanticElements: a list box groups its options by role; a fieldset would not do.
        <div key={title} role="group" aria-labelledby={`${base}-${i}`} className="name-group">
          <div id={`${base}-${i}`} role="presentation" className="name-group-title">
            {title}
          </div>
          {items.map((item) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys for all its options.
            <div
              key={item.id}
              role="option"
              className="name"
              data-id={item.id}
              aria-selected={item.chosen}
              tabIndex={item === reachable ? 0 : -1}
              onClick={() => choose(item)}
            >
              {item.name}
              {item.alias && <span className="name-alias">{item.alias}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

type Finder = typeof import('../../anatomy/findConditions.ts')

/** The search, loaded when something is sought. */
function useFinder(query: string): Finder | null {
  const [finder, setFinder] = useState<Finder | null>(null)
  const wanted = query.trim() !== ''
  useEffect(() => {
    if (wanted && !finder) import('../../anatomy/findConditions.ts').then(setFinder, () => undefined)
  }, [wanted, finder])
  return wanted ? finder : null
}
