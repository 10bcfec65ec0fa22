import type { Cause } from '../../anatomy/injuries/index.ts'
import { amend, change, startMotion, useView, viewState } from '../../state/view.ts'

/** Milliseconds that the leg stands ready, is carried to where it gives way, and is shown torn before it comes back. */
const READY = 700
const CARRIED = 900
const SEEN = 1400

let running: (() => void) | null = null

/**
 * Plays how an injury happens. One movement: the whole leg stands ready, is carried to the stretch, and gives way
 * there. A motion repeated too often runs until the reader stops it; what comes slowly has nothing to play. What the reader does meanwhile ends it.
 */
export function playCause(cause: Cause): void {
  running?.()
  if (cause.kind === 'slowly') return
  if (cause.kind === 'again') {
    startMotion(cause.motion, 1)
    return
  }
  const { knee, ankle, grade, condition } = viewState()
  const torn = grade === 0 ? 2 : grade
  // One step of the history leads back to before it.
  change({ ...cause.from, motion: null, grade: 0 })
  const steps = [
    { after: READY, patch: cause.to },
    { after: CARRIED, patch: { grade: torn } },
    { after: SEEN, patch: { knee, ankle } },
  ]
  let timer = 0
  let own = false
  const stop = (): void => {
    clearTimeout(timer)
    unwatch()
    running = null
  }
  // Whoever changes the pose, the injury or what is open has taken over.
  const unwatch = useView.subscribe((now, was) => {
    const { state } = now
    const taken = (['knee', 'ankle', 'grade', 'motion', 'select', 'mode'] as const).some(
      (k) => state[k] !== was.state[k],
    )
    if (!own && (taken || state.condition !== condition)) stop()
  })
  const next = (n: number): void => {
    const step = steps[n]
    if (!step) {
      stop()
      return
    }
    timer = window.setTimeout(() => {
      own = true
      amend(step.patch)
      own = false
      next(n + 1)
    }, step.after)
  }
  next(0)
  running = stop
}
