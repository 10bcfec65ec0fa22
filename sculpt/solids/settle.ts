import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import { MeshBVH, type HitPointInfo } from 'three-mesh-bvh'
import type { Mesh, SweptMesh } from '../mesh.ts'
import { type Box, boxesMeet, boxOf, isWithin } from './box.ts'
import { meshDistance, type Distance } from './meshDistance.ts'
import { weld } from './pseudoNormals.ts'
import { slopeAt } from './slope.ts'

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
  const first = meshDistance(mesh)
  const sides = neighbours
    .map((other) => ({ ...other, box: boxOf(other.mesh.positions) }))
    .filter((other) => boxesMeet(box, other.box))
    .map((other) => ({ other, corners: nearPoints(other.mesh.positions, box, first) }))
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
function pushFaces(
  { positions, triangles }: Mesh,
  { distance, box }: Settled & { readonly box: Box },
  same: Uint32Array,
  shift: Float64Array,
): void {
  for (let t = 0; t < triangles.length; t += 3) {
    const face = [0, 1, 2].map((k) => same[triangles[t + k]!]! * 3)
    const at = [0, 1, 2].map((c) => face.reduce((sum, v) => sum + positions[v + c]! / 3, 0))
    const [x, y, z] = at as [number, number, number]
    if (!isWithin(box, x, y, z)) continue
    const lack = -distance(x, y, z) - ALLOWED
    if (lack <= 0) continue
    const slope = slopeAt(distance, x, y, z)
    const length = Math.hypot(...slope) || 1
    const way = slope.map((part) => part / length)
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

function nearPoints(positions: Float64Array, box: Box, distance: Distance): Vector3[] {
  const near: Vector3[] = []
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [positions[i]!, positions[i + 1]!, positions[i + 2]!]
    if (isWithin(box, x, y, z) && distance(x, y, z) < NEAR) near.push(new Vector3(x, y, z))
  }
  return near
}
