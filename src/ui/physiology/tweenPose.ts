import { amend, viewState } from '../../state/view.ts'

interface Angles {
  readonly knee: number
  readonly ankle: number
}

let frame = 0

/** Stops a pose that is on its way. */
export const stopTween = (): void => cancelAnimationFrame(frame)

/**
 * Brings the joints slowly to angles (degrees), without a step of the history; `then` is called when they are there.
 * Ends as soon as anybody else moves the leg or `goesOn` no longer holds; cuts under reduced motion.
 */
export function tweenPose(to: Angles, seconds: number, goesOn: () => boolean, then: () => void = () => {}): void {
  stopTween()
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    amend(to)
    then()
    return
  }
  const from = { knee: viewState().knee, ankle: viewState().ankle }
  const start = performance.now()
  let last: Angles = from
  const move = (now: number): void => {
    const state = viewState()
    if (state.knee !== last.knee || state.ankle !== last.ankle || state.motion !== null || !goesOn()) return
    const share = Math.min(1, Math.max(0, (now - start) / (1000 * seconds)))
    const way = share * share * (3 - 2 * share)
    last = share === 1 ? to : { knee: mix(from.knee, to.knee, way), ankle: mix(from.ankle, to.ankle, way) }
    amend(last)
    if (share < 1) frame = requestAnimationFrame(move)
    else then()
  }
  frame = requestAnimationFrame(move)
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share
