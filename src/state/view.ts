import { create } from 'zustand'
import type { StructureId } from '../anatomy/ids.ts'
import { DEFAULT_VIEW_STATE, type MotionId, type ViewState } from './viewState.ts'

interface ViewStore {
  readonly state: ViewState
  readonly past: readonly ViewState[]
  readonly future: readonly ViewState[]
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
    return { state, past: [...store.past, store.state].slice(-HISTORY_LENGTH), future: [] }
  })
}

/** Applies a change without a step of the history: for what follows a drag or a frame, like the camera. */
export function amend(patch: Partial<ViewState>): void {
  useView.setState((store) => {
    const state = merge(store.state, patch)
    return state === store.state ? store : { state }
  })
}

/** Replaces the whole state, history and all: what a page starts from. */
export function restart(state: ViewState): void {
  useView.setState({ state, past: [], future: [] })
}

export function undo(): void {
  useView.setState((store) => {
    const state = store.past.at(-1)
    if (!state) return store
    return { state, past: store.past.slice(0, -1), future: [store.state, ...store.future] }
  })
}

export function redo(): void {
  useView.setState((store) => {
    const [state, ...future] = store.future
    if (!state) return store
    return { state, past: [...store.past, store.state], future }
  })
}

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
