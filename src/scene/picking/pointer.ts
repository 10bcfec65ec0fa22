import { clickTaker } from '../../state/clicks.ts'
import { live } from '../../state/live.ts'
import { hover, useStage } from '../../state/stage.ts'
import { openMenu } from '../../state/structureMenu.ts'
import { select } from '../../state/view.ts'
import type { Picker } from './Picker.ts'

/** A press that moves farther than this is a drag, CSS pixels; a finger is less steady than a mouse. */
const STEADY = { mouse: 4, pen: 6, touch: 10 } as const
/** A finger that rests for so long asks for the menu, milliseconds. */
const LONG = 550
/** While the leg moves, the pick map is not drawn more often than this, milliseconds. */
const UNHURRIED = 150

/**
 * Follows the pointer over the stage: what it hovers over, at most once a frame and not during a drag; a click
 * selects, and deselects where nothing is; a right click or a finger that rests asks for the menu. Returns the way to
 * stop.
 */
export function followPointer(element: HTMLElement, picker: Picker): () => void {
  let pressed: { readonly x: number; readonly y: number; readonly id: number } | null = null
  let pressedWithOthers = false
  let waiting = 0
  let last = 0
  let resting = 0
  let rested = false
  const down = new Set<number>()

  const menuAt = (x: number, y: number): void => {
    if (useStage.getState().phase.kind === 'ready') openMenu({ id: picker.structureAt(x, y), x, y })
  }
  /** The pointer is off its first place by more than a hand trembles. */
  const strayed = (event: PointerEvent): boolean => {
    const { x, y } = pressed ?? { x: 0, y: 0 }
    const steady = STEADY[event.pointerType as keyof typeof STEADY] ?? STEADY.mouse
    return Math.hypot(event.clientX - x, event.clientY - y) > steady
  }
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
    if (down.size > 0 && strayed(event)) clearTimeout(resting)
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
    clearTimeout(resting)
    rested = false
    if (event.pointerType !== 'touch' || pressedWithOthers) return
    resting = window.setTimeout(() => {
      pressed = null
      rested = true
      menuAt(event.clientX, event.clientY)
    }, LONG)
  }
  const onUp = (event: PointerEvent): void => {
    down.delete(event.pointerId)
    clearTimeout(resting)
    if (pressed?.id !== event.pointerId || pressedWithOthers || strayed(event)) return
    pressed = null
    if (event.button === 2) menuAt(event.clientX, event.clientY)
    else if (event.button === 0) click(event.clientX, event.clientY)
  }
  const click = (x: number, y: number): void => {
    const taker = clickTaker()
    if (taker) taker(x, y)
    else select(picker.structureAt(x, y))
  }
  const onCancel = (event: PointerEvent): void => {
    down.delete(event.pointerId)
    clearTimeout(resting)
    pressed = null
  }
  // Without this the lifted finger would click on, and take the focus from the menu.
  const onLift = (event: TouchEvent): void => {
    if (rested && event.cancelable) event.preventDefault()
  }
  const onLeave = (): void => setHovered(null)

  element.addEventListener('pointermove', onMove)
  element.addEventListener('pointerdown', onDown)
  window.addEventListener('pointerup', onUp)
  window.addEventListener('pointercancel', onCancel)
  element.addEventListener('pointerleave', onLeave)
  element.addEventListener('touchend', onLift, { passive: false })
  return () => {
    clearTimeout(waiting)
    clearTimeout(resting)
    element.removeEventListener('pointermove', onMove)
    element.removeEventListener('pointerdown', onDown)
    window.removeEventListener('pointerup', onUp)
    window.removeEventListener('pointercancel', onCancel)
    element.removeEventListener('pointerleave', onLeave)
    element.removeEventListener('touchend', onLift)
  }
}

function setHovered(id: ReturnType<Picker['structureAt']>): void {
  if (id !== useStage.getState().hovered) hover(id)
}
