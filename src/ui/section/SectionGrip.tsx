import { useEffect, useRef } from 'react'
import { t } from '../../i18n/t.ts'
import { onFrame } from '../../state/live.ts'
import { sectionGrip } from '../../state/sectionPlate.ts'
import { useStage } from '../../state/stage.ts'
import { amend, change, useView, viewState } from '../../state/view.ts'
import './grip.css'

/** One press of an arrow moves the plane by so much. */
const STEP = 0.01
/** A way shorter than this on screen is none, CSS pixels. */
const LEAST = 60

/** The handle of the cutting plane, beside the leg: dragged along it, or moved by the arrow keys. */
export function SectionGrip() {
  const grip = useRef<HTMLDivElement>(null)
  const section = useView((s) => s.state.section) ?? 0
  const plane = useView((s) => s.state.plane)
  const insets = useStage((s) => s.insets)
  useEffect(
    () =>
      onFrame(() => {
        const element = grip.current
        if (!element) return
        const { x, y, dx, dy, beside: away } = sectionGrip
        // Where the plane moves along the view there is nothing to drag.
        element.hidden = Math.hypot(dx, dy) < LEAST
        const beside = plane === 'transverse' ? away : 0
        const [left, right] = [insets.left + 24, innerWidth - insets.right - 24]
        const at = Math.min(right, Math.max(left, x + beside))
        const height = Math.min(innerHeight - insets.bottom - 20, Math.max(insets.top + 20, y))
        element.style.transform = `translate(${at.toFixed(1)}px, ${height.toFixed(1)}px) translate(-50%, -50%)`
        element.style.setProperty('--turn', `${Math.round((Math.atan2(dy, dx) * 180) / Math.PI)}deg`)
      }),
    [insets, plane],
  )

  return (
    <div
      ref={grip}
      className="section-grip"
      role="slider"
      tabIndex={0}
      aria-label={t('section.grip')}
      aria-orientation={plane === 'transverse' ? 'vertical' : 'horizontal'}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(section * 100)}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.focus()
        drag(event.currentTarget, event.pointerId, event.clientX, event.clientY)
      }}
      onKeyDown={(event) => {
        const way = WAYS[event.key]
        if (way === undefined) return
        event.preventDefault()
        event.stopPropagation()
        change({ section: within(event.key === 'Home' ? 0 : event.key === 'End' ? 1 : section + way * STEP) })
      }}
    />
  )
}

const WAYS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 10,
  PageDown: -10,
  Home: 0,
  End: 0,
}

const within = (section: number): number => Math.round(Math.min(1, Math.max(0, section)) * 1e4) / 1e4

/** Follows the pointer along the plane's way until it is lifted; the first move is a step of the history. */
function drag(element: HTMLElement, pointer: number, x: number, y: number): void {
  element.setPointerCapture(pointer)
  const from = viewState().section ?? 0
  const { dx, dy } = sectionGrip
  const length = dx * dx + dy * dy || 1
  let first = true
  const onMove = (event: PointerEvent): void => {
    const section = within(from + ((event.clientX - x) * dx + (event.clientY - y) * dy) / length)
    if (first) change({ section })
    else amend({ section })
    first = false
  }
  const stop = (): void => {
    element.removeEventListener('pointermove', onMove)
    element.removeEventListener('pointerup', stop)
    element.removeEventListener('pointercancel', stop)
  }
  element.addEventListener('pointermove', onMove)
  element.addEventListener('pointerup', stop)
  element.addEventListener('pointercancel', stop)
}
