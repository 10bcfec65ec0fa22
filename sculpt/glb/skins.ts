import type { Buffer, Document, Node } from '@gltf-transform/core'
import { mat4 } from 'gl-matrix'
import type { SoftPart } from '../part.ts'
import { COVERING_JOINTS } from '../rig/bodySkin.ts'
import type { Skeleton } from './skeleton.ts'

/** Skins a node's mesh to joints, in the order of its weights. */
export function addSkin(
  document: Document,
  buffer: Buffer,
  node: Node,
  skeleton: Skeleton,
  joints: readonly Node[],
): void {
  const inverse = new Float32Array(joints.length * 16)
  const skin = document.createSkin(node.getName()).setSkeleton(skeleton.root)
  joints.forEach((joint, n) => {
    skin.addJoint(joint)
    inverse.set(mat4.invert(mat4.create(), joint.getWorldMatrix() as unknown as mat4) ?? mat4.create(), 16 * n)
  })
  skin.setInverseBindMatrices(document.createAccessor().setType('MAT4').setArray(inverse).setBuffer(buffer))
  node.setSkin(skin)
}

/** The nodes of the body's joints that a covering hangs on; the shank is the root, which stands still. */
export const coveringJoints = (skeleton: Skeleton): Node[] =>
  COVERING_JOINTS.map((joint) => (joint ? skeleton.bodies[joint] : skeleton.root))

/** The joints of a structure's own chain, and after them those of the body that its weights name. */
export const chainJoints = (skeleton: Skeleton, { chain, skin: { bodies = [] } }: SoftPart): Node[] => [
  ...(skeleton.chains.get(chain.structure) ?? []),
  ...bodies.map((body) => skeleton.bodies[body]),
]
