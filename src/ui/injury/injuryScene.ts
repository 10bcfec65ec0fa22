import { INJURIES, type InjuryId } from '../../anatomy/injuries/index.ts'
import type { ViewState } from '../../state/viewState.ts'
import { sceneHere } from '../article/sceneHere.ts'

/** What an injury asks of the view state: its scene, with its structure lit instead of selected. */
export function injuryScene(id: InjuryId): Partial<ViewState> {
  const cue = INJURIES[id].scene
  const scene = sceneHere(cue)
  return { ...scene, select: null, light: cue.light ?? (scene.select === null ? [] : [scene.select]) }
}
