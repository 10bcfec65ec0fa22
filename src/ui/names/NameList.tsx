import { type KeyboardEvent, useId } from 'react'
import { isStructureId, type StructureId } from '../../anatomy/ids.ts'
import { t } from '../../i18n/t.ts'
import { useView } from '../../state/view.ts'
import { useSpoken } from '../language/useLanguage.ts'
import type { NameGroup } from './groups.ts'
import { NameOption } from './NameOption.tsx'

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
      onKeyDown={(e) => walk(e, onLeaveUp, onChoose)}
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

function walk(event: KeyboardEvent<HTMLElement>, leaveUp: () => void, choose: (id: StructureId) => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const options = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=option]')]
  const at = options.indexOf(document.activeElement as HTMLElement)
  const id = options[at]?.dataset.id
  if (event.key === 'Enter' || event.key === ' ') isStructureId(id) && choose(id)
  else if (event.key === 'ArrowUp' && at <= 0) leaveUp()
  else {
    const to = goal(event.key, at, options.length)
    if (to === null) return
    options[Math.min(Math.max(to, 0), options.length - 1)]?.focus()
  }
  event.preventDefault()
}

/** Options that Page Up and Page Down pass over. */
const PAGE = 8

/** Which option a key leads to; null for a key that leads nowhere. */
function goal(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1
    case 'ArrowUp':
      return at - 1
    case 'PageDown':
      return at + PAGE
    case 'PageUp':
      return at - PAGE
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
