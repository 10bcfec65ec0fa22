import type { StandardView } from '../../state/viewpoint.ts'
import type { Extent } from './fit.ts'

/**
 * Where the camera stands in a standard view, as angles about the leg: azimuth from anterior towards medial, polar
 * from straight above, radians; and which of the leg's axes run across the view, up it and along it. Seen from above
 * and from below the toes point up.
 */
interface Standpoint {
  readonly azimuth: number
  readonly polar: number
  readonly axes: Readonly<Record<keyof Extent, 'x' | 'y' | 'z'>>
}

const LEVEL = Math.PI / 2
const FACE = { across: 'x', up: 'y', deep: 'z' } as const
const PROFILE = { across: 'z', up: 'y', deep: 'x' } as const
const PLAN = { across: 'x', up: 'z', deep: 'y' } as const

export const STANDPOINTS = {
  posterior: { azimuth: Math.PI, polar: LEVEL, axes: FACE },
  anterior: { azimuth: 0, polar: LEVEL, axes: FACE },
  medial: { azimuth: Math.PI / 2, polar: LEVEL, axes: PROFILE },
  lateral: { azimuth: -Math.PI / 2, polar: LEVEL, axes: PROFILE },
  superior: { azimuth: Math.PI, polar: 0, axes: PLAN },
  inferior: { azimuth: 0, polar: Math.PI, axes: PLAN },
} as const satisfies Record<StandardView, Standpoint>

/** The turn nearest to `from` that shows the same as `azimuth`: no view is reached the long way round. */
export function nearestTurn(from: number, azimuth: number): number {
  const whole = 2 * Math.PI
  return azimuth + whole * Math.round((from - azimuth) / whole)
}
