import { mat4, quat, vec3 } from 'gl-matrix'
import { clamp } from '../units.ts'
import { JOINTS, KNEE_COUPLING, RANGES } from '../joints.ts'

/** Angles of the joints in radians: knee flexion, ankle dorsiflexion, inversion, extension of the toes. */
export interface Pose {
  knee: number
  ankle: number
  subtalar: number
  toes: number
}

/** Rigid motion from rest of what hangs on each joint, as matrices of the model's frame; the shank stands still. */
export interface Bodies {
  readonly knee: mat4
  /** Half way between thigh and shank: what covers the knee bends round it. */
  readonly crease: mat4
  /** The kneecap, which glides in the femur's groove on a ligament of constant length. */
  readonly patella: mat4
  readonly ankle: mat4
  readonly subtalar: mat4
  readonly toes: mat4
}

export const createBodies = (): Bodies => ({
  knee: mat4.create(),
  crease: mat4.create(),
  patella: mat4.create(),
  ankle: mat4.create(),
  subtalar: mat4.create(),
  toes: mat4.create(),
})

const _turn = mat4.create()
const _q = quat.create()
const _q2 = quat.create()
const _v = vec3.create()
const _w = vec3.create()

/** Writes the motion of each body from rest for a pose. Allocates nothing. */
export function poseBodies(pose: Readonly<Pose>, out: Bodies): void {
  const flexion = clamp(pose.knee, RANGES.knee.min, RANGES.knee.max)
  femurOnTibia(flexion, out.knee)
  halfWay(out.knee, out.crease)
  patellaOnTibia(flexion, out.patella)
  about(JOINTS.ankle, pose.ankle, out.ankle)
  about(JOINTS.subtalar, pose.subtalar, _turn)
  mat4.multiply(out.subtalar, out.ankle, _turn)
  about(JOINTS.toes, pose.toes, _turn)
  mat4.multiply(out.toes, out.subtalar, _turn)
}

const [toesX, toesY, toesZ] = JOINTS.toes.centre

/**
 * How far the leg has to rise (m) so that the ball of the foot stays on the floor in a pose; below it, negative.
 * Allocates nothing.
 */
export function forefootRise(bodies: Bodies): number {
  vec3.transformMat4(_v, vec3.set(_v, toesX, toesY, toesZ), bodies.subtalar)
  return toesY - _v[1]
}

type Joint = { readonly centre: readonly [number, number, number]; readonly axis: readonly [number, number, number] }

function about(joint: Joint, angle: number, out: mat4): void {
  const [x, y, z] = joint.centre
  const [ax, ay, az] = joint.axis
  quat.setAxisAngle(_q, vec3.set(_w, ax, ay, az), angle)
  vec3.set(_v, x, y, z)
  rotateAbout(_q, _v, _v, out)
}

/** out: turn by q about `from`, then carry `from` to `to`. */
function rotateAbout(q: quat, from: vec3, to: vec3, out: mat4): void {
  mat4.fromRotationTranslation(out, q, to)
  mat4.translate(out, out, vec3.negate(_w, from))
}

/** The published tables give the tibia in the femur; the shank stands still here, so their inverse is drawn. */
function femurOnTibia(flexion: number, out: mat4): void {
  const [x, y, z] = JOINTS.knee.centre
  quat.setAxisAngle(_q, vec3.set(_v, 1, 0, 0), flexion)
  quat.multiply(_q, _q, quat.setAxisAngle(_q2, vec3.set(_v, 0, 0, 1), table(KNEE_COUPLING.varus, flexion)))
  quat.multiply(_q, _q, quat.setAxisAngle(_q2, vec3.set(_v, 0, 1, 0), table(KNEE_COUPLING.internalRotation, flexion)))
  quat.conjugate(_q, _q)
  // A point of the femur is first carried back by the way of the tibia's origin, then turned about the knee's centre.
  vec3.set(_v, x, y + table(KNEE_COUPLING.up, flexion), z + table(KNEE_COUPLING.forward, flexion))
  mat4.fromRotationTranslation(out, _q, vec3.set(_w, x, y, z))
  mat4.translate(out, out, vec3.negate(_w, _v))
}

/** Half the femur's turn about the knee's centre, and half of the centre's way. */
function halfWay(femur: mat4, out: mat4): void {
  const [x, y, z] = JOINTS.knee.centre
  quat.slerp(_q, quat.identity(_q2), mat4.getRotation(_q, femur), 0.5)
  vec3.transformMat4(_v, vec3.set(_w, x, y, z), femur)
  vec3.lerp(_v, _w, _v, 0.5)
  rotateAbout(_q, _w, _v, out)
}

/** Share of knee flexion by which the kneecap tilts on the tibia: it follows the femur for about two thirds. */
const PATELLA_SHARE = 0.35
/** Apex of the kneecap, where its ligament holds it, m (measured on the reference). */
const PATELLA_APEX = [-0.006, 0.435, 0.036] as const

function patellaOnTibia(flexion: number, out: mat4): void {
  const [x, y, z] = PATELLA_APEX
  quat.setAxisAngle(_q, vec3.set(_v, -1, 0, 0), flexion * PATELLA_SHARE)
  vec3.set(_v, x, y, z)
  rotateAbout(_q, _v, _v, out)
}

/** Linear interpolation in a column of the coupling table. */
function table(column: readonly number[], flexion: number): number {
  const at = KNEE_COUPLING.flexion
  let i = 0
  while (i < at.length - 2 && flexion > (at[i + 1] ?? 0)) i++
  const [a = 0, b = 1] = [at[i], at[i + 1]]
  const [from = 0, to = 0] = [column[i], column[i + 1]]
  return from + ((to - from) * (flexion - a)) / (b - a)
}
