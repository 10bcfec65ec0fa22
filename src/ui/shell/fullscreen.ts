import { useSyncExternalStore } from 'react'

/** Shows the page on the whole screen, or takes it back; a browser that refuses leaves all as it is. */
export function toggleFullscreen(): void {
  const asked = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.()
  asked?.catch(() => undefined)
}

const subscribe = (changed: () => void): (() => void) => {
  document.addEventListener('fullscreenchange', changed)
  return () => document.removeEventListener('fullscreenchange', changed)
}

export const useFullscreen = (): boolean => useSyncExternalStore(subscribe, () => document.fullscreenElement !== null)
