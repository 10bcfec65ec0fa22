import { setNotices } from './notices.ts'
import { decodeHash, encodeHash } from './url.ts'
import { change, restart, useView, viewState } from './view.ts'

/** Browsers refuse to rewrite an address more than some hundred times in half a minute. */
const SETTLED = 400

/**
 * Takes the state from the page's address, then keeps the two in step: changes are written when they have settled,
 * without entries in the browser's history; a pasted link or a step back applies. Returns the way to stop.
 */
export function syncAddress(): () => void {
  let timer = 0
  const apply = (start: boolean): void => {
    const { state, notices } = decodeHash(location.hash)
    setNotices(notices)
    if (start) restart(state)
    else change(state)
  }
  const write = (): void => {
    const hash = encodeHash(viewState())
    if (hash === location.hash.slice(1)) return
    history.replaceState(history.state, '', hash === '' ? location.pathname + location.search : `#${hash}`)
  }
  const onHash = (): void => {
    clearTimeout(timer)
    apply(false)
  }
  apply(true)
  const unsubscribe = useView.subscribe((now, before) => {
    if (now.state === before.state) return
    clearTimeout(timer)
    timer = window.setTimeout(write, SETTLED)
  })
  window.addEventListener('hashchange', onHash)
  // What has not settled yet must not be lost by a reload.
  window.addEventListener('pagehide', write)
  return () => {
    clearTimeout(timer)
    unsubscribe()
    window.removeEventListener('hashchange', onHash)
    window.removeEventListener('pagehide', write)
  }
}
