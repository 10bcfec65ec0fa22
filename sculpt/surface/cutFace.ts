import { CUT_ABOVE, CUT_DEPTH } from '../../src/anatomy/tissueChannels.ts'
import type { Mesh } from '../mesh.ts'
import { neighboursOf } from './neighbours.ts'

const isFace = ({ positions }: Mesh, v: number): boolean => positions[3 * v + 1]! > 1000 * CUT_ABOVE

/**
 * How deep under its rim each vertex of a cut face lies, as a share of `CUT_DEPTH`, 0…1: walls, sheaths and cortex are
 * drawn by it. Null for what is not cut off; NaN at vertices that are on no cut face.
 */
export function cutFaceDepths(mesh: Mesh): Float32Array | null {
  const { positions: p } = mesh
  const count = p.length / 3
  const face = Array.from({ length: count }, (_, v) => v).filter((v) => isFace(mesh, v))
  if (face.length === 0) return null
  const neighbours = neighboursOf(mesh)
  const rim = face.filter((v) => neighbours[v]!.some((w) => !isFace(mesh, w)))
  const depths = new Float32Array(count).fill(Number.NaN)
  for (const v of face) {
    const off = rim.map((w) => Math.hypot(p[3 * v]! - p[3 * w]!, p[3 * v + 2]! - p[3 * w + 2]!))
    depths[v] = Math.min(1, Math.min(...off) / CUT_DEPTH)
  }
  return depths
}

/** Turns the normals of a cut's rim level: the side is shaded up to its edge, the face by itself. In place. */
export function levelRim(mesh: Mesh, normals: Float32Array): void {
  for (let v = 0; v < normals.length / 3; v++) {
    const flat = Math.hypot(normals[3 * v]!, normals[3 * v + 2]!)
    if (!isFace(mesh, v) || flat < 0.05) continue
    normals[3 * v] = normals[3 * v]! / flat
    normals[3 * v + 1] = 0
    normals[3 * v + 2] = normals[3 * v + 2]! / flat
  }
}
