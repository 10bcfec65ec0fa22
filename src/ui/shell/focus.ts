import { flushSync } from 'react-dom'
import { openNames } from './layout.ts'

/** Elements that a key or a skip link can bring the focus to. */
export const PLACES = { search: 'search', stage: 'stage', panel: 'panel-heading' } as const

/** Moves the focus to a place of the page, when it is there. */
export function focusOn(place: keyof typeof PLACES): void {
  document.getElementById(PLACES[place])?.focus()
}

/** Gives the focus back to what had it, or to the leg where that has gone. */
export function giveBackFocus(to: Element | null): void {
  if (to instanceof HTMLElement && to.getClientRects().length > 0) to.focus({ preventScroll: true })
  if (document.activeElement === document.body) focusOn('stage')
}

/** What menus hang in, so that they lie in a landmark like all else. */
export const menuPlace = (): HTMLElement | null => document.getElementById(PLACES.stage)

/** Opens the names if need be and puts the cursor in their search. */
export function focusSearch(): void {
  flushSync(openNames)
  focusOn('search')
}
