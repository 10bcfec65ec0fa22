import { mat4, type quat, vec3 } from 'gl-matrix'
import { JOINTS } from '../joints.ts'
import { type Chain, type ChainData, createChain } from './chain.ts'
import { type Bodies, createBodies, poseBodies, type Pose } from './poseBodies.ts'
import { createPosedChain, type PosedChain, poseChain } from './poseChain.ts'

/** Bones that move, each on its joint's node; the shank stands still. */
export const BODY_NODES = ['knee', 'patella', 'ankle', 'subtalar', 'toes'] as const
export type BodyNode = (typeof BODY_NODES)[number]

/** Where each body's node stands at rest, and on which other body's node it hangs. */
export const BODY_FRAMES = {
  knee: { centre: JOINTS.knee.centre, parent: null },
  patella: { centre: JOINTS.knee.centre, parent: null },
  ankle: { centre: JOINTS.ankle.centre, parent: null },
  subtalar: { centre: JOINTS.subtalar.centre, parent: 'ankle' },
  toes: { centre: JOINTS.toes.centre, parent: 'subtalar' },
} as const satisfies Record<BodyNode, { centre: readonly [number, number, number]; parent: BodyNode | null }>

/** The leg's rig: bodies on joints, and chains of joints through the soft tissue, with their posed state. */
export interface Rig {
  readonly bodies: Bodies
  readonly chains: readonly { readonly chain: Chain; readonly posed: PosedChain }[]
}

export function createRig(data: readonly ChainData[]): Rig {
  const chains = data.map(createChain).map((chain) => ({ chain, posed: createPosedChain(chain.count) }))
  return { bodies: createBodies(), chains }
}

/** Poses the whole leg; the result stands in the rig. Allocates nothing. */
export function poseRig(rig: Rig, pose: Readonly<Pose>): void {
  poseBodies(pose, rig.bodies)
  for (const { chain, posed } of rig.chains) poseChain(chain, rig.bodies, posed)
}

const _world = mat4.create()
const _parent = mat4.create()
const _v = vec3.create()

/** Writes the place and turn of a body's node relative to its parent's node. */
export function bodyLocal(rig: Rig, node: BodyNode, place: vec3, turn: quat): void {
  const { centre, parent } = BODY_FRAMES[node]
  mat4.translate(_world, rig.bodies[node], vec3.set(_v, centre[0], centre[1], centre[2]))
  if (parent) {
    const at = BODY_FRAMES[parent].centre
    mat4.translate(_parent, rig.bodies[parent], vec3.set(_v, at[0], at[1], at[2]))
    mat4.multiply(_world, mat4.invert(_parent, _parent)!, _world)
  }
  mat4.getTranslation(place, _world)
  mat4.getRotation(turn, _world)
}
