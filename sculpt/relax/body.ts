import { mat3, mat4, quat, vec3 } from 'gl-matrix'
import type { Bodies, BodyNode, ChainData, PosedChain } from '../../src/biomechanics/index.ts'

/** Flesh that may give way: its surface in metres, what carries it, and what it is fixed to. */
export interface Flesh {
  readonly id: string
  readonly rest: Float64Array
  readonly triangles: Uint32Array
  /** Joints of the chain, four a point, and their shares of it. */
  readonly joints: Uint8Array
  readonly weights: Float64Array
  readonly chain: ChainData
  /** Bodies of the leg whose joints count on from those of the chain. */
  readonly bodies: readonly BodyNode[]
}

/** Degrees of freedom of a joint: way, turn, logarithms of the scales. */
export const FREE = 9

/** Flesh in a pose, with what its joints have given so far. */
export interface Body {
  readonly flesh: Flesh
  readonly now: Float64Array
  /** Each point in each of its joints' rest axes, twelve numbers a point. */
  readonly local: Float64Array
  /** Joints that may give; the others are held by a bone. */
  readonly free: readonly boolean[]
  /** As the solver poses it. */
  readonly place: Float64Array
  readonly turn: Float64Array
  readonly scale: Float64Array
  /** What each joint has given: way in its own axes, turn, logarithms of scales. */
  readonly give: Float64Array
  /** The same as matrices: turn (9 a joint, columns) and place (3 a joint). */
  readonly axes: Float64Array
  readonly at: Float64Array
  readonly size: Float64Array
}

const _m = mat3.create()
const _q = quat.create()
const _d = quat.create()

export function createBody(flesh: Flesh): Body {
  const { chain, rest, joints } = flesh
  const own = chain.femur.length
  const count = own + flesh.bodies.length
  const rests = [...chain.rest, ...flesh.bodies.flatMap(() => [0, 0, 0])]
  const turns = [...chain.turn, ...flesh.bodies.flatMap(() => [0, 0, 0, 1])]
  const points = rest.length / 3
  const local = new Float64Array(12 * points)
  for (let v = 0; v < points; v++)
    for (let k = 0; k < 4; k++) {
      const j = joints[4 * v + k]!
      const [x, y, z, w] = turns.slice(4 * j, 4 * j + 4) as [number, number, number, number]
      mat3.fromQuat(_m, quat.normalize(_q, quat.set(_q, x, y, z, w)))
      for (let c = 0; c < 3; c++) {
        let sum = 0
        for (let d = 0; d < 3; d++) sum += _m[3 * c + d]! * (rest[3 * v + d]! - rests[3 * j + d]!)
        local[12 * v + 3 * k + c] = sum
      }
    }
  return {
    flesh,
    now: new Float64Array(rest.length),
    local,
    free: Array.from({ length: count }, (_, j) => j < own && !held(chain, j)),
    place: new Float64Array(3 * count),
    turn: new Float64Array(4 * count),
    scale: new Float64Array(3 * count).fill(1),
    give: new Float64Array(FREE * count),
    axes: new Float64Array(9 * count),
    at: new Float64Array(3 * count),
    size: new Float64Array(3 * count),
  }
}

const held = (chain: ChainData, j: number): boolean => chain.held[j]! > 0 && (chain.femur[j]! > 0 || chain.foot[j]! > 0)

const _v = vec3.create()

/** Takes over what the solver made of the chain, and of the bodies beside it. */
export function takePose(body: Body, posed: PosedChain, bodies: Bodies): void {
  body.flesh.bodies.forEach((id, i) => {
    const j = posed.position.length / 3 + i
    body.place.set(mat4.getTranslation(_v, bodies[id]), 3 * j)
    body.turn.set(mat4.getRotation(_q, bodies[id]), 4 * j)
  })
  body.place.set(posed.position)
  body.turn.set(posed.turn)
  body.scale.set(posed.scale)
}

/** Puts the joints where pose and give have them, and moves the points. */
export function moveBody(body: Body): void {
  const { flesh, place, turn, scale, give, axes, at, size } = body
  for (let j = 0; j < scale.length / 3; j++) {
    const g = FREE * j
    quat.set(_q, turn[4 * j]!, turn[4 * j + 1]!, turn[4 * j + 2]!, turn[4 * j + 3]!)
    mat3.fromQuat(_m, _q)
    for (let d = 0; d < 3; d++) {
      at[3 * j + d] = place[3 * j + d]!
      for (let c = 0; c < 3; c++) at[3 * j + d]! += _m[3 * c + d]! * give[g + c]!
      size[3 * j + d] = scale[3 * j + d]! * Math.exp(give[g + 6 + d]!)
    }
    quat.multiply(_q, _q, turnBy(give, g + 3))
    mat3.fromQuat(_m, _q)
    axes.set(_m, 9 * j)
  }
  const { joints, weights } = flesh
  const { now, local } = body
  now.fill(0)
  for (let v = 0; v < now.length / 3; v++)
    for (let k = 0; k < 4; k++) {
      const weight = weights[4 * v + k]!
      if (weight === 0) continue
      const j = joints[4 * v + k]!
      for (let d = 0; d < 3; d++) {
        let sum = at[3 * j + d]!
        for (let c = 0; c < 3; c++) sum += axes[9 * j + 3 * c + d]! * size[3 * j + c]! * local[12 * v + 3 * k + c]!
        now[3 * v + d]! += weight * sum
      }
    }
}

function turnBy(from: Float64Array, at: number): quat {
  const angle = Math.hypot(from[at]!, from[at + 1]!, from[at + 2]!)
  if (angle < 1e-12) return quat.identity(_d)
  const axis: vec3 = [from[at]! / angle, from[at + 1]! / angle, from[at + 2]! / angle]
  return quat.setAxisAngle(_d, axis, angle)
}

/** Adds a turn (rotation vector in the joint's present axes) to what a joint has turned. */
export function addTurn(give: Float64Array, at: number, x: number, y: number, z: number): void {
  const before = quat.clone(turnBy(give, at))
  const after = quat.multiply(_q, before, turnBy(Float64Array.of(x, y, z), 0))
  const axis: [number, number, number] = [0, 0, 0]
  let angle = quat.getAxisAngle(axis, after)
  if (angle > Math.PI) angle -= 2 * Math.PI
  for (let k = 0; k < 3; k++) give[at + k] = angle * axis[k]!
}
