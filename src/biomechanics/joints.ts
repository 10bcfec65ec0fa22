import { radians } from './units.ts'

/** A point of the model's frame, metres: medial, up, anterior. */
export type Point = readonly [number, number, number]

/** Unit vector from an azimuth (radians, from lateral towards posterior) and a dip below the horizon. */
function lateralAxis(azimuth: number, dip: number): Point {
  return [-Math.cos(dip) * Math.cos(azimuth), -Math.sin(dip), -Math.cos(dip) * Math.sin(azimuth)]
}

/**
 * Joints of the leg in the rest pose (knee 0°, ankle 0°). Axes are unit vectors; a turn about them by a positive
 * angle is flexion (knee), dorsiflexion (ankle), inversion (subtalar), extension (toes).
 */
export const JOINTS = {
  /**
   * Centre between the circles of the posterior condyles, measured on the reference femur. The femur moves about it
   * as the tables below say; the leg is drawn with the shank at rest.
   */
  knee: { centre: [0.004, 0.462, -0.006], axis: [-1, 0, 0] },
  /**
   * Through the talus between the malleolar tips. 80° to the tibia and 84° to the midline of the foot
   * (Isman & Inman 1969; OpenSim: 80.0°); this foot is turned out by 19°, so the lateral end lies 25° behind.
   */
  ankle: { centre: [0.001, 0.057, -0.002], axis: lateralAxis(radians(25), radians(10)) },
  /** Rises 37.2° forward and 8.7° medially of the foot's midline (OpenSim, Rajagopal 2016). */
  subtalar: { centre: [-0.001, 0.045, -0.005], axis: [-0.139, 0.605, 0.784] },
  /** Across the heads of the first and fifth metatarsals, measured on the reference. */
  toes: { centre: [-0.044, 0.012, 0.093], axis: [-0.793, -0.078, -0.604] },
} as const satisfies Record<string, { readonly centre: Point; readonly axis: Point }>

export type JointId = keyof typeof JOINTS
export const JOINT_IDS = Object.keys(JOINTS) as readonly JointId[]

/** Tibia length of this leg, knee axis to ankle axis, m. */
export const TIBIA_LENGTH = JOINTS.knee.centre[1] - JOINTS.ankle.centre[1]

/** What the joints allow, radians. */
export const RANGES = {
  knee: { min: 0, max: radians(120) },
  ankle: { min: radians(-45), max: radians(25) },
} as const

/**
 * Movement that comes with knee flexion (Rajagopal 2016, computed from the model file): internal rotation and varus
 * of the tibia, and the way of the tibia's origin in the femur, forward and up.
 */
export const KNEE_COUPLING = {
  flexion: [0, 30, 60, 90, 120].map(radians),
  internalRotation: [0, 6.7, 9.8, 10.8, 11.4].map(radians),
  varus: [0, 1.1, 2.1, 2.8, 4.1].map(radians),
  forward: [0, 0.0033, 0.0036, 0.0013, -0.0027],
  up: [0, -0.0033, -0.007, -0.0097, -0.01],
} as const
