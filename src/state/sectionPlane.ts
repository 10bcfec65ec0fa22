import { JOINTS } from '../biomechanics/joints.ts'
import type { PlaneKind, ViewState } from './viewState.ts'

/** A plane across an axis of the model's frame (0 medial, 1 up), in metres; what lies beyond it is cut off. */
export interface CutPlane {
  readonly axis: 0 | 1
  readonly at: number
}

/** Half the breadth over which the sagittal plane goes, metres: a little more than the knee's. */
const HALF = 0.06

/** Places of the model's frame that a section of 0 and of 1 mean, metres. */
const ENDS = {
  transverse: [JOINTS.ankle.centre[1], JOINTS.knee.centre[1]],
  sagittal: [JOINTS.knee.centre[0] - HALF, JOINTS.knee.centre[0] + HALF],
} as const satisfies Record<PlaneKind, readonly [number, number]>

/**
 * The plane that a state cuts by: transverse from the ankle axis (0) to the knee axis (1), the leg below it kept;
 * sagittal from lateral (0) to medial (1), its lateral part kept. Null where nothing is cut.
 */
export function cutPlane({ section, plane }: Pick<ViewState, 'section' | 'plane'>): CutPlane | null {
  if (section === null) return null
  const [low, high] = ENDS[plane]
  return { axis: plane === 'transverse' ? 1 : 0, at: low + (high - low) * section }
}

/** Length of the way that the plane goes from 0 to 1, millimetres. */
export const wayOf = (plane: PlaneKind): number => (ENDS[plane][1] - ENDS[plane][0]) * 1000
