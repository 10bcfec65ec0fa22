import type { SkinWeights } from '../../src/biomechanics/rig/skinWeights.ts'
import type { BodyNode } from '../../src/biomechanics/index.ts'
import { onToes } from './bodySkin.ts'

// The viewer weighs anew what an injury has moved along its path: one rule for both.
export { type SkinWeights, skinWeights } from '../../src/biomechanics/rig/skinWeights.ts'

/** Weights of a swept mesh, some of which may name joints of the body, counted on from those of the chain. */
export interface HungSkin extends SkinWeights {
  readonly bodies?: readonly BodyNode[]
}

/**
 * Hangs what lies beyond the axis of the toes on their joint, as the skin does: a chain of joints ends on the foot, and
 * the slips of a tendon reach over to several toes.
 *
 * @param positions three numbers a vertex, mm
 * @param joints joints of the chain
 */
export function heldByToes(skin: SkinWeights, positions: Float64Array, joints: number): HungSkin {
  const shares = Array.from({ length: positions.length / 3 }, (_, v) =>
    Math.round(255 * onToes(positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!)),
  )
  if (shares.every((share) => share === 0)) return skin
  const held = { joints: skin.joints.slice(), weights: skin.weights.slice(), bodies: ['toes'] } as const
  shares.forEach((share, v) => {
    if (share > 0) hang(held, v, joints, share)
  })
  return held
}

/** Gives a share (255ths) of a vertex's weight to a joint, and what rounding leaves. */
function hang({ joints, weights }: SkinWeights, vertex: number, joint: number, share: number): void {
  const at = 4 * vertex
  const kept = [0, 1, 2]
    .map((k) => [joints[at + k]!, Math.round((weights[at + k]! * (255 - share)) / 255)] as const)
    .filter(([, weight]) => weight > 0)
  const rest = kept.reduce((sum, [, weight]) => sum + weight, 0)
  joints.fill(0, at, at + 4)
  weights.fill(0, at, at + 4)
  for (const [k, [name, weight]] of [[joint, 255 - rest] as const, ...kept].entries()) {
    joints[at + k] = name
    weights[at + k] = weight
  }
}
