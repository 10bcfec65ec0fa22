import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import { MeshBVH, type HitPointInfo } from 'three-mesh-bvh'
import type { Mesh } from '../mesh.ts'
import { cornerShares } from './cornerShares.ts'
import { pseudoNormals, type PseudoNormals } from './pseudoNormals.ts'
import { windingNumber } from './windingNumber.ts'

/** Signed distance (mm, negative inside) from a point to a solid's surface; at least a lower bound far outside. */
export type Distance = (x: number, y: number, z: number) => number

/** Beyond this distance from the mesh's box the answer is the distance to the box, mm. */
const NEAR = 6
/** Depth from which the side is confirmed, mm. */
const DEEP = 1.5

/** Signed distance to a closed mesh: exact near it; farther than 6 mm from its box, a lower bound. */
export function meshDistance(mesh: Mesh): Distance {
  const { positions, triangles } = mesh
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setIndex(new BufferAttribute(triangles.slice(), 1))
  geometry.computeBoundingBox()
  const box = geometry.boundingBox!
  const tree = new MeshBVH(geometry, { indirect: true })
  const normals = pseudoNormals(positions, triangles)
  const point = new Vector3()
  const hit: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 }
  return (x, y, z) => {
    point.set(x, y, z)
    const away = box.distanceToPoint(point)
    if (away > NEAR) return away
    tree.closestPointToPoint(point, hit)
    const [normal, at] = normalAt(positions, triangles, normals, hit)
    const side =
      normal[at]! * (x - hit.point.x) + normal[at + 1]! * (y - hit.point.y) + normal[at + 2]! * (z - hit.point.z)
    if (side >= 0) return hit.distance
    // A small fold of the mesh can face the wrong way: what would lie deep inside is looked at again.
    return hit.distance > DEEP && windingNumber(mesh, x, y, z) < 0.5 ? hit.distance : -hit.distance
  }
}

const _shares = new Float64Array(3)

/** Where the pseudonormal of a hit stands: its face's, or that of the edge or corner on which it lies. */
function normalAt(
  positions: Float64Array,
  triangles: Uint32Array,
  normals: PseudoNormals,
  hit: HitPointInfo,
): readonly [Float64Array, number] {
  const t = hit.faceIndex
  const [a, b, c] = [triangles[t * 3]! * 3, triangles[t * 3 + 1]! * 3, triangles[t * 3 + 2]! * 3]
  if (!cornerShares(positions, [a, b, c], hit.point, _shares)) return [normals.corners, t * 9]
  const zero = [_shares[0]! < 1e-4, _shares[1]! < 1e-4, _shares[2]! < 1e-4]
  const zeros = Number(zero[0]) + Number(zero[1]) + Number(zero[2])
  if (zeros === 0) return [normals.faces, t * 3]
  if (zeros === 1) return [normals.edges, t * 9 + ((zero.indexOf(true) + 1) % 3) * 3]
  return [normals.corners, t * 9 + zero.indexOf(false) * 3]
}
