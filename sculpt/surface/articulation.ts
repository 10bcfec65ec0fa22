import { smooth } from '../smooth.ts'
import { mat4, vec3 } from 'gl-matrix'
import { Vector3 } from 'three'
import type { StructureId } from '../../src/anatomy/ids.ts'
import { createRig, poseRig, radians } from '../../src/biomechanics/index.ts'
import type { Mesh } from '../mesh.ts'
import { jointOf } from '../rig/jointOf.ts'
import { occluders } from './occlusion.ts'

/** Bones that lie near each other without a joint between them. */
const APART: readonly (readonly [StructureId, StructureId])[] = [
  ['patella', 'tibia'],
  ['patella', 'fibula'],
  ['femur', 'fibula'],
  ['tibia', 'calcaneus'],
  ['fibula', 'calcaneus'],
]
/** Postures in which the bones are looked at, degrees: what meets in any of them is joint surface. */
const POSTURES = [
  {},
  ...[20, 40, 60, 80, 100, 120].map((knee) => ({ knee })),
  ...[-40, -20, 20].map((ankle) => ({ ankle })),
  ...[-20, 45].map((toes) => ({ toes })),
]
/**
 * Joint spaces are at most so wide in the model, whose bones carry no cartilage of their own, mm; at the femur there is
 * room for the menisci too.
 */
const JOINT_SPACE = 5.5
const KNEE_SPACE = 12
/** Over so much of it the cartilage thins out, mm. */
const THINNING = 2

/**
 * Cartilage at each vertex of a bone, 0…1: where, in some posture of the leg, it faces a bone with which it has a
 * joint and comes near it.
 */
export function cartilageOf(
  id: StructureId,
  { positions }: Mesh,
  normals: Float32Array,
  bones: ReadonlyMap<StructureId, Mesh>,
): Float32Array {
  const cover = new Float32Array(positions.length / 3)
  const [point, normal, way] = [new Vector3(), new Vector3(), new Vector3()]
  const target = { point: new Vector3(), distance: 0, faceIndex: 0 }
  const p = vec3.create()
  for (const [other, mesh] of bones) {
    if (other === id || APART.some((pair) => pair.includes(id) && pair.includes(other))) continue
    const tree = occluders([mesh])
    const space = id === 'femur' || other === 'femur' ? KNEE_SPACE : JOINT_SPACE
    for (const move of movesBetween(id, other))
      for (let v = 0; v < cover.length; v++) {
        vec3.transformMat4(p, [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!], move)
        const hit = tree.closestPointToPoint(point.set(p[0], p[1], p[2]), target, 0, space)
        if (!hit) continue
        vec3.set(p, normals[3 * v]!, normals[3 * v + 1]!, normals[3 * v + 2]!)
        const turned = normal.set(
          move[0] * p[0] + move[4] * p[1] + move[8] * p[2],
          move[1] * p[0] + move[5] * p[1] + move[9] * p[2],
          move[2] * p[0] + move[6] * p[1] + move[10] * p[2],
        )
        const facing = way.subVectors(hit.point, point).normalize().dot(turned)
        const near = smooth((space - hit.distance) / THINNING) * smooth((facing - 0.3) / 0.4)
        cover[v] = Math.max(cover[v]!, near)
      }
  }
  return cover
}

/** How one bone moves as seen from another, in millimetres: once where they move together. */
function movesBetween(one: StructureId, other: StructureId): mat4[] {
  const [a, b] = [jointOf(one), jointOf(other)]
  if (a === b) return [mat4.create()]
  const rig = createRig([])
  return POSTURES.map((posture) => {
    const { knee = 0, ankle = 0, toes = 0 } = posture as { knee?: number; ankle?: number; toes?: number }
    poseRig(rig, { knee: radians(knee), ankle: radians(ankle), subtalar: 0, toes: radians(toes) })
    const move = mat4.create()
    if (b) mat4.invert(move, rig.bodies[b])
    if (a) mat4.multiply(move, move, rig.bodies[a])
    for (const k of [12, 13, 14] as const) move[k] *= 1000
    return move
  })
}
