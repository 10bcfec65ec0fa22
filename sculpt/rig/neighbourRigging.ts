import type { StructureId } from '../../src/anatomy/ids.ts'
import type { SweepFigure, Vec3 } from '../figures/types.ts'
import { sweepFrame } from '../solids/sweepPath.ts'
import { placeAt } from '../surface/neighbourFinish.ts'
import type { Rigging } from './rigging.ts'

/** Below this height a tendon lies in its sheath on the foot and goes with it, mm. */
const ON_FOOT = 52
/** Where it passes the ankle's axis: what the foot pulls there is what the muscle gives, mm. */
const AT_ANKLE = 60

/**
 * In front of the ankle the retinacula hold the tendons down: above on the shank, below on the foot. Between these
 * heights they pass from one to the other, mm.
 */
const EXTENSORS: readonly StructureId[] = ['tibialis-anterior', 'extensor-digitorum-longus', 'extensor-hallucis-longus']
const UNDER_RETINACULA = { none: 112, all: 66 } as const

/** Muscles that cross the knee and end on the shank, where they are held from this height down, mm. */
const ACROSS_KNEE: Partial<Record<StructureId, Omit<Rigging, 'heldFrom'> & { readonly heldBelow: number }>> = {
  // Its origin is held on the condyle; the fleshy part lies on the tibia.
  popliteus: {
    joints: 16,
    femur: { none: 424, all: 457 },
    heldUntil: 0.13,
    heldBelow: 404,
    belly: [0.2, 0.9],
  },
  // Cut off: the cut stays on the thigh, and all between it and the shank yields.
  semimembranosus: { joints: 14, femur: { none: 436, all: 560 }, heldUntil: 0.09, heldBelow: 430, belly: [-1, 2] },
  semitendinosus: { joints: 18, femur: { none: 428, all: 560 }, heldUntil: 0.09, heldBelow: 405, belly: [-1, 2] },
  'biceps-femoris': { joints: 14, femur: { none: 432, all: 560 }, heldUntil: 0.09, heldBelow: 425, belly: [-1, 2] },
}

/** How a neighbouring muscle hangs: across the knee, or on the shank with its tendon round the ankle along the foot. */
export function neighbourRigging(figure: SweepFigure): { rigging: Rigging; pull: Vec3 } {
  const across = ACROSS_KNEE[figure.id]
  if (across)
    return {
      rigging: { ...across, heldFrom: placeAt(figure, across.heldBelow) },
      pull: sweepFrame(figure, 1).centre,
    }
  const foot = EXTENSORS.includes(figure.id) ? UNDER_RETINACULA : { none: 230, all: ON_FOOT }
  return {
    rigging: {
      joints: 28,
      foot,
      ...(foot === UNDER_RETINACULA && { sway: foot }),
      heldUntil: 0.04,
      heldFrom: placeAt(figure, foot.all),
      belly: [0.04, Math.max(0.3, placeAt(figure, 150))],
    },
    pull: sweepFrame(figure, placeAt(figure, AT_ANKLE)).centre,
  }
}
