import type { InjuryId } from '../../anatomy/injuries/injury.ts'
import { change, useView, viewState } from '../../state/view.ts'
import { DEFAULT_VIEW_STATE, type ViewState } from '../../state/viewState.ts'
import { sceneIn } from '../article/sceneOf.ts'

/** The state from which the reader opened an injury; to its scene closing it leads back. */
let before: ViewState | null = null

const injuryIn = ({ mode, panel, select, condition }: ViewState): InjuryId | null =>
  mode === 'explore' && panel === null && select === null && condition !== 'healthy' ? condition : null

/** The injury that is described: the one on the leg, while no structure is selected. */
export const useInjury = (): InjuryId | null => useView((s) => injuryIn(s.state))

/** Opens an injury: its scene on the leg and its description, as one step of the history. */
export async function openInjury(id: InjuryId): Promise<void> {
  // A failure to load leaves everything as it is; the next click tries again.
  const loaded = await import('./injuryScene.ts').catch(() => null)
  if (!loaded) return
  const now = viewState()
  if (now.condition === 'healthy') before = now
  change({ ...loaded.injuryScene(id), mode: 'explore', step: 0, panel: null })
}

/** Closes the injury: the leg is whole again and stands as before. */
export function leaveInjury(): void {
  const { view, ...scene } = sceneIn(before ?? DEFAULT_VIEW_STATE)
  change(before ? { ...scene, view } : { ...scene, view: viewState().view })
  before = null
}
