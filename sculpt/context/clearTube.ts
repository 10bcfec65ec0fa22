import type { SweepFigure, SweepLevel, Vec3 } from '../figures/types.ts'
import type { Distance } from '../solids/meshDistance.ts'
import { newSection, sectionAt, sweepPath } from '../solids/sweepPath.ts'

const PLACES = 72
const ROUNDS = 60
/** The last rounds only push; the earlier ones also straighten, so that the tube gives way over a length. */
const FIRM_ROUNDS = 10
const MOST_PER_ROUND = 0.6
const PROBE = 0.05

/** What a tube gives way to. */
export interface Neighbour {
  readonly distance: Distance
  /** Only below this height, mm: above it the neighbour gives way. */
  readonly below?: number
}

/**
 * Lays a round tube clear of its neighbours: wherever its wall comes nearer to one than the gap, its course is pushed
 * away and the course on both sides goes along softly. The tube stays round, as a vessel under pressure does.
 *
 * @returns the same figure on its new course, with a level every seventieth of the way
 */
export function clearTube<F extends SweepFigure>(
  figure: F,
  neighbours: readonly Neighbour[],
  gap: number,
): Omit<F, 'levels'> & { readonly levels: readonly SweepLevel[] } {
  const path = sweepPath(figure.levels)
  const section = newSection()
  const start = Array.from({ length: PLACES }, (_, i) => {
    sectionAt(path, (i / (PLACES - 1)) * path.length, section)
    return Array.from(section.raw.subarray(0, 10))
  })
  const centres = start.map(([x, y, z]) => [x!, y!, z!])
  // How far each place can move before it can meet each neighbour: until then it need not be asked again.
  const clear = start.map(() => new Float64Array(neighbours.length))
  for (let round = 0; round < ROUNDS; round++) {
    const before = centres.map((centre) => [...centre])
    centres.forEach((centre, i) => {
      const reach = Math.exp(start[i]![4]!) + gap
      neighbours.forEach(({ distance, below = Infinity }, k) => {
        if (centre[1]! < below && clear[i]![k]! <= 0) clear[i]![k] = push(centre, distance, reach)
      })
    })
    if (round < ROUNDS - FIRM_ROUNDS) straighten(centres, start)
    centres.forEach((centre, i) => {
      const way = Math.hypot(...centre.map((value, c) => value - before[i]![c]!))
      for (let k = 0; k < neighbours.length; k++) clear[i]![k]! -= way
    })
  }
  const levels = start.map((level, i) => [...centres[i]!, ...level.slice(3)] as unknown as SweepLevel)
  return { ...figure, levels }
}

/** Moves a centre along the neighbour's outward direction where it is nearer than `reach`; the room found, mm. */
function push(centre: number[], distance: Distance, reach: number): number {
  const [x, y, z] = centre as [number, number, number]
  const lack = reach - distance(x, y, z)
  if (lack <= 0) return -lack
  const slope: Vec3 = [
    distance(x + PROBE, y, z) - distance(x - PROBE, y, z),
    distance(x, y + PROBE, z) - distance(x, y - PROBE, z),
    distance(x, y, z + PROBE) - distance(x, y, z - PROBE),
  ]
  const length = Math.hypot(...slope)
  if (length < 1e-6) return 0
  const step = Math.min(lack, MOST_PER_ROUND) / length
  for (let c = 0; c < 3; c++) centre[c]! += slope[c]! * step
  return 0
}

/** Averages each shift from the first course half and half with its neighbours'. */
function straighten(centres: number[][], start: readonly number[][]): void {
  const shift = centres.map((centre, i) => centre.map((value, c) => value - start[i]![c]!))
  centres.forEach((centre, i) => {
    const before = shift[Math.max(0, i - 1)]!
    const after = shift[Math.min(shift.length - 1, i + 1)]!
    for (let c = 0; c < 3; c++) centre[c] = start[i]![c]! + shift[i]![c]! / 2 + (before[c]! + after[c]!) / 4
  })
}
