import type { RootState } from '@react-three/fiber'
import { notePace } from '../glide.ts'

/** The time that the current frame stands for, seconds, and whether a system asked for the next one. */
export const frame = { dt: 0, wanted: false }

/** After a pause the first frame moves by one tick, not by the whole pause. */
const FIRST = 1 / 60
/** A machine that needs longer for a frame sees the motion slow down, not jump. */
const LONGEST = 0.25

/** Begins a frame that came `delta` seconds after the last. */
export function beginFrame(delta: number): void {
  if (frame.wanted) notePace(delta)
  frame.dt = frame.wanted ? Math.min(delta, LONGEST) : FIRST
  frame.wanted = false
}

/** Asks for another frame: something moves on. */
export function moveOn({ invalidate }: Pick<RootState, 'invalidate'>): void {
  frame.wanted = true
  invalidate()
}
