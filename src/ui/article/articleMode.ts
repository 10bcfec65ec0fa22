import { change, useView, viewState } from '../../state/view.ts'
import { DEFAULT_VIEW_STATE, type ViewState } from '../../state/viewState.ts'
import { sceneIn } from './sceneOf.ts'

/** The state from which the reader opened the article; to its scene closing it leads back. */
let before: ViewState | null = null

export const useInArticle = (): boolean => useView((s) => s.state.mode === 'article')

/** Opens the article at a statement, as one step of the history. */
export function enterArticle(step = 0): void {
  before = viewState()
  change({ mode: 'article', step })
}

/** Whether a command of the reader opened the article, not an address. */
export const wasEntered = (): boolean => before !== null

/** Closes the article and brings back the scene from before it. */
export function leaveArticle(): void {
  change({ ...sceneIn(before ?? DEFAULT_VIEW_STATE), mode: 'explore', step: 0 })
  before = null
}

/** Closes the article but keeps what is on screen, with the description of what is selected. */
export function leaveForDescription(): void {
  before = null
  change({ mode: 'explore', step: 0 })
}

export const toggleArticle = (): void => (viewState().mode === 'article' ? leaveArticle() : enterArticle())
