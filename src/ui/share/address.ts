import { encodeHash } from '../../state/url.ts'
import type { ViewState } from '../../state/viewState.ts'

/** The address of this page that shows a state. */
export function addressOf(state: ViewState): string {
  const hash = encodeHash(state)
  return `${location.origin}${location.pathname}${hash ? `#${hash}` : ''}`
}
