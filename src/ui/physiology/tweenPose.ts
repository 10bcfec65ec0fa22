import { amend, viewState } from '../../state/view.ts'

interface Angles {
  readonly knee: number
  readonly ankle: number
}

let frame = 0

/** Stops a pose that is on its way. */
export const stopTween = (): void => cancelAnimationFrame(frame)

/**
 * Calls `step` with the share of a way that is done, 0…1, in each frame. Ends as soon as anybody else moves the leg or
 * `goesOn` no longer holds; cuts under reduced motion.
 */
export function tween(seconds: number, goesOn: () => boolean, step: (share: number) => void): void {
  stopTween()
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    step(1)
    return
  }
  const start = performance.now()
  let last: Angles = viewState()
  const move = (now: number): void => {
    const { knee, ankle, motion } = viewState()
    if (knee !== last.knee || ankle !== last.ankle || motion !== null || !goesOn()) return
    const share = Math.min(1, Math.max(0, (now - start) / (1000 * seconds)))
    step(share * share * (3 - 2 * share))
    last = viewState()
    if (share < 1) frame = requestAnimationFrame(move)
  }
  frame = requestAnimationFrame(move)
}

/** Brings the joints slowly to angles (degrees), without a step of the history. */
export function tweenPose(to: Angles, seconds: number, goesOn: () => boolean): void {
  const from = { knee: viewState().knee, ankle: viewState().ankle }
  tween(seconds, goesOn, (share) =>
    amend(share === 1 ? to : { knee: mix(from.knee, to.knee, share), ankle: mix(from.ankle, to.ankle, share) }),
  )
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share
