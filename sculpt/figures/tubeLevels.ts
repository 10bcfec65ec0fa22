import type { SweepLevel } from './types.ts'

/** One point of a vessel's or nerve's course: its centre and its diameter, mm. */
export type CoursePoint = readonly [x: number, y: number, z: number, diameter: number]

/** The levels of a round tube along a course. */
export function tubeLevels(course: readonly CoursePoint[]): SweepLevel[] {
  return course.map(([x, y, z, diameter]) => [x, y, z, 0, Math.log(diameter / 2), Math.log(diameter / 2), 0, 0, 0, 0])
}
