import { change, useView, viewState } from '../../state/view.ts'
import type { PanelId, ViewState } from '../../state/viewState.ts'

/** What is read at the right of the calf's physiology: a panel, or the guided sequence. */
export type Reading = PanelId | 'tour'

const readingOf = ({ mode, panel }: ViewState): Reading | null =>
  mode === 'tour' ? 'tour' : mode === 'article' ? null : panel

export const usePhysiology = (): Reading | null => useView((s) => readingOf(s.state))

/** The last panel that was read, to which the rail's button leads back. */
let last: PanelId = 'live'

export function openPanel(panel: PanelId): void {
  last = panel
  change({ panel, mode: 'explore', step: 0 })
}

export const closePanel = (): void => change({ panel: null, mode: 'explore', step: 0 })

/** Opens the panel that was read last, or closes what is open. */
export const togglePhysiology = (): void => (readingOf(viewState()) === null ? openPanel(last) : closePanel())
