import { useEffect } from 'react'
import { shortcutOf } from './shortcuts.ts'

/** Listens for the page's keys; a field that is typed in and an open dialog keep theirs. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      const shortcut = shortcutOf(event)
      if (!shortcut || (takesKeys(event.target) && event.key !== 'Escape')) return
      event.preventDefault()
      shortcut.run()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

const takesKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
