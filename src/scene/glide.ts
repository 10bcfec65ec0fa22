import { reducedMotion } from './reducedMotion.ts'

/** How long the last frames took, on average, seconds. */
const pace = { seconds: 0 }

/** Slower than this a glide is a handful of pictures that only delay the last one, seconds a frame. */
const CRAWL = 0.12
const SHARE = 0.5

/** Tells how long a frame of a movement took. */
export function notePace(seconds: number): void {
  pace.seconds += (Math.min(seconds, 1) - pace.seconds) * SHARE
}

/**
 * Whether the camera and the light on structures glide to where they should be. They cut when the reader asked for
 * less motion, and on a machine that cannot draw the glide.
 */
export const glides = (): boolean => !reducedMotion() && pace.seconds < CRAWL
