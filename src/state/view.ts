import { create } from 'zustand'
import type { StructureId } from '../anatomy/ids.ts'
import { DEFAULT_VIEW_STATE, type MotionId, type ViewState } from './viewState.ts'

/** A step of the history: the state on its other side, and whether the step moved the camera. */
interface Step {
  readonly state: ViewState
  readonly camera: boolean
}

interface ViewStore {
  readonly state: ViewState
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

/** The view state with its history. Read it by narrow selectors: `useView((s) => s.state.select)`. */
export const useView = create<ViewStore>(() => ({ state: DEFAULT_VIEW_STATE, past: [], future: [] }))

const HISTORY_LENGTH = 100

export const viewState = (): ViewState => useView.getState().state

/** Applies a change as one step of the history; a change that changes nothing leaves no step. */
export function change(patch: Partial<ViewState>): void {
  useView.setState((store) => {
    const state = merge(store.state, patch)
    if (state === store.state) return store
    const step = { state: store.state, camera: state.view !== store.state.view }
    return { state, past: [...store.past, step].slice(-HISTORY_LENGTH), future: [] }
  })
}

/** Applies a change without a step of the history, as part of the last one: for what follows a drag or a frame. */
export function amend(patch: Partial<ViewState>): void {
  useView.setState((store) => {
    const state = merge(store.state, patch)
    if (state === store.state) return store
    const last = store.past.at(-1)
    if (!last || state.view === store.state.view) return { state }
    return { state, past: [...store.past.slice(0, -1), { ...last, camera: true }] }
  })
}

/** Notes where the hand has brought the camera: no step, nor part of one. */
export function noteCamera(view: ViewState['view']): void {
  useView.setState((store) => {
    const state = merge(store.state, { view })
    return state === store.state ? store : { state }
  })
}

/** Replaces the whole state, history and all: what a page starts from. */
export function restart(state: ViewState): void {
  useView.setState({ state, past: [], future: [] })
}

export function undo(): void {
  useView.setState((store) => {
    const step = store.past.at(-1)
    if (!step) return store
    const back = { state: store.state, camera: step.camera }
    return { state: across(step, store.state), past: store.past.slice(0, -1), future: [back, ...store.future] }
  })
}

export function redo(): void {
  useView.setState((store) => {
    const [step, ...future] = store.future
    if (!step) return store
    const back = { state: store.state, camera: step.camera }
    return { state: across(step, store.state), past: [...store.past, back], future }
  })
}

/** The state on the other side of a step: the camera stays where the hand has brought it since, unless the step moved it. */
const across = ({ state, camera }: Step, now: ViewState): ViewState => (camera ? state : { ...state, view: now.view })

export const select = (id: StructureId | null): void => change({ select: id })
export const setAnkle = (ankle: number): void => change({ ankle, motion: null })
export const setKnee = (knee: number): void => change({ knee, motion: null })
export const startMotion = (motion: MotionId, speed: number): void => change({ motion, time: 0, speed })
export const stopMotion = (): void => change({ motion: null, time: 0 })

function merge(state: ViewState, patch: Partial<ViewState>): ViewState {
  const same = Object.entries(patch).every(([key, value]) => equal(state[key as keyof ViewState], value))
  return same ? state : { ...state, ...patch }
}

function equal(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b))
}
