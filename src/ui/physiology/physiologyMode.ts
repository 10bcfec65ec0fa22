import { change, useView, viewState } from '../../state/view.ts'
import { DEFAULT_VIEW_STATE, type ViewState } from '../../state/viewState.ts'
import { sceneIn } from '../article/sceneOf.ts'
import type { PanelId } from '../../state/viewState.ts'
import { leaveTest } from './testScene.ts'

/** What is read at the right of the calf's physiology: a panel, or the guided sequence. */
export type Reading = PanelId | 'tour'

const readingOf = ({ mode, panel }: ViewState): Reading | null =>
  mode === 'tour' ? 'tour' : mode === 'article' ? null : panel

export const usePhysiology = (): Reading | null => useView((s) => readingOf(s.state))

/** The last panel that was read, to which the rail's button leads back. */
let last: PanelId = 'live'

export function openPanel(panel: PanelId): void {
  last = panel
  before = null
  change({ ...leaveTest(), panel, mode: 'explore', step: 0 })
}

/** The state from which the reader opened the guided sequence; to its scene closing it leads back. */
let before: ViewState | null = null

export function enterTour(): void {
  before = { ...viewState(), ...leaveTest() }
  change({ mode: 'tour', step: 0, squeeze: 0 })
}

/** Whether a command of the reader opened the sequence, not an address. */
export const wasEntered = (): boolean => before !== null

/** Closes what is open; the sequence gives back the scene from before it. */
export function closePanel(): void {
  if (viewState().mode === 'tour') {
    change({ ...sceneIn(before ?? DEFAULT_VIEW_STATE), panel: null, fibres: 'off', mode: 'explore', step: 0 })
    before = null
  } else change({ ...leaveTest(), panel: null, fibres: 'off', mode: 'explore', step: 0 })
}

/** Opens the panel that was read last, or closes what is open. */
export const togglePhysiology = (): void => (readingOf(viewState()) === null ? openPanel(last) : closePanel())

export const toggleTour = (): void => (viewState().mode === 'tour' ? closePanel() : enterTour())
