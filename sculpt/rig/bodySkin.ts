import { smooth } from '../smooth.ts'
import { JOINTS } from '../../src/biomechanics/joints.ts'
import type { BodyNode } from '../../src/biomechanics/index.ts'
import type { SkinWeights } from '../../src/biomechanics/rig/skinWeights.ts'
import type { Ramp } from './rigging.ts'

/** The joints that a covering hangs on, in the order of its skin's indices; null stands for the shank, at rest. */
export const COVERING_JOINTS = [
  null,
  'crease',
  'knee',
  'patella',
  'subtalar',
  'toes',
] as const satisfies (BodyNode | null)[]

/** Where a covering passes from one body to the next, mm. */
export interface BodyRamps {
  /** Height from the shank up to the femur, and how much more of it is taken behind the knee, mm. */
  readonly femur: Ramp & { readonly behind?: number }
  /**
   * Height from the shank down to the foot, and for what lies over the heel's tendon; left out for what ends above the
   * ankle.
   */
  readonly foot?: Ramp & { readonly behind: number }
  /** How far round the patella's front it goes with the patella; left out for what does not cover it. */
  readonly patella?: number
}

/** Front of the patella, mm. */
const PATELLA = [-6, 453, 46] as const
/** Way along the foot, forward past the axis of the toes, over which the sole comes to bend with them, mm. */
const TOES: Ramp = { none: -10, all: 12 }

/**
 * Weights for a covering (skin, capsule) that is skinned straight to the joints of the body: four a vertex, by height,
 * by place along the foot, and by nearness to the patella.
 */
export function bodySkin(positions: Float64Array, ramps: BodyRamps): SkinWeights {
  const count = positions.length / 3
  const skin = { joints: new Uint8Array(count * 4), weights: new Uint8Array(count * 4) }
  for (let v = 0; v < count; v++) {
    const [x, y, z] = [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!]
    write(skin, v, shares(x, y, z, ramps))
  }
  return skin
}

/** Shares of the bodies, in the order of `COVERING_JOINTS`, that add up to 1. */
function shares(x: number, y: number, z: number, ramps: BodyRamps): number[] {
  const bend = bends(ramps, y, z)
  const foot = ramps.foot ? ramp(footRamp(ramps.foot, z), y) : 0
  const toes = foot * onToes(x, y, z)
  const from = Math.hypot(x - PATELLA[0], y - PATELLA[1], z - PATELLA[2])
  const patella = ramps.patella ? 0.8 * ramp({ none: ramps.patella, all: ramps.patella / 3 }, from) : 0
  const rest = 1 - patella
  return [
    rest * (1 - bend) ** 2 * (1 - foot),
    rest * 2 * bend * (1 - bend),
    rest * bend ** 2,
    patella,
    rest * (1 - bend) ** 2 * (foot - toes),
    rest * toes,
  ]
}

/** Heights above which nothing belongs to the toes, mm: the calf stands over them in no pose at rest. */
const OVER_TOES: Ramp = { none: 60, all: 40 }

/** How far a place of the foot goes with the toes, 0…1. */
export function onToes(x: number, y: number, z: number): number {
  return ramp(TOES, pastToes(x, z)) * ramp(OVER_TOES, y)
}

/** From the middle of the knee to its back, mm. */
const KNEE_DEPTH: Ramp = { none: 0, all: -50 }

/** Place between shank and thigh, 0…1: behind the knee the bend takes a longer way. */
function bends({ femur: { none, all, behind = 0 } }: BodyRamps, y: number, z: number): number {
  const more = behind * ramp(KNEE_DEPTH, z)
  return Math.min(1, Math.max(0, (y - none + more) / (all - none + 2 * more)))
}

/** From the front of the ankle to its back, mm. */
const ANKLE_DEPTH: Ramp = { none: -8, all: -38 }

/** The skin over the heel's tendon goes with the heel farther up than that in front. */
function footRamp({ none, all, behind }: Ramp & { readonly behind: number }, z: number): Ramp {
  return { none: none + (behind - none) * ramp(ANKLE_DEPTH, z), all }
}

/** How far a place lies in front of the axis of the toes, mm. */
function pastToes(x: number, z: number): number {
  const { centre, axis } = JOINTS.toes
  const length = Math.hypot(axis[0], axis[2])
  return ((x - centre[0] * 1000) * axis[2] - (z - centre[2] * 1000) * axis[0]) / length
}

/** Writes the four greatest shares in 255ths; the first takes what rounding leaves. */
function write(skin: SkinWeights, vertex: number, parts: readonly number[]): void {
  const order = parts
    .map((share, joint) => ({ joint, weight: Math.round(255 * share) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 4)
  const sum = order.reduce((total, { weight }) => total + weight, 0)
  order.forEach(({ joint, weight }, k) => {
    skin.joints[4 * vertex + k] = joint
    skin.weights[4 * vertex + k] = k === 0 ? weight + 255 - sum : weight
  })
}

const ramp = ({ none, all }: Ramp, at: number): number => smooth((at - none) / (all - none))
