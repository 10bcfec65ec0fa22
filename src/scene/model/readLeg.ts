import {
  Bone,
  BufferAttribute,
  BufferGeometry,
  type InterleavedBufferAttribute,
  Matrix4,
  Mesh,
  type Object3D,
  Group,
  Skeleton,
  SkinnedMesh,
} from 'three'
import { isStructureId, type StructureId } from '../../anatomy/ids.ts'
import { LANDMARK_IDS, type LandmarkId } from '../../anatomy/landmarks.ts'
import { isRegionId, type RegionId } from '../../anatomy/regions.ts'
import { TISSUE_STEPS } from '../../anatomy/tissueChannels.ts'
import { type Buffers, decodeBuffers } from './buffers.ts'
import { readGlb } from './glb.ts'
import { entry, type Gltf, type GltfNode, parseGltf } from './gltf.ts'
import { ModelError } from './ModelError.ts'
import { type FibreTextures, readFibreTextures } from './textures.ts'

/** The leg as three shows it: its hierarchy, and by name what others look for in it. */
export interface Leg {
  readonly root: Group
  readonly structures: ReadonlyMap<StructureId, Mesh>
  readonly landmarks: ReadonlyMap<LandmarkId, Object3D>
  /** Attachments and spaces, hung where they belong and hidden until they are asked for. */
  readonly regions: ReadonlyMap<RegionId, Mesh>
  /** Every named node: joints, and the chains of the soft tissue. */
  readonly nodes: ReadonlyMap<string, Object3D>
  readonly fibres: FibreTextures | null
}

const ATTRIBUTES = {
  POSITION: 'position',
  NORMAL: 'normal',
  TEXCOORD_0: 'uv',
  JOINTS_0: 'skinIndex',
  WEIGHTS_0: 'skinWeight',
  _TISSUE: 'tissue',
} as const satisfies Record<string, string>

const LANDMARK = 'landmark:'
const landmarkIds: ReadonlySet<string> = new Set(LANDMARK_IDS)

/**
 * Reads the model's file into a leg in its rest pose. A reader of our own, for the subset of glTF that the model's
 * contract fixes: three's general loader is a tenth of the code that a visitor has to wait for.
 * @throws ModelError that names what is wrong with the file
 */
export async function readLeg(file: Uint8Array<ArrayBuffer>): Promise<Leg> {
  const { json, binary } = readGlb(file)
  const gltf = parseGltf(json)
  const buffers = await decodeBuffers(gltf, binary)
  const fibres = await readFibreTextures(gltf, buffers)
  const objects = readNodes(gltf, buffers)
  const root = new Group()
  for (const i of entry(gltf.scenes, gltf.scene ?? 0, 'scene').nodes ?? []) root.add(entry(objects, i, 'node'))
  root.updateMatrixWorld(true)
  bindSkins(gltf, buffers, objects)
  const found = index(objects)
  for (const mesh of found.regions.values()) hang(mesh, found.nodes, root)
  if (found.structures.size === 0) throw new ModelError('The model holds no structure of the atlas.')
  return { root, fibres, ...found }
}

function readNodes(gltf: Gltf, buffers: Buffers): readonly Object3D[] {
  const joints = new Set(gltf.skins?.flatMap((skin) => skin.joints))
  const nodes = gltf.nodes ?? []
  const objects = nodes.map((node, i) => readNode(gltf, buffers, node, joints.has(i)))
  nodes.forEach((node, i) => {
    for (const child of node.children ?? []) objects[i]?.add(entry(objects, child, 'node'))
  })
  return objects
}

function readNode(gltf: Gltf, buffers: Buffers, node: GltfNode, joint: boolean): Object3D {
  const object = node.mesh === undefined ? (joint ? new Bone() : new Group()) : readMesh(gltf, buffers, node, node.mesh)
  object.name = node.name ?? ''
  Object.assign(object.userData, node.extras)
  if (node.matrix) object.applyMatrix4(new Matrix4().fromArray(node.matrix))
  if (node.translation) object.position.fromArray(node.translation)
  if (node.rotation) object.quaternion.fromArray(node.rotation)
  if (node.scale) object.scale.fromArray(node.scale)
  return object
}

function readMesh(gltf: Gltf, buffers: Buffers, node: GltfNode, index: number): Mesh {
  const [primitive] = entry(gltf.meshes, index, 'mesh').primitives
  if (!primitive || (primitive.mode ?? 4) !== 4)
    throw new ModelError(`The model is damaged: ${node.name ?? 'a mesh'} is not made of triangles.`)
  const geometry = new BufferGeometry()
  for (const [name, target] of Object.entries(ATTRIBUTES)) {
    const accessor = primitive.attributes[name]
    if (accessor !== undefined) geometry.setAttribute(target, buffers.attribute(accessor))
  }
  if (!geometry.hasAttribute('position') || !geometry.hasAttribute('normal'))
    throw new ModelError(`The model is damaged: ${node.name ?? 'a mesh'} lacks positions or normals.`)
  if (primitive.indices !== undefined) {
    const indices = buffers.attribute(primitive.indices)
    if (indices instanceof BufferAttribute) geometry.setIndex(indices)
  }
  completeTissue(geometry)
  if (node.skin === undefined) return new Mesh(geometry)
  const mesh = new SkinnedMesh(geometry)
  // Its bounds stay those of the rest pose while it is bent: it is always drawn.
  mesh.frustumCulled = false
  return mesh
}

/** Brings the tissue channel from the steps in which the file keeps it to 0…1. A damaged one stays as it is. */
function widenTissue(tissue: BufferAttribute | InterleavedBufferAttribute): void {
  if (!(tissue instanceof BufferAttribute) || tissue.itemSize !== TISSUE_STEPS.length) return
  const { array } = tissue
  for (let i = 0; i < array.length; i++) array[i] = Math.min(255, array[i]! * TISSUE_STEPS[i % 4]!)
}

/** A mesh without the tissue channel is all of one tissue and open to the light. */
function completeTissue(geometry: BufferGeometry): void {
  const count = geometry.getAttribute('position').count
  const given = geometry.getAttribute('tissue')
  if (given) widenTissue(given)
  else {
    const open = new Uint8Array(4 * count)
    for (let i = 1; i < open.length; i += 4) open[i] = 255
    geometry.setAttribute('tissue', new BufferAttribute(open, 4, true))
  }
  if (!geometry.hasAttribute('uv')) geometry.setAttribute('uv', new BufferAttribute(new Float32Array(2 * count), 2))
}

function bindSkins(gltf: Gltf, buffers: Buffers, objects: readonly Object3D[]): void {
  gltf.nodes?.forEach((node, i) => {
    const mesh = objects[i]
    if (node.skin === undefined || !(mesh instanceof SkinnedMesh)) return
    const skin = entry(gltf.skins, node.skin, 'skin')
    const bones = skin.joints.map((joint) => entry(objects, joint, 'joint') as Bone)
    const inverses = skin.inverseBindMatrices === undefined ? [] : matrices(buffers.attribute(skin.inverseBindMatrices))
    mesh.bind(new Skeleton(bones, inverses), new Matrix4())
  })
}

const matrices = (attribute: BufferAttribute | InterleavedBufferAttribute): Matrix4[] =>
  Array.from({ length: attribute.count }, (_, i) => new Matrix4().fromArray(attribute.array, 16 * i))

function index(objects: readonly Object3D[]) {
  const structures = new Map<StructureId, Mesh>()
  const landmarks = new Map<LandmarkId, Object3D>()
  const regions = new Map<RegionId, Mesh>()
  const nodes = new Map<string, Object3D>()
  for (const object of objects) {
    nodes.set(object.name, object)
    const mark = object.name.slice(LANDMARK.length)
    if (object instanceof Mesh && isStructureId(object.name)) structures.set(object.name, object)
    if (object instanceof Mesh && isRegionId(object.name)) regions.set(object.name, object)
    if (object.name.startsWith(LANDMARK) && landmarkIds.has(mark)) landmarks.set(mark as LandmarkId, object)
  }
  return { structures, landmarks, regions, nodes }
}

/** Regions are in no scene of the file: each is hung on the node that its extras name, a skinned one on the root. */
function hang(mesh: Mesh, nodes: ReadonlyMap<string, Object3D>, root: Group): void {
  const { on } = mesh.userData
  const parent = typeof on === 'string' ? nodes.get(on) : root
  if (!parent) throw new ModelError(`The model is damaged: ${mesh.name} hangs on nothing.`)
  mesh.visible = false
  parent.add(mesh)
}
