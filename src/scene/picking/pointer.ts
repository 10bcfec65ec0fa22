import { live } from '../../state/live.ts'
import { hover, useStage } from '../../state/stage.ts'
import { select } from '../../state/view.ts'
import type { Picker } from './Picker.ts'

/** A press that moves farther than this is a drag, CSS pixels; a finger is less steady than a mouse. */
const STEADY = { mouse: 4, pen: 6, touch: 10 } as const
/** While the leg moves, the pick map is not drawn more often than this, milliseconds. */
const UNHURRIED = 150

/**
 * Follows the pointer over the stage: what it hovers over, at most once a frame and not during a drag; a click
 * selects, and deselects where nothing is. Returns the way to stop.
 */
export function followPointer(element: HTMLElement, picker: Picker): () => void {
  let pressed: { readonly x: number; readonly y: number; readonly id: number } | null = null
  let pressedWithOthers = false
  let waiting = 0
  let last = 0
  const down = new Set<number>()

  const look = (): void => {
    waiting = 0
    if (down.size > 0 || useStage.getState().phase.kind !== 'ready') return
    last = performance.now()
    const id = picker.structureAt(live.pointerX, live.pointerY)
    element.dataset.hover = String(id !== null)
    setHovered(id)
  }
  const onMove = (event: PointerEvent): void => {
    live.pointerX = event.clientX
    live.pointerY = event.clientY
    if (event.pointerType === 'touch' || down.size > 0) return
    if (waiting) return
    const pause = picker.map.stale ? UNHURRIED - (performance.now() - last) : 0
    waiting = window.setTimeout(() => requestAnimationFrame(look), Math.max(0, pause))
  }
  const onDown = (event: PointerEvent): void => {
    down.add(event.pointerId)
    pressedWithOthers = down.size > 1
    pressed = { x: event.clientX, y: event.clientY, id: event.pointerId }
    live.pointerX = event.clientX
    live.pointerY = event.clientY
  }
  const onUp = (event: PointerEvent): void => {
    down.delete(event.pointerId)
    const { x, y, id } = pressed ?? { x: 0, y: 0, id: -1 }
    const far = Math.hypot(event.clientX - x, event.clientY - y)
    const steady = STEADY[event.pointerType as keyof typeof STEADY] ?? STEADY.mouse
    if (id !== event.pointerId || pressedWithOthers || event.button !== 0 || far > steady) return
    pressed = null
    select(picker.structureAt(event.clientX, event.clientY))
  }
  const onCancel = (event: PointerEvent): void => {
    down.delete(event.pointerId)
    pressed = null
  }
  const onLeave = (): void => setHovered(null)

  element.addEventListener('pointermove', onMove)
  element.addEventListener('pointerdown', onDown)
  window.addEventListener('pointerup', onUp)
  window.addEventListener('pointercancel', onCancel)
  element.addEventListener('pointerleave', onLeave)
  return () => {
    clearTimeout(waiting)
    element.removeEventListener('pointermove', onMove)
    element.removeEventListener('pointerdown', onDown)
    window.removeEventListener('pointerup', onUp)
    window.removeEventListener('pointercancel', onCancel)
    element.removeEventListener('pointerleave', onLeave)
  }
}

function setHovered(id: ReturnType<Picker['structureAt']>): void {
  if (id !== useStage.getState().hovered) hover(id)
}
