import { BackSide, DoubleSide, Ray, Vector3 } from 'three'
import type { Mesh } from '../mesh.ts'
import { smoothed, type Neighbours, neighboursOf } from './neighbours.ts'
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

/** Joint spaces are at most so wide in the model, whose bones carry no cartilage of their own, mm. */
const JOINT_SPACE = 5
/** Curvature against the usual that counts as a full ridge or hollow, 1/mm. */
const SHARP = 0.11

/** Reads the surface of a bone from its shape and from what it meets. */
export function boneSurface(mesh: Mesh, normals: Float32Array, others: readonly Mesh[]): BoneSurface {
  const neighbours = neighboursOf(mesh)
  return {
    cartilage: smoothed(cartilage(mesh, normals, others), neighbours, 1),
    relief: relief(mesh, normals, neighbours),
    spongy: smoothed(spongy(mesh, normals), neighbours, 3),
  }
}

function cartilage({ positions }: Mesh, normals: Float32Array, others: readonly Mesh[]): Float32Array {
  const tree = occluders(others)
  const [point, normal, way] = [new Vector3(), new Vector3(), new Vector3()]
  const target = { point: new Vector3(), distance: 0, faceIndex: 0 }
  return Float32Array.from({ length: positions.length / 3 }, (_, v) => {
    point.fromArray(positions as unknown as number[], 3 * v)
    const hit = tree.closestPointToPoint(point, target, 0, JOINT_SPACE)
    if (!hit) return 0
    const facing = way
      .subVectors(hit.point, point)
      .normalize()
      .dot(normal.fromArray(normals, 3 * v))
    return ramp((JOINT_SPACE - hit.distance) / 1.5) * ramp((facing - 0.2) / 0.4)
  })
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
  const even = smoothed(bend, neighbours, 2)
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
  return thickness.map((t) => Math.max(least, ramp((t / shaft - 1.15) / 0.9)))
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

const ramp = (t: number): number => {
  const x = Math.min(1, Math.max(0, t))
  return x * x * (3 - 2 * x)
}
