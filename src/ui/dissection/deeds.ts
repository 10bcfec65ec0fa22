import { Eye, EyeOff, Focus, CircleDashed, type LucideIcon, Layers2 } from 'lucide-react'
import type { StructureId } from '../../anatomy/ids.ts'
import type { PlainKey } from '../../i18n/en.ts'
import { isolated, isShown, toggleFaded, toggleIsolated, toggleShown } from '../../state/dissection.ts'
import type { ViewState } from '../../state/viewState.ts'
import { showWhatItLiesOn } from './showWhatItLiesOn.ts'

/** Something that can be done with a structure: what it is called in the state at hand, and how. */
export interface Deed {
  /** The command's name, by which its key is found. */
  readonly name: PlainKey
  readonly word: (id: StructureId, state: ViewState) => PlainKey
  readonly sign: (id: StructureId, state: ViewState) => LucideIcon
  /** Whether it is in force, where that is seen by a pressed button. */
  readonly on: (id: StructureId, state: ViewState) => boolean
  readonly run: (id: StructureId) => void
}

/** What a dissection does with one structure, in the order of the panel and of the menu. */
export const DEEDS: readonly Deed[] = [
  {
    name: 'dissect.hide',
    word: (id, state) => (isShown(id, state) ? 'dissect.hide' : 'dissect.show'),
    sign: (id, state) => (isShown(id, state) ? EyeOff : Eye),
    on: (id, state) => !isShown(id, state),
    run: (id) => toggleShown([id]),
  },
  {
    name: 'dissect.isolate',
    word: (id, state) => (isAlone(id, state) ? 'dissect.others' : 'dissect.isolate'),
    sign: () => Focus,
    on: isAlone,
    run: (id) => toggleIsolated([id]),
  },
  {
    name: 'dissect.fade',
    word: (id, state) => (state.fade.includes(id) ? 'dissect.solid' : 'dissect.fade'),
    sign: () => CircleDashed,
    on: (id, state) => state.fade.includes(id),
    run: (id) => toggleFaded([id]),
  },
  {
    name: 'dissect.bed',
    word: () => 'dissect.bed',
    sign: () => Layers2,
    on: () => false,
    run: showWhatItLiesOn,
  },
]

function isAlone(id: StructureId, { hide }: ViewState): boolean {
  const alone = isolated(hide)
  return alone.length === 1 && alone[0] === id
}
