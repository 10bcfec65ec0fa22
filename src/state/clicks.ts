/** Who takes a click on the stage, CSS pixels of the viewport, in place of the selection. */
export type ClickTaker = (x: number, y: number) => void

let taker: ClickTaker | null = null

/** A tool that waits for a point takes the clicks; returns the way to give them back. */
export function takeClicks(by: ClickTaker): () => void {
  taker = by
  return () => {
    if (taker === by) taker = null
  }
}

export const clickTaker = (): ClickTaker | null => taker
