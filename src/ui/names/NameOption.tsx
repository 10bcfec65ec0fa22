import { Eye, EyeOff, CircleDashed } from 'lucide-react'
import type { StructureId } from '../../anatomy/ids.ts'
import { t } from '../../i18n/t.ts'
import { isShown, toggleShown } from '../../state/dissection.ts'
import { hover } from '../../state/stage.ts'
import { useView } from '../../state/view.ts'
import { nameOf } from './nameOf.ts'

interface NameOptionProps {
  readonly id: StructureId
  readonly selected: boolean
  /** Whether Tab comes to this one of the list. */
  readonly reachable: boolean
  readonly onChoose: (id: StructureId) => void
}

/**
 * One name: pointing at it shows it on the leg, choosing it opens its description; its eye hides it and brings it back,
 * by keyboard the key that hides.
 */
export function NameOption({ id, selected, reachable, onChoose }: NameOptionProps) {
  const look = useView(({ state }) => (!isShown(id, state) ? 'hidden' : state.fade.includes(id) ? 'glass' : 'solid'))
  const Sign = look === 'hidden' ? EyeOff : look === 'glass' ? CircleDashed : Eye
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys for all its options.
    <div
      role="option"
      className="name"
      data-id={id}
      data-look={look}
      aria-selected={selected}
      tabIndex={reachable ? 0 : -1}
      onClick={() => onChoose(id)}
      onPointerEnter={() => hover(id)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(id)}
      onBlur={() => hover(null)}
    >
      {nameOf(id)}
      {look !== 'solid' && <span className="hidden-text">, {t(`names.${look}`)}</span>}
      <span
        className="name-eye"
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation()
          toggleShown([id])
        }}
      >
        <Sign size="1.05em" />
      </span>
    </div>
  )
}
