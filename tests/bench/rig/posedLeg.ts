import type { Skin as GltfSkin, Node } from '@gltf-transform/core'
import { mat4, type quat, vec3 } from 'gl-matrix'
import {
  BODY_NODES,
  type BodyNode,
  type ChainData,
  createRig,
  type Pose,
  poseRig,
  type Rig,
  type TendonStrains,
} from '../../../src/biomechanics/index.ts'
import { BODY_NODE_NAMES } from '../../../src/biomechanics/rig/nodeNames.ts'
import { meshNodes, readLeg } from '../../model/leg.ts'

/** One structure: its surface welded by where a vertex rests, and how it hangs on the rig. Metres. */
export interface Piece {
  readonly id: string
  readonly rest: Float64Array
  readonly triangles: Uint32Array
  /** The body that carries a bone; null for the shank, and for soft tissue. */
  readonly body: BodyNode | null
  readonly skin: Skin | null
  /** Where its points stand now. */
  readonly now: Float64Array
}

interface Skin {
  /** Four a point: joints in the order of `names`, and shares that add up to 1. */
  readonly joints: Uint16Array
  readonly weights: Float64Array
  readonly inverse: readonly mat4[]
  /** What each joint is: a joint of a chain, or a body of the leg. */
  readonly carriers: readonly Carrier[]
}

type Carrier =
  | { readonly kind: 'chain'; readonly structure: string; readonly joint: number }
  | { readonly kind: 'body'; readonly body: BodyNode | null }

/** The leg of both files, to be posed by the solver itself. */
export interface PosedLeg {
  readonly rig: Rig
  readonly pieces: ReadonlyMap<string, Piece>
}

const FILES = ['public/models/lower-leg.glb', 'public/models/lower-leg-context.glb'] as const

export async function loadPosedLeg(files: readonly string[] = FILES): Promise<PosedLeg> {
  const pieces = new Map<string, Piece>()
  const chains: ChainData[] = []
  for (const file of files) {
    const leg = await readLeg(file)
    const root = leg
      .getRoot()
      .listNodes()
      .find((node) => node.getName() === 'leg')
    const { chains: own } = (root?.getExtras().rig ?? {}) as { chains?: readonly ChainData[] }
    chains.push(...(own ?? []))
    for (const [id, node] of meshNodes(leg)) pieces.set(id, readPiece(id, node))
  }
  return { rig: createRig(chains), pieces }
}

function readPiece(id: string, node: Node): Piece {
  const primitive = node.getMesh()!.listPrimitives()[0]!
  const position = primitive.getAttribute('POSITION')!
  const indices = primitive.getIndices()!
  const joints = primitive.getAttribute('JOINTS_0')
  const weights = primitive.getAttribute('WEIGHTS_0')
  const skin = node.getSkin()
  const own = node.getWorldMatrix() as unknown as mat4
  const binds = skin ? skin.listJoints().map((joint, j) => mat4.multiply(mat4.create(), m(joint), bindOf(skin, j))) : []
  const points: number[] = []
  const index: number[] = []
  const share: number[] = []
  const known = new Map<string, number>()
  const weld = Array.from({ length: position.getCount() }, (_, i) => {
    const p: number[] = position.getElement(i, [])
    // At rest every joint carries a point to the same place; the first with a weight will do.
    const j: number[] = joints?.getElement(i, []) ?? []
    const w: number[] = weights?.getElement(i, []) ?? []
    const at = vec3.transformMat4(
      vec3.create(),
      p as unknown as vec3,
      skin ? binds[j[w.indexOf(Math.max(...w))]!]! : own,
    )
    const key = [...at].map((x) => x.toFixed(6)).join()
    const before = known.get(key)
    if (before !== undefined) return before
    known.set(key, points.length / 3)
    points.push(...at)
    if (skin) {
      const sum = w.reduce((a, b) => a + b, 0)
      index.push(...j)
      share.push(...w.map((x) => x / sum))
    }
    return points.length / 3 - 1
  })
  const triangles: number[] = []
  for (let t = 0; t < indices.getCount(); t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => weld[indices.getScalar(t + k)]!) as [number, number, number]
    if (a !== b && b !== c && c !== a) triangles.push(a, b, c)
  }
  const parent = node.getParentNode()?.getName()
  const body = BODY_NODES.find((name) => BODY_NODE_NAMES[name] === parent) ?? null
  return {
    id,
    rest: Float64Array.from(points),
    now: Float64Array.from(points),
    triangles: Uint32Array.from(triangles),
    body,
    skin: skin && {
      joints: Uint16Array.from(index),
      weights: Float64Array.from(share),
      // From the rest pose in metres, not from the file's quantised coordinates.
      inverse: skin.listJoints().map((j) => mat4.invert(mat4.create(), m(j))!),
      carriers: skin.listJoints().map((j) => carrierOf(j.getName())),
    },
  }
}

function bindOf(skin: GltfSkin, joint: number): mat4 {
  const values: number[] = skin.getInverseBindMatrices()?.getElement(joint, []) ?? []
  return mat4.copy(mat4.create(), values as unknown as mat4)
}

const m = (node: Node): mat4 => node.getWorldMatrix() as unknown as mat4

function carrierOf(name: string): Carrier {
  const [structure, joint] = name.split(':joint-')
  if (structure && joint !== undefined) return { kind: 'chain', structure, joint: Number(joint) }
  return { kind: 'body', body: BODY_NODES.find((body) => BODY_NODE_NAMES[body] === name) ?? null }
}

const UNIT = mat4.create()

/** The motion from rest of what carries a piece's points, one matrix a joint; bones have one. */
export function motions({ rig }: PosedLeg, piece: Piece): readonly mat4[] {
  if (!piece.skin) return [piece.body ? rig.bodies[piece.body] : UNIT]
  return piece.skin.carriers.map((carrier, j) => {
    if (carrier.kind === 'body') return carrier.body ? rig.bodies[carrier.body] : UNIT
    const { posed } = rig.chains.find(({ chain }) => chain.structure === carrier.structure)!
    const n = carrier.joint
    const world = mat4.fromRotationTranslationScale(
      mat4.create(),
      posed.turn.subarray(4 * n, 4 * n + 4) as unknown as quat,
      posed.position.subarray(3 * n, 3 * n + 3) as unknown as vec3,
      posed.scale.subarray(3 * n, 3 * n + 3) as unknown as vec3,
    )
    return mat4.multiply(world, world, piece.skin!.inverse[j]!)
  })
}

/** Poses the rig and moves the points of some pieces. */
export function poseLeg(leg: PosedLeg, pose: Readonly<Pose>, ids: Iterable<string>, strains?: TendonStrains): void {
  poseRig(leg.rig, pose, strains)
  for (const id of ids) {
    const piece = leg.pieces.get(id)
    if (piece) move(piece, motions(leg, piece))
  }
}

const _p = vec3.create()
const _q = vec3.create()

function move({ rest, now, skin }: Piece, by: readonly mat4[]): void {
  for (let i = 0; i < rest.length / 3; i++) {
    vec3.set(_p, rest[3 * i]!, rest[3 * i + 1]!, rest[3 * i + 2]!)
    let [x, y, z] = [0, 0, 0]
    for (let k = 0; k < (skin ? 4 : 1); k++) {
      const weight = skin ? skin.weights[4 * i + k]! : 1
      if (weight === 0) continue
      vec3.transformMat4(_q, _p, by[skin ? skin.joints[4 * i + k]! : 0]!)
      x += weight * _q[0]
      y += weight * _q[1]
      z += weight * _q[2]
    }
    now[3 * i] = x
    now[3 * i + 1] = y
    now[3 * i + 2] = z
  }
}
