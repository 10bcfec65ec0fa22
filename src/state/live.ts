import { type CalfNow, createCalf } from '../biomechanics/muscle/calf.ts'

/**
 * What changes on every frame, outside React: one mutable record that the scene writes and the interface reads
 * through refs. Nobody renders from it; whoever shows a number subscribes and writes the text when it changed.
 */
export interface Live {
  /** Angles as drawn now, degrees: knee flexion, ankle dorsiflexion, inversion, extension of the toes. */
  knee: number
  ankle: number
  subtalar: number
  toes: number
  /** How far the leg stands on its forefoot and rises with it, 0…1, rather than hanging on its shank. */
  stand: number
  /** Place in the running motion's cycle, 0…1. */
  time: number
  /**
   * The calf muscles as the model has them now, in SI units: lengths, forces, moments and activation of each. In a
   * motion they move with it; else they rest in the pose drawn.
   */
  readonly calf: CalfNow
  /** Camera's turn about the vertical and over the horizon, degrees: 0, 0 is behind the leg, 90, 0 on its medial side. */
  azimuth: number
  elevation: number
  /** Frames drawn since the page was loaded. */
  frames: number
  /** Pointer on the stage, CSS pixels in the viewport. */
  pointerX: number
  pointerY: number
}

export const live: Live = {
  knee: 0,
  ankle: 0,
  subtalar: 0,
  toes: 0,
  stand: 0,
  time: 0,
  calf: createCalf(),
  azimuth: 0,
  elevation: 0,
  frames: 0,
  pointerX: 0,
  pointerY: 0,
}

type Listener = (live: Readonly<Live>) => void
const listeners = new Set<Listener>()

/** Calls back after each drawn frame, and once at once; returns the way to stop. */
export function onFrame(listener: Listener): () => void {
  listeners.add(listener)
  listener(live)
  return () => {
    listeners.delete(listener)
  }
}

/** Tells those who watch that a frame was drawn; the scene calls it last in a frame. */
export function frameDrawn(): void {
  live.frames += 1
  for (const listener of listeners) listener(live)
}
