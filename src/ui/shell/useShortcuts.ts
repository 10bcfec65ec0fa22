import { useEffect } from 'react'
import { shortcutOf } from './shortcuts.ts'

/** Listens for the page's keys; a field that is typed in and an open dialog keep theirs. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      const shortcut = shortcutOf(event)
      if (!shortcut || (takesKey(event.target, event.key) && event.key !== 'Escape')) return
      event.preventDefault()
      shortcut.run()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

/** Whether an element needs a key itself: a field all of them, a slider those that move it. */
function takesKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.matches('input[type=range]')) return /^(Arrow|Page|Home|End)/.test(key)
  return target.matches('input, textarea, select, [contenteditable]')
}
