import type { SweepFigure, Vec3 } from '../figures/types.ts'
import { sweepFrame } from '../solids/sweepPath.ts'
import { placeAt } from '../surface/neighbourFinish.ts'
import type { Rigging } from './rigging.ts'

/** Below this height a tendon lies in its sheath on the foot and goes with it, mm. */
const ON_FOOT = 52
/** Where it passes the ankle's axis: what the foot pulls there is what the muscle gives, mm. */
const AT_ANKLE = 60

/** How a long muscle of the leg hangs: its belly on the shank, its tendon round the ankle and fixed along the foot. */
export function neighbourRigging(figure: SweepFigure): { rigging: Rigging; pull: Vec3 } {
  const foot = placeAt(figure, ON_FOOT)
  return {
    rigging: {
      joints: 28,
      foot: { none: 230, all: ON_FOOT },
      heldUntil: 0.04,
      heldFrom: foot,
      belly: [0.04, Math.max(0.3, placeAt(figure, 150))],
    },
    pull: sweepFrame(figure, placeAt(figure, AT_ANKLE)).centre,
  }
}
