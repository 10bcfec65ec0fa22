import { mat4, vec3 } from 'gl-matrix'
import { degrees, radians } from './units.ts'
import { type Point, RANGES } from './joints.ts'
import { createBodies, poseBodies } from './rig/poseBodies.ts'

/** Joints that a hand can move. */
export const HAND_JOINTS = ['knee', 'ankle'] as const
export type HandJoint = (typeof HAND_JOINTS)[number]

/** What a hand can take: the shank stands still in the picture, so that taking it bends the knee the other way round. */
export type Limb = 'foot' | 'shank' | 'thigh'
export const JOINT_OF = { foot: 'ankle', shank: 'knee', thigh: 'knee' } as const satisfies Record<Limb, HandJoint>

/** Degrees that a joint goes through by hand. */
export const HAND_RANGES = {
  knee: { least: Math.round(degrees(RANGES.knee.min)), most: Math.round(degrees(RANGES.knee.max)) },
  ankle: { least: Math.round(degrees(RANGES.ankle.min)), most: Math.round(degrees(RANGES.ankle.max)) },
} as const

/** Where the grips stand in the rest pose, m: beyond the tips of the toes, and beyond the cut of the thigh. */
export const GRIPS = {
  ankle: { limb: 'foot', point: [-0.062, 0.03, 0.196] },
  knee: { limb: 'thigh', point: [0.004, 0.605, -0.004] },
} as const satisfies Record<HandJoint, { readonly limb: Limb; readonly point: Point }>

const bodies = createBodies()
const pose = { knee: 0, ankle: 0, subtalar: 0, toes: 0 }
const _way = mat4.create()

/** Motion of a limb from the rest pose when its joint stands at an angle (degrees). The matrix is used anew each time. */
export function limbMotion(limb: Limb, angle: number): mat4 {
  pose.knee = limb === 'foot' ? 0 : radians(angle)
  pose.ankle = limb === 'foot' ? radians(angle) : 0
  poseBodies(pose, bodies)
  if (limb === 'foot') return bodies.subtalar
  if (limb === 'thigh') return bodies.knee
  return mat4.invert(_way, bodies.knee) ?? mat4.identity(_way)
}

const _from = mat4.create()

/** Takes a point (m) that a limb carries at an angle back to where it stands in the rest pose. */
export function atRest(limb: Limb, angle: number, point: vec3): vec3 {
  mat4.invert(_from, limbMotion(limb, angle))
  return vec3.transformMat4(point, point, _from)
}
