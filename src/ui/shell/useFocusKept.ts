import { type RefObject, useLayoutEffect } from 'react'
import { focusOn } from './focus.ts'

/** When an element goes, the focus in it must not get lost: it passes to the leg. */
export function useFocusKept(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = element
    return () => {
      if (current?.contains(document.activeElement)) queueMicrotask(() => focusOn('stage'))
    }
  }, [element])
}
