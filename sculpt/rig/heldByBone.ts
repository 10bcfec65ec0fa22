import { smooth } from '../smooth.ts'
import type { StructureId } from '../../src/anatomy/ids.ts'
import type { Mesh } from '../mesh.ts'
import { meshDistance } from '../solids/meshDistance.ts'
import { ATTACHED, ATTACHMENTS } from './attachments.ts'
import type { SkinWeights } from './skin.ts'

/** Way from the bone, and along it past the attachment's edge, over which flesh comes to move by itself, mm. */
const AWAY = 7
const PAST = 14

/**
 * Hangs what is attached to the bone of the origin on the chain's first joint, which the bone carries whole, and only
 * that: the flesh over it turns with the path, as it does on a head that is folded back over its origin.
 *
 * @param positions three numbers a vertex, mm
 */
export function heldByBone(
  id: StructureId,
  skin: SkinWeights,
  positions: Float64Array,
  bones: ReadonlyMap<StructureId, Mesh>,
): SkinWeights {
  const attachment = ATTACHMENTS[id]?.find(({ held }) => held === 'first')
  const bone = attachment && bones.get(attachment.bone)
  if (!attachment || !bone) return skin
  const distance = meshDistance(bone)
  const out = { joints: skin.joints.slice(), weights: skin.weights.slice() }
  for (let v = 0; v < positions.length / 3; v++) {
    const [x, y, z] = [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!]
    const along = smooth((y - (attachment.from ?? 0) + PAST) / PAST)
    const near = along > 0 ? smooth((AWAY - distance(x, y, z)) / (AWAY - ATTACHED)) : 0
    hold(out, v, along * near)
  }
  return out
}

/** Gives the first joint a share of a vertex, and all else that it had of it to the second. */
function hold({ joints, weights }: SkinWeights, vertex: number, share: number): void {
  const parts = new Map<number, number>()
  for (let k = 0; k < 4; k++) {
    const weight = weights[4 * vertex + k]!
    const joint = Math.max(1, joints[4 * vertex + k]!)
    if (weight > 0) parts.set(joint, (parts.get(joint) ?? 0) + weight)
  }
  const held = Math.round(255 * share)
  const shares = [...parts].map(([joint, weight]) => [joint, Math.round((weight * (255 - held)) / 255)] as const)
  const kept = [[0, held] as const, ...shares].filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1])
  const sum = kept.reduce((total, [, weight]) => total + weight, 0)
  joints.fill(0, 4 * vertex, 4 * vertex + 4)
  weights.fill(0, 4 * vertex, 4 * vertex + 4)
  kept.forEach(([joint, weight], k) => {
    joints[4 * vertex + k] = joint
    weights[4 * vertex + k] = k === 0 ? weight + 255 - sum : weight
  })
}
