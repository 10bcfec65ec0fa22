import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import { MeshBVH, type HitPointInfo } from 'three-mesh-bvh'
import type { Mesh, SweptMesh } from '../mesh.ts'
import { meshDistance, type Distance } from './meshDistance.ts'
import { weld } from './pseudoNormals.ts'

/** A finished solid to which others give way. */
export interface Settled {
  readonly mesh: Mesh
  readonly distance: Distance
}

/** Surfaces may stay this deep in each other, mm: less is not seen and costs no shape. */
const ALLOWED = 0.35
const ROUNDS = 12
/** Points farther than this from a surface at first are not looked at again, mm. */
const NEAR = 4
const PROBE = 0.05
/** Each round goes a little farther than it must, and no farther than this, mm. */
const EASE = 0.1
const MOST_PER_ROUND = 0.8

/**
 * Lets a mesh give way where its faces, not only its corners, still reach into its neighbours, and where a neighbour's
 * corner stands in one of its faces: there the three corners of the face move together, those beside them half as far.
 */
export function settle<M extends SweptMesh>(mesh: M, neighbours: readonly Settled[]): M {
  const same = weld(mesh.positions)
  let moved = mesh.positions
  const box = boxOf(mesh.positions)
  const others = neighbours.filter((one) => meet(box, boxOf(one.mesh.positions)))
  const first = meshDistance(mesh)
  const sides = others.map((other) => ({ other, corners: nearPoints(other.mesh.positions, box, first) }))
  for (let round = 0; round < ROUNDS; round++) {
    const now: Mesh = { positions: moved, triangles: mesh.triangles }
    const inside = meshDistance(now)
    const tree = treeOf(now)
    const shift = new Float64Array(moved.length)
    // What is squeezed between two neighbours goes half way: their pushes add up.
    for (const { other, corners } of sides) {
      const own = new Float64Array(moved.length)
      pushFaces(now, other, same, own)
      yieldTo(now, inside, tree, corners, same, own)
      own.forEach((value, i) => {
        shift[i]! += value
      })
    }
    if (shift.every((value) => value === 0)) break
    spreadHalf(shift, mesh.triangles, same)
    moved = moved.map((value, i) => value + shift[same[Math.floor(i / 3)]! * 3 + (i % 3)]!)
  }
  return { ...mesh, positions: moved }
}

function treeOf({ positions, triangles }: Mesh): MeshBVH {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setIndex(new BufferAttribute(triangles.slice(), 1))
  return new MeshBVH(geometry, { indirect: true })
}

/** Moves the corners of faces whose middles lie in a neighbour out of it. */
function pushFaces({ positions, triangles }: Mesh, other: Settled, same: Uint32Array, shift: Float64Array): void {
  const box = boxOf(other.mesh.positions)
  for (let t = 0; t < triangles.length; t += 3) {
    const face = [0, 1, 2].map((k) => same[triangles[t + k]!]! * 3)
    const at = [0, 1, 2].map((c) => face.reduce((sum, v) => sum + positions[v + c]! / 3, 0))
    const [x, y, z] = at as [number, number, number]
    if (!within(box, x, y, z)) continue
    const lack = -other.distance(x, y, z) - ALLOWED
    if (lack <= 0) continue
    const way = slope(other.distance, x, y, z)
    for (const v of face) keepLonger(shift, v, way, Math.min(lack + EASE, MOST_PER_ROUND))
  }
}

/** Moves the faces in which a neighbour's corner stands back to it. */
function yieldTo(
  mesh: Mesh,
  inside: Distance,
  tree: MeshBVH,
  corners: readonly Vector3[],
  same: Uint32Array,
  shift: Float64Array,
): void {
  const hit: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 }
  for (const point of corners) {
    const depth = -inside(point.x, point.y, point.z)
    if (depth <= ALLOWED) continue
    tree.closestPointToPoint(point, hit)
    const way = point.clone().sub(hit.point)
    const length = way.length()
    if (length < 1e-6) continue
    const step = Math.min(depth - ALLOWED + EASE, MOST_PER_ROUND) / length
    for (let k = 0; k < 3; k++)
      keepLonger(shift, same[mesh.triangles[hit.faceIndex * 3 + k]!]! * 3, way.toArray(), step)
  }
}

/** Sets a vertex's shift to a vector times a scale, unless it already goes farther. */
function keepLonger(shift: Float64Array, v: number, way: readonly number[], scale: number): void {
  const before = Math.hypot(shift[v]!, shift[v + 1]!, shift[v + 2]!)
  const size = scale * Math.hypot(...way)
  if (size > before) for (let c = 0; c < 3; c++) shift[v + c] = scale * way[c]!
}

/** Corners beside a moved one go at least half as far, so that no spike is left. */
function spreadHalf(shift: Float64Array, triangles: Uint32Array, same: Uint32Array): void {
  const before = shift.slice()
  for (let t = 0; t < triangles.length; t++) {
    const a = same[triangles[t]!]! * 3
    const b = same[triangles[t % 3 === 2 ? t - 2 : t + 1]!]! * 3
    keepLonger(
      shift,
      a,
      [0, 1, 2].map((c) => before[b + c]!),
      0.5,
    )
    keepLonger(
      shift,
      b,
      [0, 1, 2].map((c) => before[a + c]!),
      0.5,
    )
  }
}

/** Unit vector out of a solid. */
function slope(distance: Distance, x: number, y: number, z: number): number[] {
  const way = [
    distance(x + PROBE, y, z) - distance(x - PROBE, y, z),
    distance(x, y + PROBE, z) - distance(x, y - PROBE, z),
    distance(x, y, z + PROBE) - distance(x, y, z - PROBE),
  ]
  const length = Math.hypot(...way) || 1
  return way.map((part) => part / length)
}

interface Box {
  readonly min: readonly number[]
  readonly max: readonly number[]
}

function boxOf(positions: Float64Array): Box {
  const min = [Infinity, Infinity, Infinity]
  const max = [-Infinity, -Infinity, -Infinity]
  positions.forEach((value, i) => {
    min[i % 3] = Math.min(min[i % 3]!, value)
    max[i % 3] = Math.max(max[i % 3]!, value)
  })
  return { min, max }
}

const meet = (a: Box, b: Box): boolean => [0, 1, 2].every((k) => a.min[k]! < b.max[k]! && b.min[k]! < a.max[k]!)

const within = ({ min, max }: Box, x: number, y: number, z: number): boolean =>
  x > min[0]! && x < max[0]! && y > min[1]! && y < max[1]! && z > min[2]! && z < max[2]!

function nearPoints(positions: Float64Array, box: Box, distance: Distance): Vector3[] {
  const near: Vector3[] = []
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [positions[i]!, positions[i + 1]!, positions[i + 2]!]
    if (within(box, x, y, z) && distance(x, y, z) < NEAR) near.push(new Vector3(x, y, z))
  }
  return near
}
