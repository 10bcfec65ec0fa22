import { setNotices } from './notices.ts'
import { decodeHash, encodeHash } from './url.ts'
import { change, restart, useView, viewState } from './view.ts'

/** Browsers refuse to rewrite an address more than some hundred times in half a minute, ms. */
const APART = 400

/**
 * Takes the state from the page's address, then keeps the two in step: a change is written at once, those that follow
 * close upon it after a moment, without entries in the browser's history; a pasted link or a step back applies.
 * Returns the way to stop.
 */
export function syncAddress(): () => void {
  let timer = 0
  let written = -APART
  const apply = (start: boolean): void => {
    const { state, notices } = decodeHash(location.hash)
    setNotices(notices)
    if (start) restart(state)
    else change(state)
  }
  const write = (): void => {
    timer = 0
    const hash = encodeHash(viewState())
    if (hash === location.hash.slice(1)) return
    written = performance.now()
    history.replaceState(history.state, '', hash === '' ? location.pathname + location.search : `#${hash}`)
  }
  // A browser reloads the address that it knows when it is told to: what is not written by then is lost.
  const writeSoon = (): void => {
    if (timer) return
    const wait = written + APART - performance.now()
    if (wait <= 0) write()
    else timer = window.setTimeout(write, wait)
  }
  const onHash = (): void => {
    clearTimeout(timer)
    timer = 0
    apply(false)
  }
  apply(true)
  const unsubscribe = useView.subscribe((now, before) => {
    if (now.state !== before.state) writeSoon()
  })
  window.addEventListener('hashchange', onHash)
  return () => {
    clearTimeout(timer)
    unsubscribe()
    window.removeEventListener('hashchange', onHash)
  }
}
