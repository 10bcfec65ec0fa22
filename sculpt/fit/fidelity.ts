import type { Mesh } from '../mesh.ts'
import { nearestOn, samplePoints, soupOf, surfaceOf } from './surface.ts'

/** How far a model is from its reference, mm. */
export interface Fidelity {
  /** Mean and 95th percentile from the reference to the model. */
  readonly mean: number
  readonly p95: number
  /** 95th percentile from the model to the reference. */
  readonly back95: number
}

const samples = 4000

/**
 * Measures a mesh against reference triangles, both ways, on points spread evenly over each.
 *
 * @param soup the reference, nine numbers a triangle, mm
 * @param below points above this height are left out, mm
 */
export function fidelity(mesh: Mesh, soup: Float64Array, below = Infinity): Fidelity {
  const model = soupOf(mesh)
  const forth = distances(soup, model, below)
  const back = distances(model, soup, below)
  return {
    mean: forth.reduce((sum, d) => sum + d, 0) / forth.length,
    p95: forth[Math.floor(forth.length * 0.95)]!,
    back95: back[Math.floor(back.length * 0.95)]!,
  }
}

/** Sorted distances from points on one surface to another. */
function distances(from: Float64Array, to: Float64Array, below: number): number[] {
  const target = surfaceOf(to)
  const points = samplePoints(surfaceOf(from), samples).filter(([, y]) => y < below)
  return points.map(([x, y, z]) => nearestOn(target, x, y, z)).sort((a, b) => a - b)
}
