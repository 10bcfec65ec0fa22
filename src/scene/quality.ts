/** How sharp the leg is drawn while it moves on this machine. */
export interface Quality {
  /** Share of the full resolution for a moving leg. */
  moving: number
  /** Share that the last frame was drawn at. */
  drawn: number
  /** Consecutive frames that came late, or in good time. */
  late: number
  prompt: number
  /** No frame came for a while; the next delta is a pause, not the time that a frame takes. */
  paused: boolean
  /** The leg came to rest: the next frame is drawn in full. */
  sharpen: boolean
}

const SHARES = [0.5, 0.75, 1] as const
/** A frame that takes longer is late, seconds. */
const LATE = 0.04
/** One late frame may be the machine's mood. */
const PATIENCE = 2
/** So many prompt frames in a row, and the next sharper step is tried. */
const TRUST = 90

export const createQuality = (): Quality => ({ moving: 1, drawn: 1, late: 0, prompt: 0, paused: true, sharpen: false })

/** The share of the full resolution for a frame that comes `delta` seconds after the last one. */
export function stepQuality(quality: Quality, delta: number): number {
  if (!quality.paused) judge(quality, delta > LATE)
  quality.drawn = quality.sharpen ? 1 : quality.moving
  quality.paused = quality.sharpen
  quality.sharpen = false
  return quality.drawn
}

function judge(quality: Quality, late: boolean): void {
  quality.late = late ? quality.late + 1 : 0
  quality.prompt = late ? 0 : quality.prompt + 1
  const at = SHARES.findLastIndex((share) => share <= quality.moving)
  if (quality.late >= PATIENCE) quality.moving = SHARES[Math.max(0, at - 1)]!
  else if (quality.prompt >= TRUST) quality.moving = SHARES[Math.min(SHARES.length - 1, at + 1)]!
  else return
  quality.late = 0
  quality.prompt = 0
}

/** The leg came to rest; returns whether a sharper frame is owed. */
export function rest(quality: Quality): boolean {
  quality.paused = true
  quality.late = 0
  quality.sharpen = quality.drawn < 1
  return quality.sharpen
}
