import { type Accessor, type Document, type Node, NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import { Matrix4, Vector3 } from 'three'
import { applyAnimation } from './animation.ts'

/** One structure's surface in a pose: metres of the model's frame, seams welded. */
export interface Surface {
  readonly points: readonly Vector3[]
  /** Three indices into `points` for each triangle; collapsed triangles are left out. */
  readonly triangles: readonly number[]
}

const MODEL = 'public/models/lower-leg.glb'

/** Reads the shipped model as any glTF program would. */
export async function readLeg(path = MODEL): Promise<Document> {
  await MeshoptDecoder.ready
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS)
  return io.registerDependencies({ 'meshopt.decoder': MeshoptDecoder }).read(path)
}

/** The nodes that carry a mesh, by name. */
export function meshNodes(leg: Document): Map<string, Node> {
  const nodes = leg.getRoot().listNodes()
  return new Map(nodes.filter((node) => node.getMesh()).map((node) => [node.getName(), node]))
}

/** The nodes that are structures, and those that are regions, by name. */
export const structureNodes = (leg: Document): Map<string, Node> =>
  new Map([...meshNodes(leg)].filter(([, node]) => !('region' in node.getExtras())))
export const regionNodes = (leg: Document): Map<string, Node> =>
  new Map([...meshNodes(leg)].filter(([, node]) => 'region' in node.getExtras()))

/** The node of that name; a test that asks for a missing one fails with its name. */
export function nodeNamed(leg: Document, name: string): Node {
  const node = leg
    .getRoot()
    .listNodes()
    .find((n) => n.getName() === name)
  if (!node) throw new Error(`the model has no node ${name}`)
  return node
}

export const positionOf = (node: Node): Vector3 => new Vector3().setFromMatrixPosition(worldMatrix(node))

/** The surface of a structure as the model's nodes stand now. */
export function surfaceOf(node: Node): Surface {
  const points: Vector3[] = []
  const triangles: number[] = []
  const welded = new Map<string, number>()
  for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
    const place = vertexPlacer(node, primitive.getAttribute('JOINTS_0'), primitive.getAttribute('WEIGHTS_0'))
    const position = primitive.getAttribute('POSITION')
    const indices = primitive.getIndices()
    if (!position || !indices) throw new Error(`${node.getName()}: a primitive without positions or indices`)
    // Welded by where a vertex rests, so that the mesh stays the same mesh in every pose.
    const rest = (i: number): string =>
      position
        .getElement(i, [] as number[])
        .map((x) => x.toFixed(7))
        .join()
    const own = Array.from({ length: position.getCount() }, (_, i) => {
      const key = rest(i)
      const known = welded.get(key)
      if (known !== undefined) return known
      welded.set(key, points.length)
      return points.push(place(i, new Vector3().fromArray(position.getElement(i, [])))) - 1
    })
    for (let t = 0; t < indices.getCount(); t += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => own[indices.getScalar(t + k)] ?? -1) as [number, number, number]
      if (a !== b && b !== c && c !== a) triangles.push(a, b, c)
    }
  }
  return { points, triangles }
}

/** The surface of a structure at a place 0…1 of an animation's length; the rest pose where none is given. */
export function posedSurface(leg: Document, id: string, animation?: { name: string; time: number }): Surface {
  return inPose(leg, animation, () => surfaceOf(nodeNamed(leg, id)))
}

/** Runs a reading of the model with its joints at a place of an animation, and puts them back. */
export function inPose<T>(leg: Document, animation: { name: string; time: number } | undefined, read: () => T): T {
  const restore = animation ? applyAnimation(leg, animation.name, animation.time) : () => {}
  try {
    return read()
  } finally {
    restore()
  }
}

/** How a node moves its vertices: by its skin where it has one, else by its own place. */
export function vertexPlacer(
  node: Node,
  joints: Accessor | null,
  weights: Accessor | null,
): (i: number, p: Vector3) => Vector3 {
  const skin = node.getSkin()
  const own = worldMatrix(node)
  if (!skin || !joints || !weights) return (_, p) => p.applyMatrix4(own)
  const inverseBinds = skin.getInverseBindMatrices()
  const bones = skin.listJoints().map((joint, j) => {
    const inverseBind = inverseBinds ? new Matrix4().fromArray(inverseBinds.getElement(j, [])) : new Matrix4()
    return worldMatrix(joint).multiply(inverseBind)
  })
  return (i, p) => {
    const [index, weight] = [joints.getElement(i, []), weights.getElement(i, [])]
    const sum = new Vector3()
    weight.forEach((w, k) => {
      const bone = bones[index[k] ?? -1]
      if (w > 0 && bone) sum.addScaledVector(p.clone().applyMatrix4(bone), w)
    })
    return sum
  }
}

const worldMatrix = (node: Node): Matrix4 => new Matrix4().fromArray(node.getWorldMatrix())
