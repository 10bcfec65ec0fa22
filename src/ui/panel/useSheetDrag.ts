import { type PointerEvent, useRef } from 'react'
import { setSheetUp } from '../shell/layout.ts'

/** A drag this far, in CSS pixels, moves the sheet for good. */
const FAR_ENOUGH = 28

interface SheetDrag {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerCancel: () => void
}

/** Lets a finger draw the sheet up or down by its top; the buttons there do the same. */
export function useSheetDrag(): SheetDrag {
  const from = useRef<number | null>(null)
  const end = (): void => {
    from.current = null
  }
  return {
    onPointerDown: (event) => {
      if (!(event.target as Element).closest('button')) from.current = event.clientY
    },
    onPointerMove: (event) => {
      if (from.current === null) return
      const by = event.clientY - from.current
      if (Math.abs(by) < FAR_ENOUGH) return
      setSheetUp(by < 0)
      from.current = null
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}
