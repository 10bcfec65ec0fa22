import type { Buffer, Document } from '@gltf-transform/core'
import { attachedThere, attachmentKind, isAttachment } from '../../src/anatomy/regions.ts'
import { BODY_FRAMES } from '../../src/biomechanics/index.ts'
import { BODY_NODE_NAMES } from '../../src/biomechanics/rig/nodeNames.ts'
import type { RegionPart } from '../part.ts'
import { vertexNormals } from '../surface/normals.ts'
import { addSkin, coveringJoints } from './skins.ts'
import type { Skeleton } from './skeleton.ts'

/**
 * Puts a region into the file and into no scene, so that no viewer draws it unasked. Its extras say what it is and on
 * which node it rides; what is skinned needs none.
 */
export function addRegion(document: Document, buffer: Buffer, skeleton: Skeleton, part: RegionPart): void {
  const { id, sheet, hangs } = part
  const rigid = 'joint' in hangs
  const [x, y, z] = rigid && hangs.joint ? BODY_FRAMES[hangs.joint].centre : [0, 0, 0]
  const positions = Float32Array.from(sheet.positions, (mm, i) => mm / 1000 - [x, y, z][i % 3]!)
  const accessor = (
    type: 'SCALAR' | 'VEC2' | 'VEC3' | 'VEC4',
    array: Float32Array | Uint8Array | Uint16Array | Uint32Array,
  ) => document.createAccessor().setType(type).setArray(array).setBuffer(buffer)
  const places = Uint16Array.from(sheet.places, (share) => Math.round(share * 65535))
  const primitive = document
    .createPrimitive()
    .setIndices(accessor('SCALAR', sheet.triangles))
    .setAttribute('POSITION', accessor('VEC3', positions))
    .setAttribute('NORMAL', accessor('VEC3', vertexNormals(sheet.positions, sheet.triangles)))
    .setAttribute('TEXCOORD_0', accessor('VEC2', places).setNormalized(true))
  const what = isAttachment(id) ? { attaches: attachedThere(id), kind: attachmentKind(id), bones: part.bones } : {}
  const rides = rigid ? { on: hangs.joint ? BODY_NODE_NAMES[hangs.joint] : skeleton.root.getName() } : {}
  const node = document
    .createNode(id)
    .setMesh(document.createMesh(id).addPrimitive(primitive))
    .setExtras({ region: id, ...what, ...rides })
  if (rigid) return
  primitive
    .setAttribute('JOINTS_0', accessor('VEC4', hangs.skin.joints))
    .setAttribute('WEIGHTS_0', accessor('VEC4', hangs.skin.weights).setNormalized(true))
  addSkin(document, buffer, node, skeleton, coveringJoints(skeleton))
}
