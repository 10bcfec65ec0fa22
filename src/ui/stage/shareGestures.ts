import { noteLetBy, setMover } from '../../state/hostScroll.ts'

/** Ways after which a finger is known to go sideways, and after which the browser has left it to the leg, CSS pixels. */
const SURE = 6
const LONG = 48

/**
 * Shares wheel and fingers between an embedded leg and the page around it, so that nobody gets caught on the leg:
 * the wheel alone and a finger that swipes up or down scroll the page; the wheel with Ctrl, a finger that swipes
 * sideways and two fingers move the leg. The style sheet says the same of fingers by `touch-action`. Returns the way
 * to stop.
 */
export function shareGestures(stage: HTMLElement): () => void {
  const onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey) return
    // The camera never hears of it, and the browser gives it to the page.
    event.stopPropagation()
    noteLetBy('mouse')
  }
  // Two fingers begin on the leg, or the second comes while the first turns it: the page keeps still.
  const onTouch = (event: TouchEvent): void => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault()
  }
  let [fromX, fromY, held] = [0, 0, false]
  const onDown = (event: PointerEvent): void => {
    setMover(event.pointerType === 'touch' ? 'finger' : 'mouse')
    held = event.pointerType === 'touch' && event.isPrimary
    fromX = event.clientX
    fromY = event.clientY
  }
  // Until it is clear that a finger goes sideways the leg does not turn: it would tip at each swipe of the page.
  const onMove = (event: PointerEvent): void => {
    const [x, y] = [Math.abs(event.clientX - fromX), Math.abs(event.clientY - fromY)]
    if (held && ((x > y && x > SURE) || y > LONG)) held = false
    if (held) event.stopPropagation()
  }
  // The browser took the finger to scroll.
  const onCancel = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') noteLetBy('finger')
    held = false
  }
  stage.addEventListener('wheel', onWheel, { capture: true, passive: true })
  stage.addEventListener('touchstart', onTouch, { passive: false })
  stage.addEventListener('touchmove', onTouch, { passive: false })
  stage.addEventListener('pointerdown', onDown, true)
  window.addEventListener('pointermove', onMove, true)
  stage.addEventListener('pointercancel', onCancel, true)
  return () => {
    stage.removeEventListener('wheel', onWheel, true)
    stage.removeEventListener('touchstart', onTouch)
    stage.removeEventListener('touchmove', onTouch)
    stage.removeEventListener('pointerdown', onDown, true)
    window.removeEventListener('pointermove', onMove, true)
    stage.removeEventListener('pointercancel', onCancel, true)
  }
}
