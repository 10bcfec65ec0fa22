import { quat, vec3 } from 'gl-matrix'
import { JOINTS } from '../joints.ts'
import { radians } from '../units.ts'

/** Weight of the person whose calf is modelled, N: 75 kg, the person of the facts' parameters. */
export const BODY_WEIGHT = 75 * 9.81

const [cx, cy, cz] = JOINTS.ankle.centre
const [tx, ty, tz] = JOINTS.toes.centre
const _axis = vec3.fromValues(...JOINTS.ankle.axis)
const _turn = quat.create()
const _arm = vec3.create()
const _moment = vec3.create()

/**
 * Lever arm of the ground about the ankle (m) while a body stands on the ball of the foot with the shank upright, for
 * a dorsiflexion in radians: from this leg's own ankle axis and metatarsal heads. Allocates nothing.
 */
export function forefootLever(ankle: number): number {
  quat.setAxisAngle(_turn, _axis, ankle)
  vec3.transformQuat(_arm, vec3.set(_arm, tx - cx, ty - cy, tz - cz), _turn)
  return vec3.dot(_axis, vec3.cross(_moment, _arm, vec3.set(_moment, 0, 1, 0)))
}

/**
 * What a body resting on the whole foot asks of the ankle, as a share of what it asks on the forefoot alone: the
 * ground's push moves forward under the foot in the first degrees of a heel raise (drawn, not measured).
 */
const FLAT_SHARE = 0.35
const RAISED = radians(-6)

/** Plantar-flexing moment (N·m) that a share of the body's weight asks for at a dorsiflexion (radians) on the floor. */
export function floorMoment(ankle: number, weightShare: number): number {
  const raised = Math.min(1, Math.max(0, ankle / RAISED))
  const forward = FLAT_SHARE + (1 - FLAT_SHARE) * raised * raised * (3 - 2 * raised)
  return weightShare * BODY_WEIGHT * forward * forefootLever(ankle)
}

/** As {@link floorMoment}, where only the forefoot stands, on the edge of a step. */
export const stepMoment = (ankle: number, weightShare: number): number =>
  weightShare * BODY_WEIGHT * forefootLever(ankle)
