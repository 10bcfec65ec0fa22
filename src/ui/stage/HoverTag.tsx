import { useEffect, useRef } from 'react'
import { nameOf } from '../names/nameOf.ts'
import { live } from '../../state/live.ts'
import { useStage } from '../../state/stage.ts'
import { stage } from '../../state/stageCommands.ts'

/** The name of what is pointed at: beside the pointer on the leg, or on the part when a list or a text points. */
export function HoverTag() {
  const tag = useRef<HTMLDivElement>(null)
  const hovered = useStage((s) => s.hovered)
  const pointed = useStage((s) => s.pointed)

  useEffect(() => {
    const element = tag.current
    if (!element) return undefined
    const follow = (event: PointerEvent): void => {
      if (event.target instanceof HTMLCanvasElement) moveTo(element, event.clientX, event.clientY)
    }
    window.addEventListener('pointermove', follow, { passive: true })
    return () => window.removeEventListener('pointermove', follow)
  }, [])

  useEffect(() => {
    if (!tag.current || !hovered) return
    if (document.querySelector('.stage canvas:hover')) {
      tag.current.hidden = false
      moveTo(tag.current, live.pointerX, live.pointerY)
      return
    }
    const at = stage()?.screenPosition(hovered)
    tag.current.hidden = !at?.visible
    if (at?.visible) moveTo(tag.current, at.x, at.y)
  }, [hovered])

  return (
    <div ref={tag} className="hover-tag" aria-hidden="true" data-shown={hovered !== null && pointed === null}>
      {hovered && <span>{nameOf(hovered)}</span>}
    </div>
  )
}

function moveTo(element: HTMLElement, x: number, y: number): void {
  // Beside the pointer, on the side with more room.
  const left = x > innerWidth - element.offsetWidth - 40
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px) translate(${left ? 'calc(-100% - 16px)' : '16px'}, 18px)`
}
