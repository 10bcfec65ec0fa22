import { retry, setPhase } from '../state/stage.ts'

/** A browser that has not given the context back by then, milliseconds, will not: a new canvas is tried. */
const PATIENCE = 4000

/**
 * Watches over a canvas's graphics context: a lost one is told of and asked back. `onBack` is called when it is there
 * again and everything on the card must be made anew. Register it after the renderer, which then is ready by then.
 */
export function watchContext(canvas: HTMLCanvasElement, onBack: () => void): () => void {
  let timer = 0
  const onLost = (event: Event): void => {
    event.preventDefault()
    setPhase({ kind: 'failed', failure: { kind: 'context-lost', message: 'The graphics card dropped the picture.' } })
    timer = window.setTimeout(retry, PATIENCE)
  }
  const onRestored = (): void => {
    clearTimeout(timer)
    onBack()
  }
  canvas.addEventListener('webglcontextlost', onLost)
  canvas.addEventListener('webglcontextrestored', onRestored)
  return () => {
    clearTimeout(timer)
    canvas.removeEventListener('webglcontextlost', onLost)
    canvas.removeEventListener('webglcontextrestored', onRestored)
  }
}
