import type { StructureId } from '../../anatomy/ids.ts'
import { hover } from '../../state/stage.ts'
import { nameOf } from './nameOf.ts'

interface NameOptionProps {
  readonly id: StructureId
  readonly selected: boolean
  /** Whether Tab comes to this one of the list. */
  readonly reachable: boolean
  readonly onChoose: (id: StructureId) => void
}

/** One name: pointing at it shows it on the leg, choosing it opens its description. */
export function NameOption({ id, selected, reachable, onChoose }: NameOptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys for all its options.
    <div
      role="option"
      className="name"
      data-id={id}
      aria-selected={selected}
      tabIndex={reachable ? 0 : -1}
      onClick={() => onChoose(id)}
      onPointerEnter={() => hover(id)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(id)}
      onBlur={() => hover(null)}
    >
      {nameOf(id)}
    </div>
  )
}
