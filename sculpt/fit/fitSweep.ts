import type { SweepLevel } from '../figures/types.ts'
import type { Distance } from '../solids/meshDistance.ts'
import { newSection, sectionAt, sweepPath } from '../solids/sweepPath.ts'
import { contourPoint } from '../solids/sweepSection.ts'
import { leastSquares, type AddRow } from './leastSquares.ts'
import { findFeet, sweepReference, type Feet } from './sweepFeet.ts'

export interface SweepFitOptions {
  /** Points spread over the reference, and as many over the sweep. */
  readonly samples?: number
  readonly iterations?: number
  /** Distance (mm) beyond which a residual counts by its size, not its square. */
  readonly soft?: number
  /** Strength of smoothness from level to level, 1 as a rule. */
  readonly smooth?: number
  /** What the sweep must stay out of: bones and finished neighbours. */
  readonly obstacles?: readonly Distance[]
  /** Levels (by index) that stay as given, because they are known better than the reference shows. */
  readonly held?: readonly number[]
}

/** Second differences between levels, weighted by number: centre (mm), turn, two logarithms, shapes. */
const SMOOTH = [0.3, 0.3, 0.3, 6, 3, 3, 2, 1.2, 1.2, 1, 4, 4, 4, 4, 4]
/** Pull of each number towards zero: only shapes are drawn to the plain ellipse. */
const PLAIN = [0, 0, 0, 0, 0, 0, 0.25, 0.25, 0.25, 0.25, 1, 1, 1, 1, 1]
/** Steps of the one-sided differences. */
const STEP = [0.01, 0.01, 0.01, 1e-3, 1e-3, 1e-3, 1e-3, 1e-3, 1e-3, 1e-3, 1e-3, 1e-3, 1e-3, 1e-3, 1e-3]
/** How many levels away a level still moves the surface. */
const REACH = 4
/** How firmly the levels keep their first spacing, for a change by its own length. */
const SPACING = 4
/** What all points together weigh, for each level. */
const WEIGHT_PER_LEVEL = 120

/**
 * Fits the numbers of a sweep to a reference surface (9 numbers a triangle, mm) by damped least squares on distances
 * both ways, softened so that cracks and spikes of the reference do not pull, with light smoothness between levels.
 * Foot points are found anew in each round; along their normals a residual has exactly the slope of the true distance.
 */
export function fitSweep(
  triangles: Float64Array,
  first: readonly SweepLevel[],
  options: SweepFitOptions = {},
): SweepLevel[] {
  const { samples = 3000, iterations = 25, soft = 1.5, smooth = 1, obstacles = [], held = [] } = options
  const reference = sweepReference(triangles, samples, obstacles)
  const weight = Math.sqrt((first.length * WEIGHT_PER_LEVEL) / (2 * reference.wanted.length))
  const spacing = spacings(first)
  const numbers = first[0]!.length
  const { parameters } = leastSquares(
    first.flat(),
    (at, add) => {
      const levels = toLevels(at, numbers)
      addDistances(levels, findFeet(levels, reference), weight, new Set(held), add)
      addPriors(levels, smooth, add)
      addSpacing(levels, spacing, add)
    },
    { iterations, softness: soft * weight },
  )
  const fitted = toLevels(parameters, numbers)
  return fitted.map((level, k) => (held.includes(k) ? first[k]! : level))
}

function toLevels(parameters: Float64Array, numbers: number): SweepLevel[] {
  return Array.from(
    { length: parameters.length / numbers },
    (_, k) => Array.from(parameters.subarray(k * numbers, (k + 1) * numbers)) as unknown as SweepLevel,
  )
}

/** Writes the distances of the foot points from their targets, for those from `low` to `high` of the path. */
function distances(levels: readonly SweepLevel[], feet: Feet, low: number, high: number, out: Float64Array): void {
  const path = sweepPath(levels)
  const section = newSection()
  const point = new Float64Array(3)
  for (let i = 0; i < feet.count; i++) {
    const share = feet.share[i]!
    if (share < low || share > high) continue
    sectionAt(path, share * path.length, section)
    contourPoint(section, Math.cos(feet.turn[i]!), Math.sin(feet.turn[i]!), point, 0)
    out[i] = 0
    for (let c = 0; c < 3; c++) out[i]! += (point[c]! - feet.target[3 * i + c]!) * feet.normal[3 * i + c]!
  }
}

function addDistances(
  levels: readonly SweepLevel[],
  feet: Feet,
  weight: number,
  held: ReadonlySet<number>,
  add: AddRow,
): void {
  const n = levels.length
  const numbers = levels[0]!.length
  const base = new Float64Array(feet.count)
  distances(levels, feet, 0, 1, base)
  const { knots } = sweepPath(levels).spline
  const share = (k: number) => (k <= 0 ? 0 : k >= n - 1 ? 1 : knots[k]! / knots[n - 1]!)
  const columns = levels.flatMap((level, k) =>
    level.map((value, c) => {
      const low = share(k - REACH)
      const high = share(k + REACH)
      const values = base.slice()
      if (!held.has(k)) {
        const nudged = level.with(c, value + STEP[c]!) as unknown as SweepLevel
        distances(levels.with(k, nudged), feet, low, high, values)
      }
      return { low, high, values, index: k * numbers + c, step: STEP[c]! }
    }),
  )
  const indices = new Int32Array(n * numbers)
  const slopes = new Float64Array(n * numbers)
  for (let i = 0; i < feet.count; i++) {
    let count = 0
    for (const { low, high, values, index, step } of columns) {
      if (feet.share[i]! < low || feet.share[i]! > high) continue
      indices[count] = index
      slopes[count++] = (weight * (values[i]! - base[i]!)) / step
    }
    add(weight * base[i]!, indices, slopes, count)
  }
}

function addPriors(levels: readonly SweepLevel[], smooth: number, add: AddRow): void {
  const numbers = levels[0]!.length
  const { knots } = sweepPath(levels).spline
  const indices = new Int32Array(3)
  const slopes = new Float64Array(3)
  levels.forEach((level, k) => {
    level.forEach((value, c) => {
      const here = k * numbers + c
      if (PLAIN[c]) {
        indices[0] = here
        slopes[0] = PLAIN[c]!
        add(PLAIN[c]! * value, indices, slopes, 1, false)
      }
      const before = levels[k - 1]
      const after = levels[k + 1]
      if (!before || !after) return
      const up = knots[k]! - knots[k - 1]!
      const down = knots[k + 1]! - knots[k]!
      const scale = (SMOOTH[c]! * smooth * (up + down)) / 2
      indices.set([here - numbers, here, here + numbers])
      slopes.set([scale / up, -scale / up - scale / down, scale / down])
      add(scale * ((after[c]! - value) / down - (value - before[c]!) / up), indices, slopes, 3, false)
    })
  })
}

const spacings = (levels: readonly SweepLevel[]): number[] =>
  levels.slice(1).map((level, k) => Math.hypot(...[0, 1, 2].map((c) => level[c]! - levels[k]![c]!)))

/** Keeps the levels from running into each other along the path. */
function addSpacing(levels: readonly SweepLevel[], wanted: readonly number[], add: AddRow): void {
  const indices = new Int32Array(6)
  const slopes = new Float64Array(6)
  const numbers = levels[0]!.length
  spacings(levels).forEach((length, k) => {
    for (let c = 0; c < 3; c++) {
      const slope = (SPACING * (levels[k + 1]![c]! - levels[k]![c]!)) / (length * wanted[k]!)
      indices[c] = k * numbers + c
      slopes[c] = -slope
      indices[3 + c] = (k + 1) * numbers + c
      slopes[3 + c] = slope
    }
    add(SPACING * (length / wanted[k]! - 1), indices, slopes, 6, false)
  })
}
