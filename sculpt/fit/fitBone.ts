import type { EllipsoidFigure } from '../figures/types.ts'
import { leastSquares, type AddRow } from './leastSquares.ts'
import { nearestOn, samplePoints, signedDistance, surfaceOf, type Surface } from './surface.ts'
import { numbersPerPart, parametersOf, partsOf, Row, turnedParts, unionRow } from './unionRow.ts'

export interface FitBoneOptions {
  /** Width of the smooth blend, mm. */
  readonly blend: number
  /** Smallest and largest radius, mm. */
  readonly radii: readonly [number, number]
  /** Largest radius over smallest, softly held. */
  readonly ratio: number
  /** Nothing above this height is fitted, mm. */
  readonly below: number
  /** Rounds of fitting at most; the model's own surface is sampled anew in each. */
  readonly rounds: number
  /** Points on the reference. */
  readonly points: number
  /** Triangles of the bones next to this one, which it must stay out of. */
  readonly neighbours: readonly Float64Array[]
}

export const fitBoneDefaults: FitBoneOptions = {
  blend: 2,
  radii: [4, 140],
  ratio: 4.5,
  below: Infinity,
  rounds: 30,
  points: 2400,
  neighbours: [],
}

/** A place and the signed distance that the model should have there; `weight` scales the residual. */
interface Target {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly distance: number
  readonly weight: number
  /**
   * Which error counts: any; only a surface too near a point inside (a union of parts may well be deeper than its
   * distance says); only a surface over a point that belongs to a neighbour.
   */
  readonly fault: 'any' | 'shallow' | 'over'
}

/**
 * Fits a smooth union of ellipsoids to a reference surface, both ways: the model's distance is to be nought on the
 * reference, right a little outside and inside of it, and, on the model's own surface, the reference's distance, so
 * that no blade grows where the reference has no points to pull it back.
 *
 * @param soup triangles of the reference, nine numbers each, mm of the model's frame
 * @param start the parts to start from
 * @returns the fitted parts, in the same order
 */
export function fitBone(
  soup: Float64Array,
  start: readonly EllipsoidFigure[],
  options: Partial<FitBoneOptions> = {},
): EllipsoidFigure[] {
  const settings = { ...fitBoneDefaults, ...options }
  const reference = surfaceOf(soup)
  const fixed = [...referenceTargets(reference, settings), ...neighbourTargets(reference, settings)]
  let parameters = parametersOf(start)
  let best = Infinity
  let idle = 0
  for (let round = 0; round < settings.rounds; round++) {
    const targets = [...fixed, ...modelTargets(reference, parameters, settings)]
    const residuals = (trial: Float64Array, add: AddRow) => {
      addTargets(trial, targets, settings.blend, add)
      addLimits(trial, settings, add)
    }
    const result = leastSquares(parameters, residuals, { iterations: 4, softness: 0.5 })
    parameters = result.parameters
    // The points change from round to round, and the cost with them: only three rounds without gain mean the end.
    idle = result.cost < 0.997 * best ? 0 : idle + 1
    best = Math.min(best, result.cost)
    if (idle === 3) break
  }
  return partsOf(parameters)
}

/** Points on the reference, and a little outside and inside of it. */
function referenceTargets(reference: Surface, { points, below, radii }: FitBoneOptions): Target[] {
  const targets: Target[] = []
  const out = Math.min(3, radii[0])
  const into = Math.min(2, radii[0] / 2)
  for (const [i, [x, y, z, nx, ny, nz]] of samplePoints(reference, points).entries()) {
    if (y > below) continue
    targets.push({ x, y, z, distance: 0, weight: 1, fault: 'any' })
    const step = i % 2 ? out : -into
    const [px, py, pz] = [x + step * nx, y + step * ny, z + step * nz]
    const distance = signedDistance(reference, px, py, pz)
    if (i % 2 ? distance > out / 2 : distance < -into / 2)
      targets.push({ x: px, y: py, z: pz, distance, weight: 0.5, fault: i % 2 ? 'any' : 'shallow' })
  }
  return targets
}

/** Room for cartilage that is left between bones even where the references overlap, mm. */
const gap = 0.3

/** Points on the neighbours that this bone's surface might cover. */
function neighbourTargets(reference: Surface, { points, below, neighbours }: FitBoneOptions): Target[] {
  return neighbours.flatMap((soup) =>
    samplePoints(surfaceOf(soup), points)
      .filter(([x, y, z]) => y < below && nearestOn(reference, x, y, z) < 4)
      .map(([x, y, z]) => ({ x, y, z, distance: gap, weight: 2, fault: 'over' as const })),
  )
}

/** Points on the model's own surface, spread over each ellipsoid and moved onto the union. */
function modelTargets(reference: Surface, parameters: Float64Array, settings: FitBoneOptions): Target[] {
  const { blend, below, points } = settings
  const parts = partsOf(parameters)
  const turned = turnedParts(parts)
  const row = new Row(parts.length)
  const each = Math.ceil(points / 2 / parts.length)
  const targets: Target[] = []
  for (const [index, { ellipsoid }] of turned.entries()) {
    const { centre, radii, axes: m } = ellipsoid
    for (let i = 0; i < each; i++) {
      // Evenly over the ball by the golden angle, then stretched.
      const h = 1 - (2 * i + 1) / each
      const angle = i * Math.PI * (3 - Math.sqrt(5))
      const r = Math.sqrt(1 - h * h)
      const [u, v, w] = [radii[0] * r * Math.cos(angle), radii[1] * r * Math.sin(angle), radii[2] * h]
      const n = [u / radii[0] ** 2, v / radii[1] ** 2, w / radii[2] ** 2] as const
      const slope = Math.hypot(...n)
      let x = centre[0] + m[0] * u + m[1] * v + m[2] * w
      let y = centre[1] + m[3] * u + m[4] * v + m[5] * w
      let z = centre[2] + m[6] * u + m[7] * v + m[8] * w
      const depth = unionRow(turned, blend, x, y, z, row)
      // Deeper than a crease goes: the point is inside another part.
      if (row.nearestPart !== index && row.nearestShare > 0.9) continue
      x -= (depth * (m[0] * n[0] + m[1] * n[1] + m[2] * n[2])) / slope
      y -= (depth * (m[3] * n[0] + m[4] * n[1] + m[5] * n[2])) / slope
      z -= (depth * (m[6] * n[0] + m[7] * n[1] + m[8] * n[2])) / slope
      if (y > below) continue
      targets.push({ x, y, z, distance: signedDistance(reference, x, y, z), weight: 0.8, fault: 'any' })
    }
  }
  return targets
}

function addTargets(parameters: Float64Array, targets: readonly Target[], blend: number, add: AddRow): void {
  const parts = turnedParts(partsOf(parameters))
  const row = new Row(parts.length)
  for (const { x, y, z, distance, weight, fault } of targets) {
    const error = unionRow(parts, blend, x, y, z, row) - (fault === 'shallow' ? distance / 2 : distance)
    if ((fault === 'shallow' && error <= 0) || (fault === 'over' && error >= 0)) continue
    for (let k = 0; k < row.count; k++) row.derivatives[k] = weight * row.derivatives[k]!
    add(weight * error, row.indices, row.derivatives, row.count)
  }
}

/** Soft walls: radii within their limits, no ellipsoid flatter or longer than the ratio allows. */
function addLimits(parameters: Float64Array, { radii, ratio }: FitBoneOptions, add: AddRow): void {
  const stiff = 20
  const [low, high] = [Math.log(radii[0]), Math.log(radii[1])]
  for (let i = 3; i < parameters.length; i += numbersPerPart) {
    const logs = parameters.subarray(i, i + 3)
    const indices = Int32Array.of(i, i + 1, i + 2)
    const least = Math.min(...logs)
    const most = Math.max(...logs)
    const excess = most - least - Math.log(ratio)
    for (const [k, value] of logs.entries()) {
      const beyond = Math.min(0, value - low) + Math.max(0, value - high)
      if (beyond !== 0) add(stiff * beyond, indices.subarray(k), Float64Array.of(stiff), 1, false)
    }
    if (excess <= 0) continue
    const slopes = logs.map((value) => (value === most ? stiff : value === least ? -stiff : 0))
    add(stiff * excess, indices, slopes, 3, false)
  }
}
