import { mat4, quat, vec3 } from 'gl-matrix'
import { type Chain, gap } from './chain.ts'
import { type BodyTurns, writeChannel } from './channel.ts'
import { pointAt, tangentAt } from './curve.ts'
import { isKneeMuscle, type LineChanges } from './lines.ts'
import type { Bodies, Pose } from './poseBodies.ts'
import { RELIEF_NUMBERS, reliefAt } from './relief.ts'

/** Posed joints of a chain: positions (3 a joint, m), orientations (4, quaternion), scales (3: across, along, deep). */
export interface PosedChain {
  readonly position: Float64Array
  readonly turn: Float64Array
  readonly scale: Float64Array
  /** Length of the path, m: along its line of action where it has one. */
  length: number
}

export const createPosedChain = (count: number): PosedChain => ({
  position: new Float64Array(3 * count),
  turn: new Float64Array(4 * count),
  scale: new Float64Array(3 * count),
  length: 0,
})

/** What a pose means for all chains: the bodies' motion, their turns, and how the lines of action changed. */
export interface Posture {
  readonly pose: Readonly<Pose>
  readonly bodies: Bodies
  readonly turns: BodyTurns
  readonly lines: LineChanges
}

const LONGEST = 64
/** The channel in which the chain runs, and the way along it. */
const _channel = new Float64Array(3 * LONGEST)
const _way = new Float64Array(LONGEST)
const _a = vec3.create()
const _b = vec3.create()
const _c = vec3.create()
const _bone = quat.create()
const _femur = quat.create()
const _rest = quat.create()
const _swing = quat.create()
const _still = quat.create()
const _relief = new Float64Array(RELIEF_NUMBERS * LONGEST)

/**
 * Poses a chain. First its channel: bones carry what is fixed to them. Then the material slides in it: tendon keeps
 * its length but for `stretch` metres between the chain's lower end and the heel, the belly takes up the change, and
 * widens or slims so that its volume is kept. Attachments turn with their bone. Allocates nothing.
 */
export function poseChain(chain: Chain, posture: Posture, stretch: number, out: PosedChain): void {
  const { bodies, turns, lines } = posture
  const slide = chain.lower === 'heel' ? lines.heel - stretch : 0
  writeChannel(chain, bodies, turns, slide, _channel)
  _way[0] = 0
  for (let i = 1; i < chain.count; i++) _way[i] = _way[i - 1]! + gap(_channel, i)
  const rested = chain.distance[chain.count - 1]!
  const change = _way[chain.count - 1]! - rested
  out.length = rested + (hasLine(chain) ? lineChange(chain.structure, lines) : change)
  if (chain.pliant) stay(chain, out)
  else place(chain, change, out)
  orient(chain, bodies, turns, out)
  lean(chain, out)
  giveWay(chain, posture.pose, out)
}

/** Whether a chain ends in the heel's tendon: then a line of action says how long the whole muscle is. */
const hasLine = (chain: Chain): boolean => chain.lower === 'heel' && chain.held[chain.count - 1] === 0

const lineChange = (id: string, lines: LineChanges): number => (isKneeMuscle(id) ? lines.knee[id] : 0) + lines.heel

/** A belly shortens to this at most, as a share of its length; beyond, the whole path goes slack. */
const SHORTEST = 0.7

/** Shares the change of length among the compliant stretches and puts each joint at its new place in the channel. */
function place(chain: Chain, change: number, out: PosedChain): void {
  let compliant = 0
  for (let i = 1; i < chain.count; i++) compliant += chain.compliance[i]! * gap(chain.rest, i)
  const wanted = compliant > 0 ? change / compliant : 0
  const strain = Math.max(wanted, SHORTEST - 1)
  const slack = ((wanted - strain) * compliant) / chain.distance[chain.count - 1]!
  let at = 0
  let segment = 1
  for (let i = 0; i < chain.count; i++) {
    if (i > 0) at += gap(chain.rest, i) * (1 + slack + strain * chain.compliance[i]!)
    segment = pointAt(_channel, _way, chain.count, Math.min(at, _way[chain.count - 1]!), segment, _c)
    out.position.set(_c, 3 * i)
    const after = chain.compliance[Math.min(i + 1, chain.count - 1)]!
    const along = i === 0 ? 1 : Math.max(0.3, 1 + (strain * (chain.compliance[i]! + after)) / 2)
    out.scale[3 * i + 1] = along
    out.scale[3 * i] = out.scale[3 * i + 2] = 1 / Math.sqrt(along)
  }
}

/** Leaves each joint where the bones carry it: a vessel or nerve gives and folds on the spot and keeps its calibre. */
function stay(chain: Chain, out: PosedChain): void {
  for (let i = 0; i < chain.count; i++) {
    for (let k = 0; k < 3; k++) out.position[3 * i + k] = _channel[3 * i + k]!
    const before = Math.max(0, i - 1)
    const after = Math.min(chain.count - 1, i + 1)
    out.scale[3 * i + 1] = (_way[after]! - _way[before]!) / (chain.distance[after]! - chain.distance[before]!)
    out.scale[3 * i] = out.scale[3 * i + 2] = 1
  }
}

/** Turns each joint with the path, and with its bone where it is held. */
function orient(chain: Chain, bodies: Bodies, turns: BodyTurns, out: PosedChain): void {
  mat4.getRotation(_femur, bodies.knee)
  for (let i = 0; i < chain.count; i++) {
    writeBone(chain, i, turns)
    quat.set(_rest, chain.turn[4 * i]!, chain.turn[4 * i + 1]!, chain.turn[4 * i + 2]!, chain.turn[4 * i + 3]!)
    // The direction of the rest path, carried by the bones, is swung onto the direction of the posed path.
    tangentAt(chain.rest, i, chain.count, _a)
    vec3.transformQuat(_a, _a, _bone)
    tangentAt(out.position, i, chain.count, _b)
    quat.rotationTo(_swing, _a, _b)
    quat.slerp(_swing, _swing, _still, chain.held[i]!)
    quat.multiply(_swing, _swing, _bone)
    quat.multiply(_swing, _swing, _rest)
    out.turn.set(_swing, 4 * i)
  }
}

/** Turn of the bones that a joint follows, into _bone. */
function writeBone(chain: Chain, i: number, turns: BodyTurns): void {
  quat.identity(_bone)
  if (chain.femur[i]! > 0) quat.slerp(_bone, _bone, _femur, chain.femur[i]!)
  const foot = chain.lower === 'foot' ? chain.grip[i]! : chain.sway[i]!
  if (foot > 0) quat.slerp(_bone, _bone, turns.ankle, foot)
  if (chain.toe[i]! > 0) {
    quat.slerp(_swing, _still, turns.toes, chain.toe[i]!)
    quat.multiply(_bone, _bone, _swing)
  }
}

/** Moves each section so that it stays where it rests on its neighbours while it widens. */
function lean(chain: Chain, out: PosedChain): void {
  for (let i = 0; i < chain.count; i++) {
    const across = chain.anchor[3 * i]! * (1 - out.scale[3 * i]!)
    const deep = chain.anchor[3 * i + 2]! * (1 - out.scale[3 * i + 2]!)
    if (across === 0 && deep === 0) continue
    const t = 4 * i
    quat.set(_rest, out.turn[t]!, out.turn[t + 1]!, out.turn[t + 2]!, out.turn[t + 3]!)
    vec3.transformQuat(_a, vec3.set(_a, across, 0, deep), _rest)
    for (let k = 0; k < 3; k++) out.position[3 * i + k]! += _a[k]!
  }
}

/** Adds the relief of the pose to each joint, in the joint's own axes. */
function giveWay({ relief, count }: Chain, { knee, ankle }: Readonly<Pose>, out: PosedChain): void {
  if (!relief) return
  reliefAt(relief, knee, ankle, _relief)
  for (let i = 0; i < count; i++) {
    const at = RELIEF_NUMBERS * i
    const t = 4 * i
    quat.set(_rest, out.turn[t]!, out.turn[t + 1]!, out.turn[t + 2]!, out.turn[t + 3]!)
    vec3.transformQuat(_a, vec3.set(_a, _relief[at]!, _relief[at + 1]!, _relief[at + 2]!), _rest)
    vec3.set(_b, _relief[at + 3]!, _relief[at + 4]!, _relief[at + 5]!)
    const angle = vec3.length(_b)
    if (angle > 1e-9) quat.multiply(_rest, _rest, quat.setAxisAngle(_swing, vec3.normalize(_b, _b), angle))
    out.turn.set(_rest, t)
    for (let k = 0; k < 3; k++) {
      out.position[3 * i + k]! += _a[k]!
      out.scale[3 * i + k]! *= Math.exp(_relief[at + 6 + k]!)
    }
  }
}
