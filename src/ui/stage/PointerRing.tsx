import { useEffect, useRef } from 'react'

/** A ring round the pointer on the leg, for the last row of a lecture hall. */
export function PointerRing() {
  const ring = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = (event: PointerEvent): void => {
      const element = ring.current
      if (!element) return
      element.dataset.shown = String(event.target instanceof HTMLCanvasElement)
      element.dataset.down = String(event.buttons !== 0)
      element.style.transform = `translate(${event.clientX}px, ${event.clientY}px)`
    }
    const events = ['pointermove', 'pointerdown', 'pointerup'] as const
    for (const name of events) window.addEventListener(name, follow, { passive: true })
    return () => {
      for (const name of events) window.removeEventListener(name, follow)
    }
  }, [])
  return <div ref={ring} className="pointer-ring" aria-hidden="true" />
}
