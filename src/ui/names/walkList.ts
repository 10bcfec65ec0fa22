import type { KeyboardEvent } from 'react'

/** Options that Page Up and Page Down pass over. */
const PAGE = 8

/** Arrows, Home, End and the page keys walk through a list box; Enter or Space chooses an option. */
export function walkList(
  event: KeyboardEvent<HTMLElement>,
  leaveUp: () => void,
  choose: (id: string | undefined) => void,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const options = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=option]')]
  const at = options.indexOf(document.activeElement as HTMLElement)
  if (event.key === 'Enter' || event.key === ' ') choose(options[at]?.dataset.id)
  else if (event.key === 'ArrowUp' && at <= 0) leaveUp()
  else {
    const to = goal(event.key, at, options.length)
    if (to === null) return
    options[Math.min(Math.max(to, 0), options.length - 1)]?.focus()
  }
  event.preventDefault()
}

/** Which option a key leads to; null for a key that leads nowhere. */
function goal(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1
    case 'ArrowUp':
      return at - 1
    case 'PageDown':
      return at + PAGE
    case 'PageUp':
      return at - PAGE
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
