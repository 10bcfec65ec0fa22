import { Document, type Node, NodeIO } from '@gltf-transform/core'
import { BODY_NODE_NAMES, chainJointName } from '../../src/biomechanics/rig/nodeNames.ts'

/** A leg of three boxes and one muscle on a chain of two joints, as the bytes of a GLB. */
export async function tinyLeg(change: (document: Document) => void = () => {}): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document()
  const buffer = document.createBuffer()
  const root = document.createNode('leg').setExtras({ rig: { chains: [CHAIN] } })
  document.createScene('leg').addChild(root)
  const body = (name: string): Node => {
    const node = document.createNode(name)
    root.addChild(node)
    return node
  }
  const knee = body(BODY_NODE_NAMES.knee)
  const ankle = body(BODY_NODE_NAMES.ankle)
  body(BODY_NODE_NAMES.patella)
  ankle.addChild(document.createNode(BODY_NODE_NAMES.subtalar))
  ankle.addChild(document.createNode(BODY_NODE_NAMES.toes))

  const mesh = (name: string, low: number, high: number): Node => {
    const { positions, normals } = box(low, high)
    const accessor = (array: Float32Array) =>
      document.createAccessor().setType('VEC3').setArray(array).setBuffer(buffer)
    const primitive = document
      .createPrimitive()
      .setAttribute('POSITION', accessor(positions))
      .setAttribute('NORMAL', accessor(normals))
    return document.createNode(name).setMesh(document.createMesh(name).addPrimitive(primitive))
  }
  knee.addChild(mesh('femur', 0.4, 0.6))
  knee.addChild(document.createNode('landmark:medial-condyle').setTranslation([0.02, 0.46, 0]))
  root.addChild(mesh('tibia', 0.06, 0.4))
  ankle.addChild(mesh('calcaneus', 0, 0.06))

  const soleus = mesh('soleus', 0.1, 0.35)
  const joints = [0, 1].map((n) => body(chainJointName('soleus', n)))
  const skin = document.createSkin('soleus')
  for (const joint of joints) skin.addJoint(joint)
  const count = soleus.getMesh()!.listPrimitives()[0]!.getAttribute('POSITION')!.getCount()
  const perVertex = (values: number[]) => Array.from({ length: count }, () => values).flat()
  soleus
    .getMesh()!
    .listPrimitives()[0]!
    .setAttribute('JOINTS_0', vec4(document, buffer, new Uint8Array(perVertex([0, 1, 0, 0]))))
    .setAttribute('WEIGHTS_0', vec4(document, buffer, new Uint8Array(perVertex([255, 0, 0, 0]))).setNormalized(true))
  root.addChild(soleus.setSkin(skin))
  change(document)
  return new Uint8Array(await new NodeIO().writeBinary(document))
}

const CHAIN = {
  structure: 'soleus',
  rest: [0, 0.35, 0, 0, 0.1, -0.03],
  turn: [0, 0, 0, 1, 0, 0, 0, 1],
  insertion: [0, 0.03, -0.05],
  femur: [0, 0],
  foot: [0, 1],
  sway: [0, 1],
  held: [1, 1],
  compliance: [0, 1],
}

function vec4(document: Document, buffer: ReturnType<Document['createBuffer']>, array: Uint8Array) {
  return document.createAccessor().setType('VEC4').setArray(array).setBuffer(buffer)
}

/** A box without indices, 4 cm wide, from one height to another. */
function box(low: number, high: number): { positions: Float32Array; normals: Float32Array } {
  const positions: number[] = []
  const normals: number[] = []
  for (const axis of [0, 1, 2])
    for (const side of [-1, 1]) {
      const corner = (a: number, b: number): number[] => {
        const p = [0, 0, 0]
        p[axis] = side
        p[(axis + 1) % 3] = a * side
        p[(axis + 2) % 3] = b
        return [p[0]! * 0.02, low + ((p[1]! + 1) / 2) * (high - low), p[2]! * 0.02]
      }
      for (const [a, b] of [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, -1],
        [1, 1],
        [-1, 1],
      ] as const) {
        positions.push(...corner(a, b))
        normals.push(...[0, 1, 2].map((k) => (k === axis ? side : 0)))
      }
    }
  return { positions: new Float32Array(positions), normals: new Float32Array(normals) }
}
