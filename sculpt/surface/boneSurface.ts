import { smooth } from '../smooth.ts'
import { BackSide, DoubleSide, Ray } from 'three'
import type { StructureId } from '../../src/anatomy/ids.ts'
import type { Mesh } from '../mesh.ts'
import { cartilageOf } from './articulation.ts'
import { smoothed, type Neighbours, neighboursOf } from './neighbours.ts'
import { vertexNormals } from './normals.ts'
import { occluders } from './occlusion.ts'

/** What the surface of a bone shows at each vertex. */
export interface BoneSurface {
  /** Cartilage, 0…1: where the bone meets another. */
  readonly cartilage: Float32Array
  /** Hollows −1 … ridges 1, against the bone's usual roundness. */
  readonly relief: Float32Array
  /** Spongy bone under a thin shell, 0…1: the ends of long bones, short bones all over; shafts are dense. */
  readonly spongy: Float32Array
}

/** Curvature against the usual that counts as a full ridge or hollow, 1/mm. */
const SHARP = 0.09

/** Reads the surface of a bone from its shape and from what it meets. */
export function boneSurface(id: StructureId, mesh: Mesh, bones: ReadonlyMap<StructureId, Mesh>): BoneSurface {
  const neighbours = neighboursOf(mesh)
  const normals = vertexNormals(mesh.positions, mesh.triangles)
  return {
    cartilage: smoothed(cartilageOf(id, mesh, normals, bones), neighbours, 2),
    relief: relief(mesh, normals, neighbours),
    spongy: smoothed(spongy(mesh, normals), neighbours, 3),
  }
}

/** Curvature from how the normals of neighbours turn, mapped to −1…1. */
function relief({ positions: p }: Mesh, normals: Float32Array, neighbours: Neighbours): Float32Array {
  const bend = Float32Array.from({ length: p.length / 3 }, (_, v) => {
    let sum = 0
    for (const w of neighbours[v]!) {
      const step = [0, 1, 2].map((k) => p[3 * w + k]! - p[3 * v + k]!)
      const turn = [0, 1, 2].map((k) => normals[3 * w + k]! - normals[3 * v + k]!)
      const length = step[0]! ** 2 + step[1]! ** 2 + step[2]! ** 2
      sum += (step[0]! * turn[0]! + step[1]! * turn[1]! + step[2]! * turn[2]!) / Math.max(length, 0.04)
    }
    return sum / Math.max(1, neighbours[v]!.length)
  })
  const even = smoothed(bend, neighbours, 5)
  const usual = quantile(even, 0.5)
  return even.map((k) => Math.min(1, Math.max(-1, (k - usual) / SHARP)))
}

/** How thick the bone is under each vertex, against its shaft. */
function spongy(mesh: Mesh, normals: Float32Array): Float32Array {
  const tree = occluders([mesh])
  const ray = new Ray()
  const thickness = Float32Array.from({ length: mesh.positions.length / 3 }, (_, v) => {
    ray.direction.fromArray(normals, 3 * v).negate()
    ray.origin.fromArray(mesh.positions as unknown as number[], 3 * v).addScaledVector(ray.direction, 0.5)
    return tree.raycastFirst(ray, BackSide)?.distance ?? tree.raycastFirst(ray, DoubleSide)?.distance ?? 0
  })
  const shaft = quantile(thickness, 0.3)
  const least = isLong(mesh) ? 0 : 0.65
  return thickness.map((t) => Math.max(least, smooth((t / shaft - 1.15) / 0.9)))
}

/** Whether a bone is at least twice as long as it is wide. */
function isLong({ positions: p }: Mesh): boolean {
  const size = [0, 1, 2].map((k) => {
    let [low, high] = [Infinity, -Infinity]
    for (let i = k; i < p.length; i += 3) [low, high] = [Math.min(low, p[i]!), Math.max(high, p[i]!)]
    return high - low
  })
  const [, second, most] = size.toSorted((a, b) => a - b)
  return most! > 1.9 * second!
}

function quantile(values: Float32Array, share: number): number {
  return values.toSorted()[Math.floor(share * (values.length - 1))]!
}
