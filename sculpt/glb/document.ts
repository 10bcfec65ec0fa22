import { type Buffer, Document, type Material, type Node } from '@gltf-transform/core'
import { mat4 } from 'gl-matrix'
import { CODES } from '../../src/anatomy/codes.ts'
import { IDENTITIES } from '../../src/anatomy/identities.ts'
import { BODY_FRAMES } from '../../src/biomechanics/index.ts'
import { BAKED_MOTIONS } from '../../src/biomechanics/motions.ts'
import type { Part, SoftPart } from '../part.ts'
import { bakedColours } from '../surface/bakedColour.ts'
import type { FibreTextures } from '../surface/fibreTexture.ts'
import { vertexTangents } from '../surface/tangents.ts'
import { bakeClip } from './clips.ts'
import { createSkeleton, type Skeleton } from './skeleton.ts'

const COPYRIGHT =
  'Sural, CC BY-SA 4.0. Measured on BodyParts3D, © The Database Center for Life Science, CC BY-SA 2.1 Japan.'

/** Assembles the model: nodes by structure, skins, landmarks, animations. Metres, +Y up, +Z front, +X medial. */
export function createModel(parts: readonly Part[], textures: FibreTextures): Document {
  const document = new Document()
  document.getRoot().getAsset().generator = 'Sural sculpt'
  document.getRoot().getAsset().copyright = COPYRIGHT
  const buffer = document.createBuffer()
  const skeleton = createSkeleton(document, softParts(parts))
  const scene = document.createScene('leg').addChild(skeleton.root)
  document.getRoot().setDefaultScene(scene)
  const materials = createMaterials(document, textures)
  for (const part of parts) {
    const node = addMesh(document, buffer, part, part.body.kind === 'soft' ? materials.soft : materials.bone)
    if (part.body.kind === 'soft') addSkin(document, buffer, node, skeleton, part.id)
    else addBone(document, node, skeleton, part)
    // A skinned mesh stands at the root: its place comes from its joints alone.
    if (part.body.kind === 'soft') scene.addChild(node)
  }
  for (const id of BAKED_MOTIONS) bakeClip(document, buffer, skeleton, id)
  return document
}

const softParts = (parts: readonly Part[]): SoftPart[] =>
  parts.flatMap((part) => (part.body.kind === 'soft' ? [part.body] : []))

function createMaterials(document: Document, textures: FibreTextures): { soft: Material; bone: Material } {
  const image = (name: string, bytes: Uint8Array) =>
    document.createTexture(name).setImage(bytes).setMimeType('image/jpeg')
  const soft = document
    .createMaterial('soft-tissue')
    .setBaseColorTexture(image('fascicles', textures.streaks))
    .setNormalTexture(image('fascicle-relief', textures.relief))
    .setRoughnessFactor(0.5)
    .setMetallicFactor(0)
  return { soft, bone: document.createMaterial('bone').setRoughnessFactor(0.75).setMetallicFactor(0) }
}

function addMesh(document: Document, buffer: Buffer, part: Part, material: Material): Node {
  const { mesh, normals, light, body } = part
  const soft = body.kind === 'soft' ? body : null
  const accessor = (type: 'VEC2' | 'VEC3' | 'VEC4' | 'SCALAR', array: Float32Array | Uint8Array | Uint32Array) =>
    document.createAccessor().setType(type).setArray(array).setBuffer(buffer)
  const primitive = document
    .createPrimitive()
    .setMaterial(material)
    .setIndices(accessor('SCALAR', mesh.triangles))
    .setAttribute('POSITION', accessor('VEC3', toMetres(part)))
    .setAttribute('NORMAL', accessor('VEC3', normals))
    .setAttribute('COLOR_0', accessor('VEC4', bakedColours(light, soft?.tendon ?? null)).setNormalized(true))
    .setAttribute('_TISSUE', accessor('VEC4', tissue(part)).setNormalized(true))
  if (soft) {
    primitive
      .setAttribute('TEXCOORD_0', accessor('VEC2', soft.uv))
      .setAttribute('TANGENT', accessor('VEC4', vertexTangents(mesh.positions, mesh.triangles, soft.uv, normals)))
      .setAttribute('JOINTS_0', accessor('VEC4', soft.skin.joints))
      .setAttribute('WEIGHTS_0', accessor('VEC4', soft.skin.weights).setNormalized(true))
  }
  const { fma, ta2 } = CODES[part.id]
  const extras = { structure: part.id, ...(fma && { fma }), ...(ta2 && { ta2 }), layer: IDENTITIES[part.id].layer }
  return document.createNode(part.id).setMesh(document.createMesh(part.id).addPrimitive(primitive)).setExtras(extras)
}

/** Positions in metres, relative to the node that the part hangs on. */
function toMetres({ mesh, body }: Part): Float32Array {
  const [x, y, z] = body.kind === 'bone' && body.joint ? BODY_FRAMES[body.joint].centre : [0, 0, 0]
  const origin = [x, y, z]
  return Float32Array.from(mesh.positions, (mm, i) => mm / 1000 - origin[i % 3]!)
}

/** What the atlas's own viewer shades by: tendon, ambient light, place along the path. */
function tissue({ light, body }: Part): Uint8Array {
  const bytes = new Uint8Array(light.length * 4)
  for (let v = 0; v < light.length; v++) {
    const channels = [body.kind === 'soft' ? body.tendon[v]! : 0, light[v]!, body.kind === 'soft' ? body.along[v]! : 0]
    channels.forEach((c, k) => {
      bytes[4 * v + k] = Math.round(255 * Math.min(1, Math.max(0, c)))
    })
    bytes[4 * v + 3] = 255
  }
  return bytes
}

function addBone(document: Document, node: Node, skeleton: Skeleton, part: Part): void {
  if (part.body.kind !== 'bone') return
  const { joint, landmarks } = part.body
  const [x, y, z] = joint ? BODY_FRAMES[joint].centre : [0, 0, 0]
  const parent = joint ? skeleton.bodies[joint] : skeleton.root
  parent.addChild(node)
  for (const { name, at } of landmarks)
    parent.addChild(
      document
        .createNode(`landmark:${name}`)
        .setTranslation([at[0] / 1000 - x, at[1] / 1000 - y, at[2] / 1000 - z])
        .setExtras({ on: part.id }),
    )
}

function addSkin(document: Document, buffer: Buffer, node: Node, skeleton: Skeleton, id: string): void {
  const joints = skeleton.chains.get(id) ?? []
  const inverse = new Float32Array(joints.length * 16)
  const skin = document.createSkin(id).setSkeleton(skeleton.root)
  joints.forEach((joint, n) => {
    skin.addJoint(joint)
    inverse.set(mat4.invert(mat4.create(), joint.getWorldMatrix() as unknown as mat4) ?? mat4.create(), 16 * n)
  })
  skin.setInverseBindMatrices(document.createAccessor().setType('MAT4').setArray(inverse).setBuffer(buffer))
  node.setSkin(skin)
}
