import type { Vec3 } from '../figures/types.ts'
import type { Distance } from './meshDistance.ts'

/** Half the way over which a slope is taken, mm. */
const PROBE = 0.05

/** How a distance grows along the three axes at a point: out of the solid, of no certain length. */
export const slopeAt = (distance: Distance, x: number, y: number, z: number): Vec3 => [
  distance(x + PROBE, y, z) - distance(x - PROBE, y, z),
  distance(x, y + PROBE, z) - distance(x, y - PROBE, z),
  distance(x, y, z + PROBE) - distance(x, y, z - PROBE),
]
