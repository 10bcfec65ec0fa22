import type { SweepFigure } from '../figures/types.ts'
import { meshDistance, type Distance } from './meshDistance.ts'
import { sweepMesh } from './sweepMesh.ts'

const FINENESS = { around: 48, along: 120 }

const known = new WeakMap<SweepFigure, Distance>()

/**
 * Signed distance (mm, negative inside) from a point of the model's frame to a sweep as its figure has it, before any
 * trimming; within a few tenths of a millimetre near the surface, a lower bound far from it.
 */
export function sweepDistance(figure: SweepFigure, x: number, y: number, z: number): number {
  let distance = known.get(figure)
  if (!distance) {
    distance = meshDistance(sweepMesh(figure, FINENESS))
    known.set(figure, distance)
  }
  return distance(x, y, z)
}
