import { mat4, vec3 } from 'gl-matrix'
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { type HitPointInfo, MeshBVH } from 'three-mesh-bvh'
import { volumeWithin } from '../../../sculpt/solids/volume.ts'
import { motions, type Piece, type PosedLeg } from './posedLeg.ts'

/** Signed volume of a piece as it stands, cm³. */
export const volume = ({ now, triangles }: Piece): number => volumeWithin(now, triangles) * 1e6

/** Triangles that turned inside out: their side against that which their joints' motion gives them. */
export function flipped(leg: PosedLeg, piece: Piece): number[] {
  const { rest, now, triangles, skin } = piece
  if (!skin) return []
  const by = motions(leg, piece)
  const out: number[] = []
  const before = vec3.create()
  const after = vec3.create()
  const carried = vec3.create()
  const part = vec3.create()
  for (let t = 0; t < triangles.length; t += 3) {
    normal(rest, triangles, t, before)
    // Slivers have no side worth asking for.
    if (normal(now, triangles, t, after) < 1e-9) continue
    vec3.set(carried, 0, 0, 0)
    const v = triangles[t]!
    for (let k = 0; k < 4; k++) {
      const weight = skin.weights[4 * v + k]!
      if (weight === 0) continue
      const matrix = by[skin.joints[4 * v + k]!]!
      vec3.transformMat4(part, before, matrix)
      vec3.sub(part, part, mat4.getTranslation(_t, matrix))
      vec3.scaleAndAdd(carried, carried, part, weight)
    }
    if (vec3.dot(carried, after) < 0) out.push(t / 3)
  }
  return out
}

const _t = vec3.create()
const _u = vec3.create()
const _w = vec3.create()

/** Writes a triangle's unit normal; returns its area, m². */
function normal(points: Float64Array, triangles: Uint32Array, t: number, out: vec3): number {
  const [a, b, c] = [3 * triangles[t]!, 3 * triangles[t + 1]!, 3 * triangles[t + 2]!]
  vec3.set(_u, points[b]! - points[a]!, points[b + 1]! - points[a + 1]!, points[b + 2]! - points[a + 2]!)
  vec3.set(_w, points[c]! - points[a]!, points[c + 1]! - points[a + 1]!, points[c + 2]! - points[a + 2]!)
  vec3.cross(out, _u, _w)
  const area = vec3.length(out) / 2
  vec3.normalize(out, out)
  return area
}

/** Signed distance (m, negative inside) to a piece as it stands; far away, the distance to its box. */
export function distanceField(
  piece: Piece,
  points: Float64Array = piece.now,
  near = 0.004,
): (x: number, y: number, z: number) => number {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(points), 3))
  geometry.setIndex(new BufferAttribute(piece.triangles.slice(), 1))
  geometry.computeBoundingBox()
  const tree = new MeshBVH(geometry, { indirect: true })
  const box = geometry.boundingBox!
  const normals = vertexNormals(points, piece.triangles)
  const point = new Vector3()
  const hit: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 }
  return (x, y, z) => {
    point.set(x, y, z)
    const away = box.distanceToPoint(point)
    if (away > near) return away
    tree.closestPointToPoint(point, hit)
    let side = 0
    // The mean of the corners' normals: right at edges, where one face's normal can mislead.
    for (let k = 0; k < 3; k++) {
      const v = 3 * piece.triangles[3 * hit.faceIndex + k]!
      side += normals[v]! * (x - hit.point.x)
      side += normals[v + 1]! * (y - hit.point.y) + normals[v + 2]! * (z - hit.point.z)
    }
    if (side >= 0) return hit.distance
    // Near a sharp edge the nearest face can mislead: what would lie deep is asked of rays.
    return hit.distance > DEEP && !inside(tree, point) ? hit.distance : -hit.distance
  }
}

const DEEP = 0.001
const RAYS = [new Vector3(0.31, 0.89, 0.33), new Vector3(-0.83, 0.12, 0.54), new Vector3(0.41, -0.36, -0.84)]
const _ray = new Ray()

/** Whether most rays from a point first meet a surface from behind. */
function inside(tree: MeshBVH, point: Vector3): boolean {
  let votes = 0
  for (const direction of RAYS) {
    _ray.set(point, direction.normalize())
    const hit = tree.raycastFirst(_ray, DoubleSide)
    if (hit?.face && hit.face.normal.dot(direction) > 0) votes++
  }
  return votes >= 2
}

function vertexNormals(points: Float64Array, triangles: Uint32Array): Float64Array {
  const out = new Float64Array(points.length)
  const n = vec3.create()
  for (let t = 0; t < triangles.length; t += 3) {
    const area = normal(points, triangles, t, n)
    for (let k = 0; k < 3; k++) for (let d = 0; d < 3; d++) out[3 * triangles[t + k]! + d]! += area * n[d]!
  }
  for (let v = 0; v < out.length; v += 3) {
    const length = Math.hypot(out[v]!, out[v + 1]!, out[v + 2]!) || 1
    for (let d = 0; d < 3; d++) out[v + d]! /= length
  }
  return out
}

const _inverse = mat4.create()
const _p = vec3.create()

/** How deep points of one piece stand in a bone in a pose (m, positive inside), asked in the bone's rest frame. */
export function depthInBone(
  leg: PosedLeg,
  bone: Piece,
  field: (x: number, y: number, z: number) => number,
  points: Float64Array,
  i: number,
): number {
  mat4.invert(_inverse, motions(leg, bone)[0]!)
  vec3.transformMat4(_p, vec3.set(_p, points[3 * i]!, points[3 * i + 1]!, points[3 * i + 2]!), _inverse)
  return -field(_p[0], _p[1], _p[2])
}
