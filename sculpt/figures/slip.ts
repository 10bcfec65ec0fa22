import type { SweepLevel } from './types.ts'

/**
 * The levels of a slip of tendon: round, tapering from one radius to another (mm) along a course, its sections turned
 * as those of the tendon that it leaves.
 */
export function slip(
  [from, to]: readonly [from: number, to: number],
  turn: number,
  course: readonly (readonly [x: number, y: number, z: number])[],
): SweepLevel[] {
  return course.map(([x, y, z], k) => {
    const size = Math.log(from + ((to - from) * k) / (course.length - 1))
    return [x, y, z, turn, size, size, 0, 0, 0, 0]
  })
}

/** The same for a slip that parts from a tendon: its tip, within the tendon, is slender so that nothing of it stands out. */
export function parting(...slipOf: Parameters<typeof slip>): SweepLevel[] {
  const [[x, y, z, turn, width, depth], ...rest] = slip(...slipOf) as [SweepLevel, ...SweepLevel[]]
  return [[x, y, z, turn, width - Math.LN2, depth - Math.LN2, 0, 0, 0, 0], ...rest]
}
