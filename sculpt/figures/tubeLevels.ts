import type { StructureId } from '../../src/anatomy/ids.ts'
import type { SweepFigure, SweepLevel } from './types.ts'

/** One point of a vessel's or nerve's course: its centre, its diameter, and how thick it is as a share of that, mm. */
export type CoursePoint = readonly [x: number, y: number, z: number, diameter: number, thickness?: number]

/** A vessel or nerve. */
export interface TubeFigure extends SweepFigure {
  /** It leaves another one: over so much of its own way, mm, it may lie inside it. */
  readonly leaves?: { readonly id: StructureId; readonly over: number }
  /** Between these heights, mm, it sinks forwards into the nearest groove, by no more than `depth` mm. */
  readonly sinks?: { readonly above: number; readonly below: number; readonly depth: number }
}

/** The levels of a tube along a course: round, or flattened from back to front. */
export function tubeLevels(course: readonly CoursePoint[]): SweepLevel[] {
  return course.map(([x, y, z, diameter, thickness = 1]) => {
    const half = diameter / 2
    return [x, y, z, 0, Math.log(half), Math.log(half * thickness), 0, 0, 0, 0]
  })
}
