import { live } from '../../state/live.ts'
import { useStage } from '../../state/stage.ts'

/** Frames of the browser without one of ours, after which the leg stands still. */
const STILL = 8

/** Waits until the leg wears what the state says and no frame is drawn any more. */
export function still(): Promise<void> {
  return new Promise((resolve) => {
    let [last, same] = [-1, 0]
    const look = (): void => {
      const settled = useStage.getState().conditionShown
      same = settled && live.frames === last ? same + 1 : 0
      last = live.frames
      if (same >= STILL) resolve()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}
