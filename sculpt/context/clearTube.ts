import type { TubeFigure } from '../figures/tubeLevels.ts'
import type { SweepLevel, Vec3 } from '../figures/types.ts'
import type { Distance } from '../solids/meshDistance.ts'
import { slopeAt } from '../solids/slope.ts'
import { newSection, sectionAt, sweepPath } from '../solids/sweepPath.ts'

/** A place on the course every so many mm. */
const STEP = 6
const ROUNDS = 64
/** The last rounds only push; the earlier ones also straighten, so that the tube gives way over a length. */
const FIRM_ROUNDS = 14
/** So many of the first rounds draw a tube that sinks forwards. */
const SINK_ROUNDS = 26
const MOST_PER_ROUND = 0.6
/** How far a tube that sinks goes in a round, mm: less than it can be pushed back. */
const SINK_PER_ROUND = 0.3

/** What a tube gives way to. */
export interface Neighbour {
  readonly distance: Distance
  /** Only below this height, mm: above it the neighbour gives way. */
  readonly below?: number
  /** Only from so far along the tube on, mm: before, the tube leaves this neighbour. */
  readonly after?: number
}

/** A place on the course: where it started, across and deep of its section, and the half of its width and thickness. */
interface Place {
  readonly level: SweepLevel
  readonly start: Vec3
  readonly across: Vec3
  readonly deep: Vec3
  readonly half: readonly [number, number]
  readonly along: number
}

/**
 * Lays a tube clear of its neighbours: wherever its wall comes nearer to one than the gap, its course is pushed away
 * and the course on both sides goes along softly. The tube keeps its section, as a vessel under pressure does. What
 * sinks is drawn forwards at first, so that it comes to lie in the grooves between what pushes it back.
 *
 * @returns the same figure on its new course, with a level every few millimetres of the way
 */
export function clearTube(figure: TubeFigure, neighbours: readonly Neighbour[], gap: number): TubeFigure {
  const places = placesOf(figure)
  const centres = places.map(({ start }) => [...start] as [number, number, number])
  // How far each place can move before it can meet each neighbour: until then it need not be asked again.
  const clear = places.map(() => new Float64Array(neighbours.length))
  for (let round = 0; round < ROUNDS; round++) {
    const before = centres.map((centre) => [...centre])
    const firm = round >= ROUNDS - FIRM_ROUNDS
    centres.forEach((centre, i) => {
      const place = places[i]!
      if (round < SINK_ROUNDS) sink(centre, place, figure)
      neighbours.forEach(({ distance, below = Infinity, after = -1 }, k) => {
        if (centre[1] < below && place.along > after && clear[i]![k]! <= 0)
          clear[i]![k] = push(centre, distance, place, gap)
      })
      // A cut end stays in the plane of the cut, a branch's root in its stem.
      if (i === 0 && figure.flatStart) centre[1] = place.start[1]
      else if (i === 0 && figure.leaves) for (let c = 0; c < 3; c++) centre[c] = place.start[c]!
    })
    if (!firm) straighten(centres, places)
    centres.forEach((centre, i) => {
      const way = Math.hypot(...centre.map((value, c) => value - before[i]![c]!))
      for (let k = 0; k < neighbours.length; k++) clear[i]![k]! -= way
    })
  }
  const levels = places.map(({ level }, i) => [...centres[i]!, ...level.slice(3)] as unknown as SweepLevel)
  return { ...figure, levels }
}

function placesOf(figure: TubeFigure): Place[] {
  const path = sweepPath(figure.levels, figure.flatStart)
  const section = newSection()
  const last = Math.round(path.length / STEP)
  return Array.from({ length: last + 1 }, (_, i) => {
    const along = (i / last) * path.length
    sectionAt(path, along, section)
    const { raw, axes } = section
    const vector = (k: number): Vec3 => [axes[k]!, axes[k + 1]!, axes[k + 2]!]
    const level = Array.from(raw.subarray(0, 10)) as unknown as SweepLevel
    const half = [Math.exp(level[4]), Math.exp(level[5])] as const
    return { level, start: vector(0), across: vector(6), deep: vector(9), half, along }
  })
}

function sink(centre: [number, number, number], { start }: Place, { sinks }: TubeFigure): void {
  if (!sinks || start[1] > sinks.below || start[1] < sinks.above) return
  centre[2] = Math.min(start[2] + sinks.depth, centre[2] + SINK_PER_ROUND)
}

/** Moves a centre along the neighbour's outward direction where its wall is nearer than the gap; the room found, mm. */
function push(centre: [number, number, number], distance: Distance, place: Place, gap: number): number {
  const [x, y, z] = centre
  const away = distance(x, y, z) - gap
  const widest = Math.max(...place.half)
  if (away >= widest) return away - widest
  const slope = slopeAt(distance, x, y, z)
  const length = Math.hypot(...slope)
  if (length < 1e-6) return 0
  const lack = reach(place, slope, length) - away
  if (lack <= 0) return 0
  const step = Math.min(lack, MOST_PER_ROUND) / length
  for (let c = 0; c < 3; c++) centre[c]! += slope[c]! * step
  return 0
}

/** How far the section reaches in a direction, mm. */
function reach({ across, deep, half }: Place, way: Vec3, length: number): number {
  const [a, d] = [across, deep].map((axis) => (axis[0] * way[0] + axis[1] * way[1] + axis[2] * way[2]) / length)
  return Math.max(Math.hypot(half[0] * a!, half[1] * d!), Math.min(...half))
}

/** Averages each shift from the first course half and half with its neighbours'. */
function straighten(centres: [number, number, number][], places: readonly Place[]): void {
  const shift = centres.map((centre, i) => centre.map((value, c) => value - places[i]!.start[c]!))
  centres.forEach((centre, i) => {
    const before = shift[Math.max(0, i - 1)]!
    const after = shift[Math.min(shift.length - 1, i + 1)]!
    for (let c = 0; c < 3; c++) centre[c] = places[i]!.start[c]! + shift[i]![c]! / 2 + (before[c]! + after[c]!) / 4
  })
}
