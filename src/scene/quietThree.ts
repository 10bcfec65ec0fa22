import { setConsoleFunction } from 'three'

/** r3f still keeps its time with a class that three has replaced; nobody here can act on that. */
const KNOWN = /^Clock: This module has been deprecated/

/** Lets three say on the console what is news. */
export function quietThree(): void {
  setConsoleFunction((type, message, ...details) => {
    if (!KNOWN.test(message.replace(/^THREE\./, ''))) console[type](message, ...details)
  })
}
