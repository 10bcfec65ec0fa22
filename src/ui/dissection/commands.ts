import type { StructureId } from '../../anatomy/ids.ts'
import { peel, reset, toggleFaded, toggleIsolated, toggleShown } from '../../state/dissection.ts'
import { useStage } from '../../state/stage.ts'
import { viewState } from '../../state/view.ts'
import { showWhatItLiesOn } from './showWhatItLiesOn.ts'

/** What a key of the dissection means: what is pointed at, or else what is selected. */
export const meant = (): StructureId | null => useStage.getState().hovered ?? viewState().select

function withMeant(run: (id: StructureId) => void): void {
  const id = meant()
  if (id) run(id)
}

export const hideMeant = (): void => withMeant((id) => toggleShown([id]))
export const fadeMeant = (): void => withMeant((id) => toggleFaded([id]))
export const isolateMeant = (): void => withMeant((id) => toggleIsolated([id]))
export const showBedOfMeant = (): void => withMeant(showWhatItLiesOn)
export const peelDeeper = (): void => peel(viewState().depth + 1)
export const putBack = (): void => peel(viewState().depth - 1)
export const wholeLeg = reset
