import { create } from 'zustand'

const KEY = 'sural.hints'

/**
 * Whether the first hints are still to be shown: on a machine that has not seen them, to someone who came by the bare
 * address. Read before the address is first rewritten.
 */
export const useFirstVisit = create<{ readonly on: boolean }>(() => ({ on: cameBare() && !seen() }))

/** No hint any more, now or later. Storage may be full or forbidden; then it lasts as long as the page. */
export function endFirstVisit(): void {
  useFirstVisit.setState({ on: false })
  try {
    localStorage.setItem(KEY, 'seen')
  } catch {}
}

function cameBare(): boolean {
  return location.hash.length < 2 && location.search === ''
}

function seen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    // What cannot be remembered would come again on every visit.
    return true
  }
}
