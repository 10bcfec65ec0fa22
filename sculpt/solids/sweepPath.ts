import type { SweepFigure, SweepLevel, Vec3 } from '../figures/types.ts'
import { evaluateSpline, naturalSpline, slopeAtKnot, type Spline } from './spline.ts'

/**
 * A section of a sweep at a place on its path: an orthonormal frame whose `across` points medially and whose `deep`
 * points forwards where the path runs straight down, and the section's half-width and half-depth (mm) along them.
 */
export interface SweepFrame {
  readonly centre: Vec3
  /** Unit vector from origin towards insertion, normal of the section. */
  readonly tangent: Vec3
  readonly across: Vec3
  readonly deep: Vec3
  readonly halfWidth: number
  readonly halfDepth: number
}

/** A sweep made ready for evaluation. Places on it are `u`, the length in mm along the polygon of its centres. */
export interface SweepPath {
  readonly length: number
  /** Centre, turn, the two logarithms and the shape terms, nought where a level has none, then the smoothed tangent. */
  readonly spline: Spline
  /** How far from each tip the rounding of the end reaches, mm. */
  readonly startRound: number
  readonly endRound: number
}

const NUMBERS = 15
const CHANNELS = NUMBERS + 3
/** An end is rounded over at most this share of the path. */
const MOST_ROUND = 0.25
/** A cut end is rounded over this length, mm: too little to be seen. */
export const CUT_ROUND = 0.2

/** Prepares a sweep given by its levels; `flatStart` cuts its first end off. */
export function sweepPath(levels: readonly SweepLevel[], flatStart = false): SweepPath {
  const n = levels.length
  const knots = new Float64Array(n)
  for (let k = 1; k < n; k++) {
    const a = levels[k - 1]!
    const b = levels[k]!
    knots[k] = knots[k - 1]! + Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2])
  }
  const length = knots[n - 1]!
  const values = new Float64Array(n * CHANNELS)
  levels.forEach((level, k) => {
    values.set(level, k * CHANNELS)
  })
  const tangents = smoothTangents(naturalSpline(knots, values, CHANNELS))
  for (let k = 0; k < n; k++) values.set(tangents.subarray(k * 3, k * 3 + 3), k * CHANNELS + NUMBERS)
  const rounding = (level: SweepLevel) => Math.min(MOST_ROUND * length, Math.exp((level[4] + level[5]) / 2))
  return {
    length,
    spline: naturalSpline(knots, values, CHANNELS),
    startRound: flatStart ? CUT_ROUND : rounding(levels[0]!),
    endRound: rounding(levels[n - 1]!),
  }
}

/** Unit tangents at the knots, each averaged with its neighbours so that the sections turn gently. */
function smoothTangents(spline: Spline): Float64Array {
  const n = spline.knots.length
  const raw = new Float64Array(n * 3)
  const slope = new Float64Array(spline.channels)
  for (let k = 0; k < n; k++) {
    slopeAtKnot(spline, k, slope)
    const length = Math.hypot(slope[0]!, slope[1]!, slope[2]!)
    for (let c = 0; c < 3; c++) raw[k * 3 + c] = slope[c]! / length
  }
  const smooth = new Float64Array(n * 3)
  for (let k = 0; k < n; k++) {
    const before = Math.max(0, k - 1)
    const after = Math.min(n - 1, k + 1)
    for (let c = 0; c < 3; c++)
      smooth[k * 3 + c] = (raw[before * 3 + c]! + 2 * raw[k * 3 + c]! + raw[after * 3 + c]!) / 4
  }
  return smooth
}

/** A section as flat numbers, reused by the inner loops: see `sectionAt`. */
export interface Section {
  /** Centre, tangent, across, deep. */
  readonly axes: Float64Array
  /**
   * Half-width and half-depth (rounded at the ends), bend, eggs and squareness, half-width before rounding, then wave, swell, skew,
   * blunt and lean.
   */
  readonly shape: Float64Array
  readonly raw: Float64Array
}

export function newSection(): Section {
  return { axes: new Float64Array(12), shape: new Float64Array(12), raw: new Float64Array(CHANNELS) }
}

/**
 * Writes the section at `u` mm from the start. The medial axis is carried to the section's plane by the shortest turn
 * from straight down onto the tangent, which unlike a projection is smooth for every path that does not run straight
 * up; then the level's own turn is applied.
 */
export function sectionAt(path: SweepPath, u: number, out: Section): void {
  const { axes, shape, raw } = out
  evaluateSpline(path.spline, u, raw)
  const norm = Math.hypot(raw[NUMBERS]!, raw[NUMBERS + 1]!, raw[NUMBERS + 2]!)
  const tx = raw[NUMBERS]! / norm
  const ty = raw[NUMBERS + 1]! / norm
  const tz = raw[NUMBERS + 2]! / norm
  const down = Math.max(1e-6, 1 - ty)
  const ax = -ty + (tz * tz) / down
  const ay = tx
  const az = (-tx * tz) / down
  const dx = ty * az - tz * ay
  const dy = tz * ax - tx * az
  const dz = tx * ay - ty * ax
  const cos = Math.cos(raw[3]!)
  const sin = Math.sin(raw[3]!)
  axes[0] = raw[0]!
  axes[1] = raw[1]!
  axes[2] = raw[2]!
  axes[3] = tx
  axes[4] = ty
  axes[5] = tz
  axes[6] = ax * cos + dx * sin
  axes[7] = ay * cos + dy * sin
  axes[8] = az * cos + dz * sin
  axes[9] = dx * cos - ax * sin
  axes[10] = dy * cos - ay * sin
  axes[11] = dz * cos - az * sin
  const round = roundedEnd(u, path.startRound) * roundedEnd(path.length - u, path.endRound)
  shape[6] = Math.exp(raw[4]!)
  shape[0] = shape[6] * round
  shape[1] = Math.exp(raw[5]!) * round
  for (let c = 2; c < 6; c++) shape[c] = raw[c + 4]!
  for (let c = 7; c < 12; c++) shape[c] = raw[c + 3]!
}

/** Share of the full section at a distance from the tip: a quarter of an ellipse, full and level at `reach`. */
function roundedEnd(distance: number, reach: number): number {
  if (distance >= reach) return 1
  const x = 1 - Math.max(0, distance) / reach
  return Math.sqrt(1 - x * x)
}

const lengths = new WeakMap<SweepFigure, { path: SweepPath; arc: Float64Array }>()
const ARC_STEPS = 512

/** The prepared path of a figure and its arc length at equal steps of `u`; kept, because figures never change. */
export function figurePath(figure: SweepFigure): { path: SweepPath; arc: Float64Array } {
  const known = lengths.get(figure)
  if (known) return known
  const path = sweepPath(figure.levels, figure.flatStart)
  const section = newSection()
  const arc = new Float64Array(ARC_STEPS + 1)
  let before: Vec3 | null = null
  for (let i = 0; i <= ARC_STEPS; i++) {
    sectionAt(path, (i / ARC_STEPS) * path.length, section)
    const here: Vec3 = [section.axes[0]!, section.axes[1]!, section.axes[2]!]
    if (before) arc[i] = arc[i - 1]! + Math.hypot(here[0] - before[0], here[1] - before[1], here[2] - before[2])
    before = here
  }
  const made = { path, arc }
  lengths.set(figure, made)
  return made
}

/** Share of the path's arc length (0 origin … 1 insertion) at `u`. */
export function alongAt(arc: Float64Array, length: number, u: number): number {
  const x = Math.min(ARC_STEPS, Math.max(0, (u / length) * ARC_STEPS))
  const i = Math.min(ARC_STEPS - 1, Math.floor(x))
  return (arc[i]! + (x - i) * (arc[i + 1]! - arc[i]!)) / arc[ARC_STEPS]!
}

/** Length of a sweep's path from tip to tip, mm. */
export function sweepLength(figure: SweepFigure): number {
  return figurePath(figure).arc[ARC_STEPS]!
}

/** The section of a sweep at a share `t` of its arc length, 0 (origin) … 1 (insertion); mm. */
export function sweepFrame(figure: SweepFigure, t: number): SweepFrame {
  const { path, arc } = figurePath(figure)
  const wanted = Math.min(1, Math.max(0, t)) * arc[ARC_STEPS]!
  let i = arc.findIndex((reached) => reached >= wanted)
  i = Math.max(1, i)
  const within = (wanted - arc[i - 1]!) / (arc[i]! - arc[i - 1]!)
  const section = newSection()
  sectionAt(path, ((i - 1 + within) / ARC_STEPS) * path.length, section)
  const vector = (k: number): Vec3 => [section.axes[k]!, section.axes[k + 1]!, section.axes[k + 2]!]
  return {
    centre: vector(0),
    tangent: vector(3),
    across: vector(6),
    deep: vector(9),
    halfWidth: section.shape[0]!,
    halfDepth: section.shape[1]!,
  }
}
