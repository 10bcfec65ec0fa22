/** A pose by name: knee flexion and ankle dorsiflexion in degrees, activation of the calf 0…1. */
export interface NamedPose {
  readonly knee: number
  readonly ankle: number
  readonly activation: number
}

/**
 * Poses that a teacher asks for. Round angles that show what is meant, not measurements: on tiptoe the ankle is near
 * the end of its range, in a lunge the knee is bent over a foot that stays flat, in a chair both are at right angles.
 */
export const POSES = {
  neutral: { knee: 0, ankle: 0, activation: 0 },
  tiptoe: { knee: 0, ankle: -38, activation: 0.8 },
  lunge: { knee: 80, ankle: 20, activation: 0.3 },
  seated: { knee: 90, ankle: 0, activation: 0 },
} as const satisfies Record<string, NamedPose>

export type PoseId = keyof typeof POSES
export const POSE_IDS = Object.keys(POSES) as readonly PoseId[]
