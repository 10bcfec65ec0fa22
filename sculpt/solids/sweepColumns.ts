import { newSection, sectionAt, type Section, type SweepPath } from './sweepPath.ts'
import { circleTable, contourRing } from './sweepSection.ts'

/** Rings on which the columns are laid out, points of a ring, and points by which two rings are compared. */
const RINGS = 240
const DENSE = 192
const COMPARED = 48
/** Shifts tried from one ring to the next: so many to each side, each this share of a turn. */
const TRIES = 8
const TRY = 1 / 256

/** Equal steps of arc length on a ring: their points, and the contour angle as a function of the share of arc. */
interface Ring {
  readonly points: Float64Array
  readonly arc: Float64Array
}

/**
 * Where on each section's contour the first column of a sweep starts (an angle, by the place `u` in mm): medial in the
 * middle of the path, and from there such that the columns run as straight as the sections allow. Textures and
 * triangles then follow the muscle and do not wind with the turn of its sections.
 */
export function columnStarts(path: SweepPath): (u: number) => number {
  const table = circleTable(DENSE)
  const section = newSection()
  const place = (k: number) => (path.length * (k + 0.5)) / RINGS
  const starts = new Float64Array(RINGS)
  const middle = RINGS / 2
  sectionAt(path, place(middle), section)
  const first = ringOf(section, table)
  const medial = facingMedially(section)
  starts[middle] = medial
  for (const way of [-1, 1]) {
    let before = compared(first, shareAt(first, medial))
    let angle = medial
    for (let k = middle + way; k >= 0 && k < RINGS; k += way) {
      sectionAt(path, place(k), section)
      const ring = ringOf(section, table)
      const share = bestShift(before, ring)
      const found = angleAt(ring, share)
      angle = found + 2 * Math.PI * Math.round((angle - found) / (2 * Math.PI))
      starts[k] = angle
      before = compared(ring, share)
    }
  }
  return (u) => {
    const x = Math.min(RINGS - 1, Math.max(0, (u / path.length) * RINGS - 0.5))
    const k = Math.min(RINGS - 2, Math.floor(x))
    return starts[k]! + (x - k) * (starts[k + 1]! - starts[k]!)
  }
}

/** Angle at which an ellipse like this section's faces medially, whatever its turn. */
function facingMedially({ raw, shape }: Section): number {
  const turn = raw[3]!
  return Math.atan2(-Math.sin(turn) * shape[0]!, Math.cos(turn) * shape[1]!)
}

function ringOf(section: Section, table: Float64Array): Ring {
  const points = new Float64Array(DENSE * 3)
  contourRing(section, table, points, 0)
  const arc = new Float64Array(DENSE + 1)
  for (let i = 0; i < DENSE; i++) {
    const a = 3 * i
    const b = 3 * ((i + 1) % DENSE)
    const step = Math.hypot(points[b]! - points[a]!, points[b + 1]! - points[a + 1]!, points[b + 2]! - points[a + 2]!)
    arc[i + 1] = arc[i]! + step
  }
  const total = arc[DENSE]! || 1
  return { points, arc: arc.map((reached) => reached / total) }
}

/** Place (in points) of a share of a ring's arc; shares repeat with each turn. */
function placeAt({ arc }: Ring, share: number): number {
  const wanted = share - Math.floor(share)
  let low = 0
  let high = DENSE
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (arc[middle]! > wanted) high = middle
    else low = middle
  }
  return low + (wanted - arc[low]!) / (arc[high]! - arc[low]! || 1)
}

const angleAt = (ring: Ring, share: number): number => (placeAt(ring, share) * 2 * Math.PI) / DENSE

function shareAt({ arc }: Ring, angle: number): number {
  const turns = angle / (2 * Math.PI)
  const place = (turns - Math.floor(turns)) * DENSE
  const i = Math.min(DENSE - 1, Math.floor(place))
  return arc[i]! + (place - i) * (arc[i + 1]! - arc[i]!)
}

/** The points of a ring by which it is compared, from a share of its arc on. */
function compared(ring: Ring, from: number): Float64Array {
  const out = new Float64Array(COMPARED * 3)
  for (let j = 0; j < COMPARED; j++) {
    const place = placeAt(ring, from + j / COMPARED)
    const a = 3 * (Math.floor(place) % DENSE)
    const b = 3 * ((Math.floor(place) + 1) % DENSE)
    const within = place - Math.floor(place)
    for (let c = 0; c < 3; c++)
      out[3 * j + c] = ring.points[a + c]! + within * (ring.points[b + c]! - ring.points[a + c]!)
  }
  return out
}

/** The share of a ring's arc at which it should start to lie closest to the one before. */
function bestShift(before: Float64Array, ring: Ring): number {
  let nearest = 0
  let least = Infinity
  for (let i = 0; i < DENSE; i++) {
    let distance = 0
    for (let c = 0; c < 3; c++) distance += (ring.points[3 * i + c]! - before[c]!) ** 2
    if (distance < least) {
      least = distance
      nearest = i
    }
  }
  const guess = ring.arc[nearest]!
  const costs = Array.from({ length: 2 * TRIES + 1 }, (_, n) => cost(before, ring, guess + (n - TRIES) * TRY))
  const best = costs.indexOf(Math.min(...costs))
  const [left, here, right] = [costs[best - 1], costs[best]!, costs[best + 1]]
  const bend = left === undefined || right === undefined ? 0 : left - 2 * here + right
  const fine = bend > 0 ? (left! - right!) / (2 * bend) : 0
  return guess + (best - TRIES + fine) * TRY
}

function cost(before: Float64Array, ring: Ring, from: number): number {
  const points = compared(ring, from)
  let sum = 0
  for (let i = 0; i < points.length; i++) sum += (points[i]! - before[i]!) ** 2
  return sum
}
