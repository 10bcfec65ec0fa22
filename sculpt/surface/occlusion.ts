import { BufferAttribute, BufferGeometry, FrontSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { Mesh } from '../mesh.ts'
import { neighboursOf, smoothed } from './neighbours.ts'

/** Rays a vertex, how far they look (mm), and over how many rounds of neighbours what they saw is evened out. */
const RAYS = 32
const EVENED = 2
const REACH = 60

/** Directions spread evenly over the hemisphere about +z, weighted by the cosine (a spiral of golden angles). */
const DIRECTIONS = Array.from({ length: RAYS }, (_, i) => {
  const radius = Math.sqrt((i + 0.5) / RAYS)
  const turn = i * Math.PI * (3 - Math.sqrt(5))
  return new Vector3(radius * Math.cos(turn), radius * Math.sin(turn), Math.sqrt(1 - radius * radius))
})

/** Everything that may cast occlusion, as one search tree. */
export function occluders(meshes: readonly Mesh[]): MeshBVH {
  const positions: number[] = []
  const index: number[] = []
  for (const mesh of meshes) {
    const start = positions.length / 3
    for (const x of mesh.positions) positions.push(x)
    for (const v of mesh.triangles) index.push(start + v)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setIndex(index)
  return new MeshBVH(geometry)
}

/**
 * Ambient occlusion of each vertex, 0 (shut in) … 1 (open): the share of its hemisphere from which light arrives,
 * near occluders counting more than far ones.
 */
export function occlusion(mesh: Mesh, normals: Float32Array, tree: MeshBVH): Float32Array {
  const light = new Float32Array(normals.length / 3)
  const ray = new Ray()
  const normal = new Vector3()
  const side = new Vector3()
  const other = new Vector3()
  for (let v = 0; v < light.length; v++) {
    normal.fromArray(normals, 3 * v)
    side
      .set(Math.abs(normal.x) > 0.9 ? 0 : 1, Math.abs(normal.x) > 0.9 ? 1 : 0, 0)
      .cross(normal)
      .normalize()
    other.crossVectors(normal, side)
    let open = 0
    for (const d of DIRECTIONS) {
      ray.direction.copy(side).multiplyScalar(d.x).addScaledVector(other, d.y).addScaledVector(normal, d.z)
      ray.origin.fromArray(mesh.positions as unknown as number[], 3 * v).addScaledVector(normal, 0.4)
      const hit = tree.raycastFirst(ray, FrontSide, 0, REACH)
      open += hit ? Math.sqrt(hit.distance / REACH) * 0.85 : 1
    }
    light[v] = open / RAYS
  }
  return smoothed(light, neighboursOf(mesh), EVENED)
}
