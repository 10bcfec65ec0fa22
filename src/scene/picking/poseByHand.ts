import { clickTaker } from '../../state/clicks.ts'
import { useStage } from '../../state/stage.ts'
import type { Hold } from '../../state/hand.ts'
import { select } from '../../state/view.ts'
import { type HandSpace, takeLimb } from '../pose/hold.ts'
import { limbOf } from '../pose/limbs.ts'
import type { Picker } from './Picker.ts'

/** A press that moves no farther than this is a click, CSS pixels. */
const STEADY = 6

/**
 * While the pose is open, a bone of the foot, the shank or the thigh follows the hand that takes it; everything else
 * still turns the leg. Comes before all others that listen to the pointer. Returns the way to stop.
 */
export function poseByHand(space: HandSpace, picker: Picker): () => void {
  const { element } = space
  let held: { readonly hold: Hold; readonly id: number; readonly x: number; readonly y: number } | null = null
  let moved = false

  const onDown = (event: PointerEvent): void => {
    if (held || clickTaker() || !useStage.getState().posing || event.button !== 0 || !event.isPrimary) return
    const limb = limbOf(picker.structureAt(event.clientX, event.clientY))
    if (!limb) return
    event.stopImmediatePropagation()
    moved = false
    held = {
      hold: takeLimb(space, limb, event.clientX, event.clientY),
      id: event.pointerId,
      x: event.clientX,
      y: event.clientY,
    }
    element.dataset.holding = 'true'
  }
  const onMove = (event: PointerEvent): void => {
    if (held?.id === event.pointerId) {
      moved ||= Math.hypot(event.clientX - held.x, event.clientY - held.y) > STEADY
      if (moved) held.hold.move(event.clientX, event.clientY)
      event.stopImmediatePropagation()
    } else element.dataset.takes = String(useStage.getState().posing && limbOf(useStage.getState().hovered) !== null)
  }
  const onUp = (event: PointerEvent): void => {
    if (held?.id !== event.pointerId) return
    held.hold.end()
    held = null
    delete element.dataset.holding
    if (!moved && event.type === 'pointerup') select(picker.structureAt(event.clientX, event.clientY))
  }

  element.addEventListener('pointerdown', onDown, true)
  window.addEventListener('pointermove', onMove, true)
  window.addEventListener('pointerup', onUp)
  window.addEventListener('pointercancel', onUp)
  return () => {
    element.removeEventListener('pointerdown', onDown, true)
    window.removeEventListener('pointermove', onMove, true)
    window.removeEventListener('pointerup', onUp)
    window.removeEventListener('pointercancel', onUp)
  }
}
