import type { Live } from '../../state/live.ts'

/** Writes a number into an element on each frame in which it is another than the one that stands there. */
export function numberWriter(
  element: Element | undefined | null,
  digits: number,
  read: (live: Readonly<Live>) => number,
): (live: Readonly<Live>) => void {
  const scale = 10 ** digits
  let shown = Number.NaN
  return (live) => {
    const value = Math.round(read(live) * scale) / scale + 0
    if (value === shown || !element) return
    shown = value
    element.textContent = value.toFixed(digits)
  }
}
