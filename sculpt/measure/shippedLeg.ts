import { type Node, NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import { Matrix4, Vector3 } from 'three'
import type { Mesh } from '../mesh.ts'

export const SHIPPED = ['public/models/lower-leg.glb', 'public/models/lower-leg-context.glb'] as const

/** The structures of model files at rest, regions left out, read as any viewer would: mm of the model's frame. */
export async function shippedLeg(files: readonly string[] = SHIPPED): Promise<Map<string, Mesh>> {
  await MeshoptDecoder.ready
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS)
  io.registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  const leg = new Map<string, Mesh>()
  for (const file of files)
    for (const node of (await io.read(file)).getRoot().listNodes())
      if (node.getMesh() && !('region' in node.getExtras())) leg.set(node.getName(), meshOf(node))
  return leg
}

function meshOf(node: Node): Mesh {
  const place = placeAtRest(node)
  const positions: number[] = []
  const triangles: number[] = []
  const point = new Vector3()
  for (const primitive of node.getMesh()!.listPrimitives()) {
    const position = primitive.getAttribute('POSITION')
    const indices = primitive.getIndices()
    if (!position || !indices) throw new Error(`${node.getName()}: a primitive without positions or indices`)
    const first = positions.length / 3
    for (let i = 0; i < position.getCount(); i++) {
      point.fromArray(position.getElement(i, [])).applyMatrix4(place)
      positions.push(1000 * point.x, 1000 * point.y, 1000 * point.z)
    }
    for (let i = 0; i < indices.getCount(); i++) triangles.push(first + indices.getScalar(i))
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) }
}

/** From a mesh's own numbers to the leg at rest; there each joint of a skin says the same, so the first is asked. */
function placeAtRest(node: Node): Matrix4 {
  const skin = node.getSkin()
  const joint = skin?.listJoints()[0]
  if (!skin || !joint) return new Matrix4().fromArray(node.getWorldMatrix())
  const inverse = skin.getInverseBindMatrices()?.getElement(0, []) ?? new Matrix4().toArray()
  return new Matrix4().fromArray(joint.getWorldMatrix()).multiply(new Matrix4().fromArray(inverse))
}
