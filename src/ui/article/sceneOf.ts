import type { CameraCue, SceneCue } from '../../anatomy/claims/sceneCue.ts'
import type { StructureId } from '../../anatomy/ids.ts'
import type { Insets } from '../../state/stage.ts'
import { DEFAULT_VIEW_STATE, type ViewState } from '../../state/viewState.ts'

/** All that a cue can set, and what would hide what it shows. */
const SCENE_KEYS = [
  'select',
  'view',
  'knee',
  'ankle',
  'activation',
  'motion',
  'time',
  'speed',
  'hide',
  'fade',
  'light',
  'depth',
  'section',
  'plane',
  'colour',
  'condition',
  'grade',
  'variant',
] as const satisfies readonly (keyof ViewState)[]

type Scene = Pick<ViewState, (typeof SCENE_KEYS)[number]>

/** What of a state is its scene. */
export function sceneIn(state: ViewState): Scene {
  return Object.fromEntries(SCENE_KEYS.map((key) => [key, state[key]])) as unknown as Scene
}

/** The scene at rest. */
const REST = sceneIn(DEFAULT_VIEW_STATE)

/**
 * The part of the view state that a cue asks for; what it leaves out is at rest. A structure that the loaded leg lacks
 * is not selected: all others would step back behind nothing. `backwards` says how many times further away the camera
 * has to stand for want of room.
 */
export function sceneOf(cue: SceneCue, present: readonly StructureId[], backwards = 1): Scene {
  const { view } = cue
  const scene: Scene = {
    ...REST,
    ...cue,
    ...(typeof view === 'object' && { view: standBack(view, backwards) }),
  }
  const shown = scene.select === null || present.length === 0 || present.includes(scene.select)
  return shown ? scene : { ...scene, select: null }
}

function standBack({ position, target }: CameraCue, times: number): CameraCue {
  const from = (i: 0 | 1 | 2): number => Math.round(target[i] + (position[i] - target[i]) * times)
  return { target, position: [from(0), from(1), from(2)] }
}

/** What a camera of the cues takes in, as parts of the stage's height: it was set on a wide page. */
const TAKES_IN = { high: 0.86, wide: 0.6 } as const

/** How many times further away the camera has to stand, so that the free part of the page shows what the cues mean. */
export function shortOfRoom({ top, right, bottom, left }: Insets, width: number, height: number): number {
  const high = (height - top - bottom) / height
  const wide = (width - left - right) / height
  // Less than a sliver is a page that is still being laid out.
  return high < 0.1 || wide < 0.1 ? 1 : Math.max(1, TAKES_IN.high / high, TAKES_IN.wide / wide)
}

/** Whether the scene of a state is at rest, as of an address that names none. */
export const atRest = (state: ViewState): boolean => JSON.stringify(sceneIn(state)) === JSON.stringify(REST)
