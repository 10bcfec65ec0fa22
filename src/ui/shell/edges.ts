import { isRightToLeft } from './direction.ts'
import { type Insets, setInsets, useStage } from '../../state/stage.ts'

type Edge = keyof Insets

const pieces = new Set<HTMLElement>()
const none: Insets = { top: 0, right: 0, bottom: 0, left: 0 }
const EDGES = Object.keys(none) as readonly Edge[]

const reach: Record<Edge, (box: DOMRect) => number> = {
  top: (box) => box.bottom,
  left: (box) => box.right,
  right: (box) => innerWidth - box.left,
  bottom: (box) => innerHeight - box.top,
}

/** Measures how much of each edge the interface covers now, and tells the stage. */
export function measureEdges(): void {
  const insets: Record<Edge, number> = { ...none }
  for (const piece of pieces) {
    const box = piece.getBoundingClientRect()
    const edge = sideOf(getComputedStyle(piece).getPropertyValue('--covers').trim())
    if (box.width > 0 && isEdge(edge)) insets[edge] = Math.max(insets[edge], Math.round(reach[edge](box)))
  }
  const before = useStage.getState().insets
  if (EDGES.some((edge) => before[edge] !== insets[edge])) setInsets(insets)
}

let asked = 0

/** Measures before the next frame is drawn. */
export function measureSoon(): void {
  cancelAnimationFrame(asked)
  asked = requestAnimationFrame(measureEdges)
}

/** The side of the window where lines start or end, by the direction of the page's script. */
const sideOf = (word: string): string =>
  word === 'start' || word === 'end' ? ((word === 'start') === isRightToLeft() ? 'right' : 'left') : word

const isEdge = (word: string): word is Edge => (EDGES as readonly string[]).includes(word)

const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measureEdges)

/**
 * Reference for an element that covers an edge of the stage while it is there. Its style sheet says which edge,
 * by the property `--covers: start`, because that differs between a screen and a phone.
 */
export function coversEdge(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined
  pieces.add(element)
  observer?.observe(element)
  measureEdges()
  return () => {
    pieces.delete(element)
    observer?.unobserve(element)
    // Not at once: what is only mounted anew must not move the leg for a moment.
    measureSoon()
  }
}
