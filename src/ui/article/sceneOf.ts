import type { SceneCue } from '../../anatomy/claims/sceneCue.ts'
import type { StructureId } from '../../anatomy/ids.ts'
import { DEFAULT_VIEW_STATE, type ViewState } from '../../state/viewState.ts'

const { select, view, knee, ankle, activation, motion, time, speed, hide, fade, depth, section, condition } =
  DEFAULT_VIEW_STATE

/** The scene at rest: all that a cue can set, and what would hide what it shows. */
const REST = { select, view, knee, ankle, activation, motion, time, speed, hide, fade, depth, section, condition }

type Scene = Pick<ViewState, keyof typeof REST>

/**
 * The part of the view state that a cue asks for; what it leaves out is at rest. A structure that the loaded leg lacks
 * is not selected: all others would step back behind nothing.
 */
export function sceneOf(cue: SceneCue, present: readonly StructureId[]): Scene {
  const scene: Scene = { ...REST, ...cue }
  const shown = scene.select === null || present.length === 0 || present.includes(scene.select)
  return shown ? scene : { ...scene, select: null }
}

/** What of a state is its scene. */
export function sceneIn(state: ViewState): Scene {
  return Object.fromEntries(Object.keys(REST).map((key) => [key, state[key as keyof Scene]])) as unknown as Scene
}

/** Whether the scene of a state is at rest, as of an address that names none. */
export const atRest = (state: ViewState): boolean => JSON.stringify(sceneIn(state)) === JSON.stringify(REST)
