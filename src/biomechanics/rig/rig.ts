import { mat4, quat, vec3 } from 'gl-matrix'
import { JOINTS } from '../joints.ts'
import { MODELLED_MUSCLES, type ModelledMuscle } from '../muscle/parameters.ts'
import { type Chain, type ChainData, createChain } from './chain.ts'
import { type BodyTurns, writeTurns } from './channel.ts'
import { createLineChanges, type LineChanges, writeLineChanges } from './lines.ts'
import { type Bodies, createBodies, poseBodies, type Pose } from './poseBodies.ts'
import { createPosedChain, type PosedChain, poseChain } from './poseChain.ts'
import { createStrains, type TendonStrains } from './strains.ts'

/** Bones that move, each on its joint's node; the shank stands still. */
export const BODY_NODES = ['knee', 'crease', 'patella', 'ankle', 'subtalar', 'toes'] as const
export type BodyNode = (typeof BODY_NODES)[number]

/** Where each body's node stands at rest, and on which other body's node it hangs. */
export const BODY_FRAMES = {
  knee: { centre: JOINTS.knee.centre, parent: null },
  crease: { centre: JOINTS.knee.centre, parent: null },
  patella: { centre: JOINTS.knee.centre, parent: null },
  ankle: { centre: JOINTS.ankle.centre, parent: null },
  subtalar: { centre: JOINTS.subtalar.centre, parent: 'ankle' },
  toes: { centre: JOINTS.toes.centre, parent: 'subtalar' },
} as const satisfies Record<BodyNode, { centre: readonly [number, number, number]; parent: BodyNode | null }>

/** The leg's rig: bodies on joints, and chains of joints through the soft tissue, with their posed state. */
export interface Rig {
  /** The pose that it stands in. */
  readonly pose: Pose
  readonly bodies: Bodies
  readonly turns: BodyTurns
  readonly lines: LineChanges
  readonly chains: readonly { readonly chain: Chain; readonly posed: PosedChain }[]
}

const AT_REST: TendonStrains = createStrains()

export function createRig(data: readonly ChainData[]): Rig {
  const chains = data.map(createChain).map((chain) => ({ chain, posed: createPosedChain(chain.count) }))
  return {
    pose: { knee: 0, ankle: 0, subtalar: 0, toes: 0 },
    bodies: createBodies(),
    turns: { ankle: quat.create(), toes: quat.create() },
    lines: createLineChanges(),
    chains,
  }
}

/**
 * Poses the whole leg; the result stands in the rig. With the strains of its tendons the bellies draw their junctions
 * up: tendon stretches, belly shortens. Allocates nothing.
 */
export function poseRig(rig: Rig, pose: Readonly<Pose>, strains: TendonStrains = AT_REST): void {
  rig.pose.knee = pose.knee
  rig.pose.ankle = pose.ankle
  rig.pose.subtalar = pose.subtalar
  rig.pose.toes = pose.toes
  poseBodies(pose, rig.bodies)
  writeTurns(rig.bodies, rig.turns)
  writeLineChanges(rig.bodies, rig.lines)
  for (let i = 0; i < rig.chains.length; i++) {
    const { chain, posed } = rig.chains[i]!
    poseChain(chain, rig, stretchOf(chain, strains), posed)
  }
}

/** How far a chain's lower end is drawn up from the heel by the stretch of the tendon below it, m. */
function stretchOf(chain: Chain, strains: TendonStrains): number {
  if (chain.lower !== 'heel') return 0
  // The tendon itself goes with the soleus, whose strain it shares.
  const strain = isModelled(chain.structure) ? strains[chain.structure] : strains.soleus
  const fixed = chain.held[chain.count - 1]! > 0
  const from = 3 * (fixed ? 0 : chain.count - 1)
  const [x, y, z] = chain.insertion
  const way = Math.hypot(chain.rest[from]! - x, chain.rest[from + 1]! - y, chain.rest[from + 2]! - z)
  return strain * way
}

const isModelled = (id: string): id is ModelledMuscle => (MODELLED_MUSCLES as readonly string[]).includes(id)

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
