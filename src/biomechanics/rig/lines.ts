import { type mat4, vec3 } from 'gl-matrix'
import { JOINTS, type Point } from '../joints.ts'
import type { Bodies } from './poseBodies.ts'

/** The line along which a muscle pulls past the knee: from the femur, round the condyle, to the shank. Metres. */
interface KneeLine {
  /** Middle of the origin on the femur. */
  readonly origin: Point
  /** Radius of the cylinder about the centre of the posterior condyles that the muscle lies on. */
  readonly wrap: number
  /** Point of the shank that the line passes. */
  readonly pass: Point
}

/**
 * Lines of action past the knee. Origin and passing point lie on this leg's muscle paths; the wrapping radius is that
 * of the posterior condyle with the muscle's own thickness (16 and 21 mm; OpenSim wraps at 25 mm).
 */
const KNEE_LINES = {
  'gastrocnemius-medial': { origin: [0.0141, 0.481, -0.0162], wrap: 0.016, pass: [0.0261, 0.342, -0.0223] },
  'gastrocnemius-lateral': { origin: [-0.028, 0.4856, -0.0088], wrap: 0.021, pass: [-0.0178, 0.4265, -0.0362] },
} as const satisfies Record<string, KneeLine>

/** The Achilles tendon's line: from the middle of its insertion, straight to where the soleus guides it. Metres. */
const HEEL_LINE = { insertion: [0.0147, 0.038, -0.0482], pass: [0.0082, 0.202, -0.0337] } as const

/** Changes of length from rest (m) along the lines of action. */
export interface LineChanges {
  readonly knee: { 'gastrocnemius-medial': number; 'gastrocnemius-lateral': number }
  heel: number
}

export type KneeMuscle = keyof typeof KNEE_LINES
export const KNEE_MUSCLES = Object.keys(KNEE_LINES) as readonly KneeMuscle[]
export const isKneeMuscle = (id: string): id is KneeMuscle => Object.hasOwn(KNEE_LINES, id)

export const createLineChanges = (): LineChanges => ({
  knee: { 'gastrocnemius-medial': 0, 'gastrocnemius-lateral': 0 },
  heel: 0,
})

const _from = vec3.create()
const _centre = vec3.create()
const [kneeX, kneeY, kneeZ] = JOINTS.knee.centre

/** Length from a muscle's origin past the knee to its passing point: taut, round the condyle where it is in the way. */
function kneeLength({ origin, wrap, pass }: KneeLine, femur: mat4 | null): number {
  vec3.set(_from, origin[0], origin[1], origin[2])
  vec3.set(_centre, kneeX, kneeY, kneeZ)
  if (femur) {
    vec3.transformMat4(_from, _from, femur)
    vec3.transformMat4(_centre, _centre, femur)
  }
  const sagittal = wrapped(
    _from[1] - _centre[1],
    _from[2] - _centre[2],
    pass[1] - _centre[1],
    pass[2] - _centre[2],
    wrap,
  )
  return Math.hypot(sagittal, pass[0] - _from[0])
}

/** Length of a taut string between two points outside a circle about the origin, passing behind it. */
function wrapped(fromUp: number, fromFront: number, toUp: number, toFront: number, radius: number): number {
  const a = Math.hypot(fromUp, fromFront)
  const b = Math.hypot(toUp, toFront)
  const r = Math.min(radius, a, b)
  // Angles from the vertical backwards.
  let between = Math.atan2(-toFront, toUp) - Math.atan2(-fromFront, fromUp)
  if (between < 0) between += 2 * Math.PI
  const arc = between - Math.acos(r / a) - Math.acos(r / b)
  if (arc <= 0) return Math.hypot(toUp - fromUp, toFront - fromFront)
  return Math.sqrt(a * a - r * r) + Math.sqrt(b * b - r * r) + r * arc
}

function heelLength(foot: mat4 | null): number {
  const { insertion, pass } = HEEL_LINE
  vec3.set(_from, insertion[0], insertion[1], insertion[2])
  if (foot) vec3.transformMat4(_from, _from, foot)
  return Math.hypot(_from[0] - pass[0], _from[1] - pass[1], _from[2] - pass[2])
}

const KNEE_AT_REST = {
  'gastrocnemius-medial': kneeLength(KNEE_LINES['gastrocnemius-medial'], null),
  'gastrocnemius-lateral': kneeLength(KNEE_LINES['gastrocnemius-lateral'], null),
} as const
const HEEL_AT_REST = heelLength(null)

/** Writes how much longer each line of action is than at rest. Allocates nothing. */
export function writeLineChanges(bodies: Bodies, out: LineChanges): void {
  for (let i = 0; i < KNEE_MUSCLES.length; i++) {
    const id = KNEE_MUSCLES[i]!
    out.knee[id] = kneeLength(KNEE_LINES[id], bodies.knee) - KNEE_AT_REST[id]
  }
  out.heel = heelLength(bodies.subtalar) - HEEL_AT_REST
}
