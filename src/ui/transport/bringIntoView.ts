/** Scrolls a row sideways so that one of its parts stands in its middle, and nothing else on the page moves. */
export function bringIntoView(row: Element | null, part: HTMLElement | undefined | null): void {
  if (!row || !part) return
  const [all, one] = [row.getBoundingClientRect(), part.getBoundingClientRect()]
  row.scrollLeft += one.left + one.width / 2 - (all.left + all.width / 2)
}
