import { stage } from '../state/stageCommands.ts'

/** One press turns the leg by so many degrees, or shifts it by so many pixels. */
const TURN = 10
const SHIFT = 40

const WAYS: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/**
 * Lets the arrow keys turn the leg, and shift it with the shift key, while the stage or what holds it has the focus.
 * Returns the way to stop.
 */
export function turnByKeys(element: HTMLElement): () => void {
  const holder = element.parentElement ?? element
  const onKey = (event: KeyboardEvent): void => {
    const way = WAYS[event.key]
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.target !== element && event.target !== holder) return
    event.preventDefault()
    const [right, up] = way
    if (event.shiftKey) stage()?.pan(right * SHIFT, -up * SHIFT)
    else stage()?.orbit(right * TURN, up * TURN)
  }
  holder.addEventListener('keydown', onKey)
  return () => holder.removeEventListener('keydown', onKey)
}
