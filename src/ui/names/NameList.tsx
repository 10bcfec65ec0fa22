import { useId } from 'react'
import { isStructureId, type StructureId } from '../../anatomy/ids.ts'
import { t } from '../../i18n/t.ts'
import { useView } from '../../state/view.ts'
import { useSpoken } from '../language/useLanguage.ts'
import type { NameGroup } from './groups.ts'
import { NameOption } from './NameOption.tsx'
import { walkList } from './walkList.ts'

interface NameListProps {
  readonly groups: readonly NameGroup[]
  /** Focus leaves the list upwards, to the search. */
  readonly onLeaveUp: () => void
  readonly onChoose: (id: StructureId) => void
}

/** The names as a list box: arrows, Home and End walk through it, Enter or Space chooses. */
export function NameList({ groups, onLeaveUp, onChoose }: NameListProps) {
  const selected = useView((s) => s.state.select)
  const { page, names } = useSpoken()
  const base = useId()
  const ids = groups.flatMap((group) => group.ids)
  const reachable = selected && ids.includes(selected) ? selected : ids[0]

  return (
    <div
      role="listbox"
      aria-label={t('names.list')}
      className="name-list"
      lang={names}
      onKeyDown={(e) => walkList(e, onLeaveUp, (id) => isStructureId(id) && onChoose(id))}
    >
      {groups.map(({ title, ids }, i) => (
        // biome-ignore lint/a11y/useSemanticElements: a list box groups its options by role; a fieldset would not do.
        <div key={title} role="group" aria-labelledby={`${base}-${i}`} className="name-group">
          <div id={`${base}-${i}`} role="presentation" lang={page} className="name-group-title">
            {title}
          </div>
          {ids.map((id) => (
            <NameOption key={id} id={id} selected={id === selected} reachable={id === reachable} onChoose={onChoose} />
          ))}
        </div>
      ))}
    </div>
  )
}
