import type { Object3D } from 'three'
import {
  BODY_NODES,
  bodyLocal,
  type ChainData,
  createRig,
  forefootRise,
  poseRig,
  radians,
  RELIEF_NUMBERS,
  type TendonStrains,
} from '../../biomechanics/index.ts'
import type { MotionPose } from '../../biomechanics/motions.ts'
import { BODY_NODE_NAMES, chainJointName } from '../../biomechanics/rig/nodeNames.ts'
import { ModelError } from '../model/ModelError.ts'
import type { Leg } from '../model/readLeg.ts'

/**
 * Bends the leg: angles of the joints in degrees, how far it stands on its forefoot, 0…1, and how far its tendons are
 * stretched. Allocates nothing.
 */
export type Poser = (drawn: Readonly<MotionPose & { readonly stand: number }>, strains?: TendonStrains) => void

/** Name of the node that carries the rig's numbers. */
const RIG_NODE = 'leg'

/** Ties the rig's solver to the nodes of a leg. @throws ModelError when nodes that the rig moves are missing */
export function createPoser(leg: Leg): Poser {
  const rig = createRig(chainsOf(leg))
  // Only what covers the knee hangs on its crease: a leg without coverings may lack it.
  const needed = BODY_NODES.filter((id) => id !== 'crease' || leg.nodes.has(BODY_NODE_NAMES[id]))
  const bodies = needed.map((id) => ({ id, node: nodeOf(leg, BODY_NODE_NAMES[id]) }))
  const joints = rig.chains.map(({ chain }) =>
    Array.from({ length: chain.count }, (_, n) => nodeOf(leg, chainJointName(chain.structure, n))),
  )
  const root = nodeOf(leg, RIG_NODE)
  const pose = { knee: 0, ankle: 0, subtalar: 0, toes: 0 }
  const place: [number, number, number] = [0, 0, 0]
  const turn: [number, number, number, number] = [0, 0, 0, 1]

  return ({ knee, ankle, subtalar, toes, stand }, strains) => {
    pose.knee = radians(knee)
    pose.ankle = radians(ankle)
    pose.subtalar = radians(subtalar)
    pose.toes = radians(toes)
    poseRig(rig, pose, strains)
    root.position.y = stand * forefootRise(rig.bodies)
    for (const { id, node } of bodies) {
      bodyLocal(rig, id, place, turn)
      node.position.fromArray(place)
      node.quaternion.fromArray(turn)
    }
    for (let c = 0; c < rig.chains.length; c++) {
      const { posed } = rig.chains[c]!
      const nodes = joints[c]!
      for (let n = 0; n < nodes.length; n++) {
        const node = nodes[n]!
        node.position.set(posed.position[3 * n]!, posed.position[3 * n + 1]!, posed.position[3 * n + 2]!)
        node.quaternion.set(posed.turn[4 * n]!, posed.turn[4 * n + 1]!, posed.turn[4 * n + 2]!, posed.turn[4 * n + 3]!)
        node.scale.set(posed.scale[3 * n]!, posed.scale[3 * n + 1]!, posed.scale[3 * n + 2]!)
      }
    }
  }
}

function nodeOf(leg: Leg, name: string): Object3D {
  const node = leg.nodes.get(name)
  if (!node) throw new ModelError(`The model has no joint “${name}”.`)
  return node
}

/** The chains' numbers as the model carries them, checked where they enter. */
export function chainsOf(leg: Leg): readonly ChainData[] {
  const rig: unknown = leg.nodes.get(RIG_NODE)?.userData.rig
  if (typeof rig !== 'object' || rig === null || !('chains' in rig) || !Array.isArray(rig.chains))
    throw new ModelError('The model carries no rig.')
  for (const chain of rig.chains as unknown[]) checkChain(chain)
  return rig.chains as readonly ChainData[]
}

const PER_JOINT = { rest: 3, turn: 4, femur: 1, foot: 1, sway: 1, held: 1, compliance: 1 } as const

function checkChain(chain: unknown): void {
  const numbers = chain as Readonly<Record<string, unknown>> | null
  const count = Array.isArray(numbers?.femur) ? numbers.femur.length : 0
  const sizes = { ...PER_JOINT, ...(numbers?.anchor !== undefined && { anchor: 3 }) }
  const lengths = Object.entries(sizes).map(([name, size]) => [name, size * count] as const)
  for (const [name, length] of [...lengths, ['insertion', 3] as const]) {
    const list = numbers?.[name]
    if (count === 0 || !Array.isArray(list) || list.length !== length) throw damaged(numbers, name)
  }
  if (numbers?.relief !== undefined && !isRelief(numbers.relief, count)) throw damaged(numbers, 'relief')
}

const damaged = (chain: Readonly<Record<string, unknown>> | null, name: string): ModelError =>
  new ModelError(`The model's rig is damaged: ${String(chain?.structure)} has a bad ${name}.`)

/** Whether a relief has a row for each pose of its grid, each with all its joints or none. */
function isRelief(relief: unknown, joints: number): boolean {
  const { knees, ankles, rows } = (relief ?? {}) as Readonly<Record<string, unknown>>
  if (!Array.isArray(knees) || !Array.isArray(ankles) || !Array.isArray(rows)) return false
  if (knees.length === 0 || rows.length !== knees.length * ankles.length) return false
  return rows.every((row) => Array.isArray(row) && (row.length === 0 || row.length === RELIEF_NUMBERS * joints))
}
