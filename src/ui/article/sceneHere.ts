import type { SceneCue } from '../../anatomy/claims/sceneCue.ts'
import { useStage } from '../../state/stage.ts'
import { sceneOf, shortOfRoom } from './sceneOf.ts'

/** What a cue asks of the view state here and now: of this leg, on a page of this size. */
export function sceneHere(cue: SceneCue): ReturnType<typeof sceneOf> {
  const { present, insets } = useStage.getState()
  return sceneOf(cue, present, shortOfRoom(insets, innerWidth, innerHeight))
}
