import { mat4, quat, vec3 } from 'gl-matrix'
import { type Chain, gap } from './chain.ts'
import type { Bodies } from './poseBodies.ts'

/** Posed joints of a chain: positions (3 a joint, m), orientations (4, quaternion), scales (3: across, along, deep). */
export interface PosedChain {
  readonly position: Float64Array
  readonly turn: Float64Array
  readonly scale: Float64Array
  /** Length of the posed path, m. */
  length: number
}

export const createPosedChain = (count: number): PosedChain => ({
  position: new Float64Array(3 * count),
  turn: new Float64Array(4 * count),
  scale: new Float64Array(3 * count),
  length: 0,
})

const LONGEST = 64
/** Guide: where the rest path goes when each joint follows its bones; and the way along it. */
const _guide = new Float64Array(3 * LONGEST)
const _way = new Float64Array(LONGEST)
const _p = vec3.create()
const _a = vec3.create()
const _insertion = vec3.create()
const _rested = vec3.create()
const _chord = vec3.create()
const _from = vec3.create()
const _b = vec3.create()
const _c = vec3.create()
const _bone = quat.create()
const _femur = quat.create()
const _foot = quat.create()
const _rest = quat.create()
const _swing = quat.create()
const _still = quat.create()

/**
 * Poses a chain. Each joint first follows its bones; the curve through these points is the path.
 * Then the material slides along it: tendon keeps its length, the belly takes up the change, and widens or slims so
 * that its volume is kept. Attachments turn with their bone. Allocates nothing.
 */
export function poseChain(chain: Chain, bodies: Bodies, out: PosedChain): void {
  guide(chain, bodies)
  measure(chain.count)
  out.length = _way[chain.count - 1]!
  const change = out.length - chain.distance[chain.count - 1]!
  place(chain, change, out)
  orient(chain, bodies, out)
}

/**
 * A joint that is held goes with its bone; the path between is carried by the way of its two ends. The pull of the
 * heel runs up the tendon undiminished, while its sideways sway fades out, so that the tendon stays straight.
 */
function guide(chain: Chain, bodies: Bodies): void {
  wayOf(chain.insertion, bodies.subtalar, _insertion)
  for (let i = 0; i < chain.count; i++) {
    const held = chain.held[i]!
    const free = 1 - held
    restPoint(chain, i, _p)
    tangent(chain.rest, i, chain.count, _b)
    const pull = vec3.dot(_insertion, _b)
    vec3.scaleAndAdd(_c, _p, _b, pull * (chain.foot[i]! - chain.sway[i]!) * free)
    vec3.scaleAndAdd(_c, _c, _insertion, chain.sway[i]! * free)
    vec3.scaleAndAdd(_c, _c, vec3.sub(_a, vec3.transformMat4(_a, _p, bodies.knee), _p), chain.femur[i]! * held)
    vec3.scaleAndAdd(_c, _c, vec3.sub(_a, vec3.transformMat4(_a, _p, bodies.subtalar), _p), chain.foot[i]! * held)
    _guide.set(_c, 3 * i)
  }
  bow(chain)
}

/**
 * Behind the knee the path is bowed between its origin on the femur and the shank. It keeps its bow, and the chord of
 * the bow turns and shortens as the origin swings back and down: the heads come away from the condyles as they do in
 * a bent knee, without a kink.
 */
function bow(chain: Chain): void {
  let first = 0
  while (first + 1 < chain.count && chain.held[first + 1]! > 0) first++
  let last = first
  while (last + 1 < chain.count && chain.femur[last]! > 0) last++
  if (last - first < 2) return
  restPoint(chain, first, _a)
  restPoint(chain, last, _b)
  vec3.sub(_rested, _b, _a)
  vec3.set(_from, _guide[3 * first]!, _guide[3 * first + 1]!, _guide[3 * first + 2]!)
  vec3.set(_chord, _guide[3 * last]!, _guide[3 * last + 1]!, _guide[3 * last + 2]!)
  vec3.sub(_chord, _chord, _from)
  quat.rotationTo(_swing, vec3.normalize(_b, _rested), vec3.normalize(_c, _chord))
  for (let i = first + 1; i < last; i++) {
    restPoint(chain, i, _p)
    vec3.sub(_p, _p, _a)
    const share = vec3.dot(_p, _rested) / vec3.squaredLength(_rested)
    vec3.scaleAndAdd(_p, _p, _rested, -share)
    vec3.transformQuat(_p, _p, _swing)
    vec3.scaleAndAdd(_p, _p, _chord, share)
    _guide.set(vec3.add(_p, _p, _from), 3 * i)
  }
}

/** How far a bone carries a point from rest. */
function wayOf(point: ArrayLike<number>, body: mat4, into: vec3): void {
  vec3.set(_p, point[0]!, point[1]!, point[2]!)
  vec3.sub(into, vec3.transformMat4(into, _p, body), _p)
}

function restPoint(chain: Chain, i: number, into: vec3): void {
  vec3.set(into, chain.rest[3 * i]!, chain.rest[3 * i + 1]!, chain.rest[3 * i + 2]!)
}

function measure(count: number): void {
  _way[0] = 0
  for (let i = 1; i < count; i++) _way[i] = _way[i - 1]! + gap(_guide, i)
}

/** Shares the change of length among the compliant stretches and puts each joint at its new place on the path. */
function place(chain: Chain, change: number, out: PosedChain): void {
  let compliant = 0
  for (let i = 1; i < chain.count; i++) compliant += chain.compliance[i]! * gap(chain.rest, i)
  const strain = compliant > 0 ? change / compliant : 0
  let at = 0
  let segment = 1
  for (let i = 0; i < chain.count; i++) {
    if (i > 0) at += gap(chain.rest, i) * (1 + strain * chain.compliance[i]!)
    while (segment < chain.count - 1 && _way[segment]! < at) segment++
    pointAt(segment, at, chain.count)
    out.position.set(_c, 3 * i)
    const stretch = 1 + (strain * (chain.compliance[i]! + chain.compliance[Math.min(i + 1, chain.count - 1)]!)) / 2
    const along = Math.max(0.3, i === 0 ? 1 : stretch)
    out.scale[3 * i + 1] = along
    out.scale[3 * i] = out.scale[3 * i + 2] = 1 / Math.sqrt(along)
  }
}

/** A point of the guide between joints `segment − 1` and `segment`, on a Catmull–Rom curve, into _c. */
function pointAt(segment: number, at: number, count: number): void {
  const from = _way[segment - 1]!
  const span = _way[segment]! - from
  const t = span > 1e-9 ? Math.min(1, Math.max(0, (at - from) / span)) : 0
  const before = 3 * Math.max(0, segment - 2)
  const p = 3 * (segment - 1)
  const q = 3 * segment
  const after = 3 * Math.min(count - 1, segment + 1)
  for (let k = 0; k < 3; k++) {
    const [a, b, c, d] = [_guide[before + k]!, _guide[p + k]!, _guide[q + k]!, _guide[after + k]!]
    _c[k] = b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
  }
}

/** Turns each joint with the path, and with its bone where it is held. */
function orient(chain: Chain, bodies: Bodies, out: PosedChain): void {
  mat4.getRotation(_femur, bodies.knee)
  mat4.getRotation(_foot, bodies.subtalar)
  for (let i = 0; i < chain.count; i++) {
    blendTurns(chain.femur[i]!, chain.sway[i]!)
    quat.set(_rest, chain.turn[4 * i]!, chain.turn[4 * i + 1]!, chain.turn[4 * i + 2]!, chain.turn[4 * i + 3]!)
    // The direction of the rest path, carried by the bones, is swung onto the direction of the posed path.
    tangent(chain.rest, i, chain.count, _a)
    vec3.transformQuat(_a, _a, _bone)
    tangent(out.position, i, chain.count, _b)
    quat.rotationTo(_swing, _a, _b)
    quat.slerp(_swing, _swing, _still, chain.held[i]!)
    quat.multiply(_swing, _swing, _bone)
    quat.multiply(_swing, _swing, _rest)
    out.turn.set(_swing, 4 * i)
  }
}

/** Turn of the bones that a joint follows, into _bone. */
function blendTurns(femur: number, foot: number): void {
  quat.identity(_bone)
  if (femur > 0) quat.slerp(_bone, _bone, _femur, femur)
  if (foot > 0) quat.slerp(_bone, _bone, _foot, foot)
}

function tangent(points: ArrayLike<number>, i: number, count: number, into: vec3): void {
  const a = 3 * Math.max(0, i - 1)
  const b = 3 * Math.min(count - 1, i + 1)
  vec3.set(into, points[b]! - points[a]!, points[b + 1]! - points[a + 1]!, points[b + 2]! - points[a + 2]!)
  vec3.normalize(into, into)
}
