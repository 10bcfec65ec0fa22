import { Eye, EyeOff, Focus, CircleDashed } from 'lucide-react'
import { useShallow } from 'zustand/shallow'
import { GROUPS, type GroupId, idsOf } from '../../anatomy/groups.ts'
import type { StructureId } from '../../anatomy/ids.ts'
import { t } from '../../i18n/t.ts'
import { isolated, isShown, toggleFaded, toggleIsolated, toggleShown } from '../../state/dissection.ts'
import { useView } from '../../state/view.ts'
import { IconButton } from '../controls/IconButton.tsx'

interface GroupRowProps {
  readonly id: GroupId
  /** What the loaded leg holds. */
  readonly present: readonly StructureId[]
}

/** A compartment or another group: show or hide it, show it alone, make it glass. */
export function GroupRow({ id, present }: GroupRowProps) {
  const ids = idsOf(id).filter((member) => present.includes(member))
  const { shown, glass, alone } = useView(useShallow(({ state }) => summary(ids, state)))
  if (ids.length === 0) return null
  const { name } = GROUPS[id]
  const seen = shown > 0
  const Sign = seen ? Eye : EyeOff
  return (
    <li className="group-row" data-seen={seen}>
      <button type="button" className="group-name" aria-pressed={seen} onClick={() => toggleShown(ids)}>
        <Sign size="1.1em" aria-hidden="true" />
        <span>{name}</span>
        {seen && shown < ids.length && <span className="figure">{t('dissect.some', shown, ids.length)}</span>}
      </button>
      <IconButton label={t('dissect.isolateGroup', name)} aria-pressed={alone} onClick={() => toggleIsolated(ids)}>
        <Focus size="1.05em" aria-hidden="true" />
      </IconButton>
      <IconButton label={t('dissect.fadeGroup', name)} aria-pressed={glass} onClick={() => toggleFaded(ids)}>
        <CircleDashed size="1.05em" aria-hidden="true" />
      </IconButton>
    </li>
  )
}

type State = ReturnType<typeof useView.getState>['state']

function summary(ids: readonly StructureId[], state: State) {
  const alone = isolated(state.hide)
  return {
    shown: ids.filter((id) => isShown(id, state)).length,
    glass: ids.length > 0 && ids.every((id) => state.fade.includes(id)),
    alone: alone.length > 0 && alone.every((id) => ids.includes(id)),
  }
}
