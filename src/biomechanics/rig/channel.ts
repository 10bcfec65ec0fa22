import { mat4, quat, vec3 } from 'gl-matrix'
import { JOINTS } from '../joints.ts'
import type { Chain } from './chain.ts'
import { pointAt, tangentAt } from './curve.ts'
import type { Bodies } from './poseBodies.ts'

const _p = vec3.create()
const _a = vec3.create()
const _b = vec3.create()
const _c = vec3.create()
const _rested = vec3.create()
const _chord = vec3.create()
const _from = vec3.create()
const _pull = vec3.create()
const _swing = quat.create()
const _ankle = quat.create()
const _toes = quat.create()
const _inside = mat4.create()
const _still = quat.create()

/** The motion of the bodies in the form that the channels use, written once a pose. */
export interface BodyTurns {
  readonly ankle: quat
  readonly toes: quat
}

/** Turns of ankle (subtalar joint included) and of the toes against the foot. Allocates nothing. */
export function writeTurns(bodies: Bodies, out: BodyTurns): void {
  mat4.getRotation(out.ankle, bodies.subtalar)
  mat4.multiply(_inside, mat4.invert(_inside, bodies.subtalar)!, bodies.toes)
  mat4.getRotation(out.toes, _inside)
}

/**
 * Writes the channel in which a chain runs in a pose, a point a joint: bone carries what is fixed to it, tendons turn
 * round the ankle at their distance from it, what hangs on the heel is drawn along its own path by `slide` metres
 * (down positive) and sways with the heel, and behind the knee the path swings with its origin.
 */
export function writeChannel(chain: Chain, bodies: Bodies, turns: BodyTurns, slide: number, out: Float64Array): void {
  const { rest, count, held, foot, femur } = chain
  vec3.set(_p, chain.insertion[0], chain.insertion[1], chain.insertion[2])
  vec3.sub(_pull, vec3.transformMat4(_pull, _p, bodies.subtalar), _p)
  let segment = 1
  for (let i = 0; i < count; i++) {
    restPoint(chain, i, _p)
    if (held[i]! > 0 && femur[i]! > 0) vec3.transformMat4(_c, _p, bodies.knee)
    else if (chain.pliant && femur[i]! > 0) withFemur(femur[i]!, bodies)
    else if (chain.lower === 'heel') {
      if (held[i]! > 0 && foot[i]! > 0) vec3.transformMat4(_c, _p, bodies.subtalar)
      else {
        segment = pointAt(rest, chain.distance, count, chain.distance[i]! + slide * foot[i]!, segment, _c)
        // Only the sway across the path: the pull along it is the slide.
        tangentAt(rest, i, count, _b)
        vec3.scaleAndAdd(_c, _c, _pull, chain.sway[i]!)
        vec3.scaleAndAdd(_c, _c, _b, -chain.sway[i]! * vec3.dot(_pull, _b))
      }
    } else if (chain.grip[i]! > 0) withFoot(chain, i, bodies, turns)
    else vec3.copy(_c, _p)
    out[3 * i] = _c[0]
    out[3 * i + 1] = _c[1]
    out[3 * i + 2] = _c[2]
  }
  if (!chain.pliant) swing(chain, out)
}

/** Turns _p by its share with the femur about the knee, at its own distance from it, into _c. */
function withFemur(share: number, bodies: Bodies): void {
  const [x, y, z] = JOINTS.knee.centre
  vec3.set(_a, x, y, z)
  vec3.sub(_b, vec3.transformMat4(_b, _a, bodies.knee), _a)
  quat.slerp(_swing, _still, mat4.getRotation(_swing, bodies.knee), share)
  vec3.add(_c, vec3.transformQuat(_c, vec3.sub(_c, _p, _a), _swing), _a)
  vec3.scaleAndAdd(_c, _c, _b, share)
}

/** Turns _p by its share with the toes and then with the foot about the ankle, into _c. */
function withFoot(chain: Chain, i: number, bodies: Bodies, turns: BodyTurns): void {
  vec3.copy(_c, _p)
  if (chain.toe[i]! > 0) {
    const [x, y, z] = JOINTS.toes.centre
    quat.slerp(_toes, _still, turns.toes, chain.toe[i]!)
    vec3.set(_a, x, y, z)
    vec3.add(_c, vec3.transformQuat(_c, vec3.sub(_c, _c, _a), _toes), _a)
  }
  if (chain.grip[i]! === 1) {
    vec3.transformMat4(_c, _c, bodies.subtalar)
    return
  }
  const [x, y, z] = JOINTS.ankle.centre
  quat.slerp(_ankle, _still, turns.ankle, chain.grip[i]!)
  vec3.set(_a, x, y, z)
  vec3.add(_c, vec3.transformQuat(_c, vec3.sub(_c, _c, _a), _ankle), _a)
}

/**
 * Behind the knee the path is bowed between its origin on the femur and the shank. It keeps its bow, and the chord of
 * the bow turns and shortens as the origin swings back and down: the heads come away from the condyles as they do in
 * a bent knee. Nothing comes nearer to the back of the tibial plateau than it lies at rest.
 */
function swing(chain: Chain, out: Float64Array): void {
  const { count, held, femur } = chain
  let first = 0
  while (first + 1 < count && held[first + 1]! > 0) first++
  let last = first
  while (last + 1 < count && femur[last]! > 0) last++
  if (last - first < 2) return
  restPoint(chain, first, _a)
  restPoint(chain, last, _b)
  vec3.sub(_rested, _b, _a)
  vec3.set(_from, out[3 * first]!, out[3 * first + 1]!, out[3 * first + 2]!)
  vec3.set(_chord, out[3 * last]!, out[3 * last + 1]!, out[3 * last + 2]!)
  vec3.sub(_chord, _chord, _from)
  quat.rotationTo(_swing, vec3.normalize(_b, _rested), vec3.normalize(_c, _chord))
  for (let i = first + 1; i < last; i++) {
    restPoint(chain, i, _p)
    const clear = fromPlateau(_p)
    vec3.sub(_p, _p, _a)
    const share = vec3.dot(_p, _rested) / vec3.squaredLength(_rested)
    vec3.scaleAndAdd(_p, _p, _rested, -share)
    vec3.transformQuat(_p, _p, _swing)
    vec3.scaleAndAdd(_p, _p, _chord, share)
    vec3.add(_p, _p, _from)
    keepClear(_p, Math.min(clear, PLATEAU.clear))
    out[3 * i] = _p[0]
    out[3 * i + 1] = _p[1]
    out[3 * i + 2] = _p[2]
  }
}

/** A cylinder across the leg in the upper end of the tibia, and how far behind it the heads' middle lies, m. */
const PLATEAU = { up: 0.424, front: 0.002, clear: 0.034 } as const

const fromPlateau = (p: vec3): number => Math.hypot(p[1]! - PLATEAU.up, p[2]! - PLATEAU.front)

/** Moves a point straight away from the plateau's cylinder until it is as clear of it as asked. */
function keepClear(p: vec3, clear: number): void {
  const now = fromPlateau(p)
  if (now >= clear || now < 1e-6) return
  p[1] = PLATEAU.up + ((p[1] - PLATEAU.up) * clear) / now
  p[2] = PLATEAU.front + ((p[2] - PLATEAU.front) * clear) / now
}

function restPoint(chain: Chain, i: number, into: vec3): void {
  vec3.set(into, chain.rest[3 * i]!, chain.rest[3 * i + 1]!, chain.rest[3 * i + 2]!)
}
