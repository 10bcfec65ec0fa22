import type { StructureId } from '../../src/anatomy/ids.ts'

/** Two heights (mm) or places (0…1) between which a weight goes smoothly from nothing to all. */
export interface Ramp {
  readonly none: number
  readonly all: number
}

/** How a soft structure hangs on the bones and where it may change its length. */
export interface Rigging {
  /** Joints along the path. */
  readonly joints: number
  /** Height over which the path comes to go with the femur (its upper end) or the foot (its lower end), mm. */
  readonly femur?: Ramp
  readonly foot?: Ramp
  /** Height over which it comes to sway sideways with the foot, mm; as the tendons of the heel where left out. */
  readonly sway?: Ramp
  /** Places along the path up to which it is fixed to the bone at the origin, and from which at the insertion. */
  readonly heldUntil?: number
  readonly heldFrom?: number
  /** The fleshy stretch, which takes up all change of length: places along the path, 0…1. */
  readonly belly: readonly [number, number]
  /** A vessel or nerve, which gives on the spot. */
  readonly pliant?: true
}

/** A sheet of tendon that is carried whole: its upper edge moves as far as its lower one. */
export const RIGGING = {
  'gastrocnemius-medial': {
    joints: 16,
    femur: { none: 390, all: 462 },
    foot: { none: 380, all: 190 },
    heldUntil: 0.03,
    belly: [0.05, 0.9],
  },
  'gastrocnemius-lateral': {
    joints: 16,
    femur: { none: 390, all: 462 },
    foot: { none: 380, all: 200 },
    heldUntil: 0.03,
    belly: [0.05, 0.9],
  },
  soleus: { joints: 16, foot: { none: 400, all: 110 }, heldUntil: 0.06, belly: [0.1, 0.92] },
  plantaris: {
    joints: 24,
    femur: { none: 400, all: 470 },
    foot: { none: 330, all: 40 },
    heldUntil: 0.04,
    heldFrom: 0.965,
    belly: [0.04, 0.24],
  },
  'achilles-tendon': { joints: 16, foot: { none: 400, all: 262 }, heldFrom: 0.9, belly: [1, 1] },
} as const satisfies Partial<Record<StructureId, Rigging>>
