import { type RefObject, useLayoutEffect } from 'react'
import { giveBackFocus } from './focus.ts'

/** When an element goes, the focus in it must not get lost: it goes back to where it came from, or to the leg. */
export function useFocusKept(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = element
    let from = document.activeElement
    const onFocus = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Element && !current?.contains(relatedTarget)) from = relatedTarget
    }
    current?.addEventListener('focusin', onFocus)
    return () => {
      current?.removeEventListener('focusin', onFocus)
      if (current?.contains(document.activeElement)) queueMicrotask(() => giveBackFocus(from))
    }
  }, [element])
}
