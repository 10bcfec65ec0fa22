import { flushSync } from 'react-dom'
import { openNames } from './layout.ts'

/** Elements that a key or a skip link can bring the focus to. */
export const PLACES = { search: 'search', stage: 'stage', panel: 'panel-heading' } as const

/** Moves the focus to a place of the page, when it is there. */
export function focusOn(place: keyof typeof PLACES): void {
  document.getElementById(PLACES[place])?.focus()
}

/** Opens the names if need be and puts the cursor in their search. */
export function focusSearch(): void {
  flushSync(openNames)
  focusOn('search')
}
