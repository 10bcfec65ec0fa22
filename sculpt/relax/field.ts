import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { type HitPointInfo, MeshBVH } from 'three-mesh-bvh'
import { cornerShares } from '../solids/cornerShares.ts'

/** Where a point stands to a surface. */
export interface Nearest {
  /** Signed distance, m; negative inside. */
  distance: number
  /** Outward normal there, and the triangle with the shares of its corners. */
  readonly normal: Float64Array
  face: number
  readonly shares: Float64Array
}

export const createNearest = (): Nearest => ({
  distance: 0,
  normal: new Float64Array(3),
  face: 0,
  shares: new Float64Array(3),
})

/** A surface that can be asked and moved. Points in metres. */
export interface Field {
  readonly triangles: Uint32Array
  /** Writes the nearest place; false where the point is farther than `near` outside the surface's box. */
  readonly nearest: (x: number, y: number, z: number, out: Nearest) => boolean
  readonly move: (points: Float64Array) => void
}

/** Deeper than this the side is confirmed by rays, m: near a sharp edge the nearest face can mislead. */
const DEEP = 0.001
const RAYS = [new Vector3(0.31, 0.89, 0.33), new Vector3(-0.83, 0.12, 0.54), new Vector3(0.41, -0.36, -0.84)].map((v) =>
  v.normalize(),
)

export function createField(points: Float64Array, triangles: Uint32Array, near = 0.01): Field {
  const geometry = new BufferGeometry()
  const position = new BufferAttribute(Float32Array.from(points), 3)
  geometry.setAttribute('position', position)
  geometry.setIndex(new BufferAttribute(triangles.slice(), 1))
  const tree = new MeshBVH(geometry, { indirect: true })
  const corners = new Float64Array(points.length)
  const at = new Vector3()
  const ray = new Ray()
  const hit: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 }
  let own = points

  function move(moved: Float64Array): void {
    own = moved
    position.array.set(moved)
    tree.refit()
    geometry.computeBoundingBox()
    cornerNormals(moved, triangles, corners)
  }
  move(points)

  function inside(): boolean {
    let votes = 0
    for (const direction of RAYS) {
      ray.set(at, direction)
      const first = tree.raycastFirst(ray, DoubleSide)
      if (first?.face && first.face.normal.dot(direction) > 0) votes++
    }
    return votes >= 2
  }

  function nearest(x: number, y: number, z: number, out: Nearest): boolean {
    at.set(x, y, z)
    if (geometry.boundingBox!.distanceToPoint(at) > near) return false
    tree.closestPointToPoint(at, hit)
    out.face = hit.faceIndex
    const face = 3 * hit.faceIndex
    const [a, b, c] = [3 * triangles[face]!, 3 * triangles[face + 1]!, 3 * triangles[face + 2]!]
    cornerShares(own, [a, b, c], hit.point, out.shares)
    let side = 0
    out.normal.fill(0)
    for (let k = 0; k < 3; k++) {
      const v = 3 * triangles[3 * hit.faceIndex + k]!
      for (let d = 0; d < 3; d++) out.normal[d]! += out.shares[k]! * corners[v + d]!
      side += corners[v]! * (x - hit.point.x) + corners[v + 1]! * (y - hit.point.y)
      side += corners[v + 2]! * (z - hit.point.z)
    }
    const within = side < 0 && !(hit.distance > DEEP && !inside())
    out.distance = within ? -hit.distance : hit.distance
    if (within && hit.distance > 1e-5) {
      out.normal[0] = (hit.point.x - x) / hit.distance
      out.normal[1] = (hit.point.y - y) / hit.distance
      out.normal[2] = (hit.point.z - z) / hit.distance
    }
    const length = Math.hypot(out.normal[0]!, out.normal[1]!, out.normal[2]!) || 1
    for (let d = 0; d < 3; d++) out.normal[d]! /= length
    return true
  }
  return { triangles, nearest, move }
}

function cornerNormals(points: Float64Array, triangles: Uint32Array, out: Float64Array): void {
  out.fill(0)
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [3 * triangles[t]!, 3 * triangles[t + 1]!, 3 * triangles[t + 2]!]
    const [ux, uy, uz] = [points[b]! - points[a]!, points[b + 1]! - points[a + 1]!, points[b + 2]! - points[a + 2]!]
    const [wx, wy, wz] = [points[c]! - points[a]!, points[c + 1]! - points[a + 1]!, points[c + 2]! - points[a + 2]!]
    const n = [uy * wz - uz * wy, uz * wx - ux * wz, ux * wy - uy * wx]
    for (const v of [a, b, c]) for (let d = 0; d < 3; d++) out[v + d]! += n[d]!
  }
  for (let v = 0; v < out.length; v += 3) {
    const length = Math.hypot(out[v]!, out[v + 1]!, out[v + 2]!) || 1
    for (let d = 0; d < 3; d++) out[v + d]! /= length
  }
}
