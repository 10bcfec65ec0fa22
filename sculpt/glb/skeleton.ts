import type { Document, Node } from '@gltf-transform/core'
import { quat, vec3 } from 'gl-matrix'
import { BODY_NODES, type BodyNode, bodyLocal, createRig, poseRig, type Rig } from '../../src/biomechanics/index.ts'
import { BODY_NODE_NAMES, chainJointName } from '../../src/biomechanics/rig/nodeNames.ts'
import type { SoftPart } from '../part.ts'

/** The nodes that move: bodies by joint, and the joints of each chain in order. */
export interface Skeleton {
  readonly root: Node
  readonly bodies: Readonly<Record<BodyNode, Node>>
  readonly chains: ReadonlyMap<string, readonly Node[]>
  readonly rig: Rig
}

export const REST = { knee: 0, ankle: 0, subtalar: 0, toes: 0 } as const

/** Makes the nodes of the rig in their rest pose. The chains' numbers travel in the root's extras. */
export function createSkeleton(document: Document, parts: readonly SoftPart[]): Skeleton {
  const rig = createRig(parts.map((part) => part.chain))
  const root = document.createNode('leg').setExtras({ rig: { chains: parts.map((part) => part.chain) } })
  const bodies = createBodies(document, root)
  const chains = new Map<string, readonly Node[]>()
  for (const { chain } of rig.chains) {
    const joints = Array.from({ length: chain.count }, (_, n) =>
      document.createNode(chainJointName(chain.structure, n)),
    )
    for (const joint of joints) root.addChild(joint)
    chains.set(chain.structure, joints)
  }
  const skeleton = { root, bodies, chains, rig }
  poseRig(rig, REST)
  writeNodes(skeleton)
  return skeleton
}

function createBodies(document: Document, root: Node): Record<BodyNode, Node> {
  const bodies = Object.fromEntries(BODY_NODES.map((id) => [id, document.createNode(BODY_NODE_NAMES[id])])) as Record<
    BodyNode,
    Node
  >
  root.addChild(bodies.knee).addChild(bodies.crease).addChild(bodies.patella).addChild(bodies.ankle)
  bodies.ankle.addChild(bodies.subtalar)
  bodies.subtalar.addChild(bodies.toes)
  return bodies
}

const _place = vec3.create()
const _turn = quat.create()

/** Copies the rig's pose into the nodes. */
function writeNodes(skeleton: Skeleton): void {
  for (const [node, { place, turn, scale }] of placements(skeleton)) {
    node.setTranslation(rounded(place)).setRotation(rounded(turn)).setScale(rounded(scale))
  }
}

/** To a thousandth of a millimetre: a node's numbers are written out in the file, digit by digit. */
const rounded = <T extends readonly number[]>(values: T): T =>
  values.map((value) => Math.round(value * 1e6) / 1e6) as unknown as T

export interface Placement {
  readonly place: [number, number, number]
  readonly turn: [number, number, number, number]
  readonly scale: [number, number, number]
}

/** Where the rig's pose puts each node, relative to its parent. */
export function placements(skeleton: Skeleton): [Node, Placement][] {
  const all: [Node, Placement][] = BODY_NODES.map((id) => {
    bodyLocal(skeleton.rig, id, _place, _turn)
    const turn: [number, number, number, number] = [_turn[0], _turn[1], _turn[2], _turn[3]]
    return [skeleton.bodies[id], { place: [_place[0], _place[1], _place[2]], turn, scale: [1, 1, 1] }]
  })
  for (const { chain, posed } of skeleton.rig.chains)
    skeleton.chains.get(chain.structure)?.forEach((node, n) => {
      const three = (from: Float64Array): [number, number, number] => [from[3 * n]!, from[3 * n + 1]!, from[3 * n + 2]!]
      const turn = [...posed.turn.subarray(4 * n, 4 * n + 4)] as [number, number, number, number]
      all.push([node, { place: three(posed.position), turn, scale: three(posed.scale) }])
    })
  return all
}
