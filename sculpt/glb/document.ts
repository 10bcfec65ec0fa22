import { type Buffer, Document, type Material, type Node } from '@gltf-transform/core'
import { CODES } from '../../src/anatomy/codes.ts'
import { IDENTITIES } from '../../src/anatomy/identities.ts'
import { TISSUE_STEPS } from '../../src/anatomy/tissueChannels.ts'
import { BODY_FRAMES } from '../../src/biomechanics/index.ts'
import { BAKED_MOTIONS } from '../../src/biomechanics/motions.ts'
import type { Part, RegionPart, SoftPart } from '../part.ts'
import { bakedColours } from '../surface/bakedColour.ts'
import { storedCoordinates } from '../surface/fibres.ts'
import { broadNoise } from '../surface/broadNoise.ts'
import type { FibreTextures } from '../surface/fibreTexture.ts'
import { cutFaceDepths } from '../surface/cutFace.ts'
import { bakeClip } from './clips.ts'
import { createMaterials } from './materials.ts'
import { addRegion } from './regionNodes.ts'
import { addSkin, chainJoints, coveringJoints } from './skins.ts'
import { createSkeleton, type Skeleton } from './skeleton.ts'

const COPYRIGHT =
  'Sural, CC BY-SA 4.0. Measured on BodyParts3D, © The Database Center for Life Science, CC BY-SA 2.1 Japan.'

/**
 * Assembles the model: nodes by structure, skins, landmarks, animations. Metres, +Y up, +Z front, +X medial. Without
 * textures it has plain colours for other viewers; the atlas shades its soft tissue by those of the first file.
 */
export function createModel(
  parts: readonly Part[],
  regions: readonly RegionPart[],
  textures: FibreTextures | null,
): Document {
  const document = new Document()
  document.getRoot().getAsset().generator = 'Sural sculpt'
  document.getRoot().getAsset().copyright = COPYRIGHT
  const buffer = document.createBuffer()
  const skeleton = createSkeleton(document, softParts(parts))
  const scene = document.createScene('leg').addChild(skeleton.root)
  document.getRoot().setDefaultScene(scene)
  const materialOf = createMaterials(document, textures)
  for (const part of parts) {
    const { body } = part
    const node = addMesh(document, buffer, part, materialOf(part), textures !== null)
    if (body.kind === 'bone') addBone(document, node, skeleton, part)
    else {
      const joints = body.kind === 'soft' ? chainJoints(skeleton, body) : coveringJoints(skeleton)
      addSkin(document, buffer, node, skeleton, joints)
      // A skinned mesh stands at the root: its place comes from its joints alone.
      scene.addChild(node)
    }
  }
  for (const region of regions) addRegion(document, buffer, skeleton, region)
  // The context is seen from farther off in other viewers; the atlas poses it by the solver.
  for (const id of BAKED_MOTIONS) bakeClip(document, buffer, skeleton, id, textures ? 1 : 2)
  return document
}

const softParts = (parts: readonly Part[]): SoftPart[] =>
  parts.flatMap((part) => (part.body.kind === 'soft' ? [part.body] : []))

function addMesh(document: Document, buffer: Buffer, part: Part, material: Material, coloured: boolean): Node {
  const { mesh, normals, light, body } = part
  const soft = body.kind === 'bone' ? null : body
  const accessor = (
    type: 'VEC2' | 'VEC3' | 'VEC4' | 'SCALAR',
    array: Float32Array | Uint8Array | Int16Array | Uint32Array,
  ) => document.createAccessor().setType(type).setArray(array).setBuffer(buffer)
  const primitive = document
    .createPrimitive()
    .setMaterial(material)
    .setIndices(accessor('SCALAR', mesh.triangles))
    .setAttribute('POSITION', accessor('VEC3', toMetres(part)))
    .setAttribute('NORMAL', accessor('VEC3', normals))
    .setAttribute('_TISSUE', accessor('VEC4', tissue(part)).setNormalized(true))
  if (coloured && soft)
    primitive.setAttribute('COLOR_0', accessor('VEC4', bakedColours(light, soft.tendon)).setNormalized(true))
  if (body.uv) primitive.setAttribute('TEXCOORD_0', accessor('VEC2', storedCoordinates(body.uv)).setNormalized(true))
  if (soft) {
    primitive
      .setAttribute('JOINTS_0', accessor('VEC4', soft.skin.joints))
      .setAttribute('WEIGHTS_0', accessor('VEC4', soft.skin.weights).setNormalized(true))
  }
  const { fma, ta2 } = CODES[part.id]
  const { layer } = IDENTITIES[part.id]
  const extras = { structure: part.id, ...(fma && { fma }), ...(ta2 && { ta2 }), layer, ...slantOf(part) }
  return document.createNode(part.id).setMesh(document.createMesh(part.id).addPrimitive(primitive)).setExtras(extras)
}

/** The slant of a muscle's fascicles, for the atlas's own viewer; that of a tendon is the twist of its fibres. */
const slantOf = ({ id, body }: Part): { slant?: number } =>
  'slant' in body && body.slant && IDENTITIES[id].tissue === 'muscle' ? { slant: body.slant } : {}

/** Positions in metres, relative to the node that the part hangs on. */
function toMetres({ mesh, body }: Part): Float32Array {
  const [x, y, z] = body.kind === 'bone' && body.joint ? BODY_FRAMES[body.joint].centre : [0, 0, 0]
  const origin = [x, y, z]
  return Float32Array.from(mesh.positions, (mm, i) => mm / 1000 - origin[i % 3]!)
}

/** What the atlas's own viewer shades by, in the steps in which the file keeps it. */
function tissue({ mesh, light, body }: Part): Uint8Array {
  const shade = broadNoise(mesh.positions)
  const cut = cutFaceDepths(mesh)
  const channels = (v: number): readonly number[] => {
    const [first, ...others] = surface(v)
    return [cut && !Number.isNaN(cut[v]) ? cut[v]! : first, ...others]
  }
  const surface = (v: number): readonly [number, number, number, number] => {
    if (body.kind !== 'bone') return [body.tendon[v]!, light[v]!, body.along[v]!, shade[v]!]
    // What turns like a bone and is none, a bursa, is whole up to its edge.
    if (!body.surface) return [1, light[v]!, 0.5, 0.5]
    const { cartilage, relief, spongy } = body.surface
    return [cartilage[v]!, light[v]!, Math.round(15 * spongy[v]!) / 15, 0.5 + 0.5 * relief[v]!]
  }
  return Uint8Array.from({ length: light.length * 4 }, (_, i) =>
    Math.round((255 * Math.min(1, Math.max(0, channels(i >> 2)[i & 3]!))) / TISSUE_STEPS[i & 3]!),
  )
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
