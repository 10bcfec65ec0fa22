import { SQUEEZE } from '../../../biomechanics/clinical/squeeze.ts'
import { ramp } from '../ease.ts'

/**
 * How a hand that squeezes the calf deforms what lies behind the bones, in metres of the rest pose: the sides go in, the
 * back bulges, what gives way swells above and below the hand, and each finger leaves a dent. How far the sides go in is
 * the bow that the model of the test counts with; the form of it is drawn, not measured.
 */
interface Place {
  x: number
  y: number
  z: number
}

/** Height of the hand, and the line between the sides that it presses together, m. */
export const HAND = { y: 0.305, x: 0.006 } as const
/** What lies before `front` stays where it is; behind `back` it gives way wholly, m. */
const GIVES = { front: 0.004, back: -0.036 } as const
/** Half the height of the calf that is pressed, and half its width there, m. */
const REACH = 0.052
const HALF_WIDTH = 0.047
/** Share of the pressed sides' volume that goes backwards; the rest goes up and down. */
const BACKWARDS = 0.4
/** How much what lies above and below swells, as a share of what is pressed in. */
const SWELL = 0.2

/** Pads of the fingers, from the index finger down, and of the thumb: place and radius of their dents, m. */
export const PADS = {
  fingers: [
    { y: HAND.y + 0.03, z: -0.012 },
    { y: HAND.y + 0.0105, z: -0.006 },
    { y: HAND.y - 0.009, z: -0.009 },
    { y: HAND.y - 0.0275, z: -0.018 },
  ],
  thumb: { y: HAND.y + 0.012, z: -0.047 },
} as const
const DENT = { finger: 0.0045, thumb: 0.006, radius: 0.0095 } as const

/** Heights beyond which nothing moves, m, by a squeeze alone; a torn calf is drawn up further down. */
export const REACHED = { from: HAND.y - 4 * REACH, to: HAND.y + 4 * REACH } as const

/** How strongly a height is pressed: 1 at the hand, less than 0 where it swells. */
function pressed(y: number): number {
  const u = (y - HAND.y) / REACH
  return Math.exp(-(Math.abs(u) ** 3)) - SWELL * Math.exp(-(((Math.abs(u) - 1.75) / 0.55) ** 2))
}

/** How far a squeeze of full strength carries a place to the side and backwards; written over `out`. */
export function squeezed(place: Readonly<Place>, out: Place): void {
  const narrowing = (SQUEEZE.bow / (2 * HALF_WIDTH)) * pressed(place.y)
  const gives = ramp(place.z, GIVES.front, GIVES.back)
  const share = narrowing * gives
  out.x = -(place.x - HAND.x) * share
  out.y = 0
  out.z = (-BACKWARDS * narrowing * gathered(place.z)) / (1 - narrowing)
  if (Math.abs(place.y - HAND.y) > 0.065) return
  // Only what lies at the side that the pad presses is dented.
  if (place.x > HAND.x) {
    const side = ramp(place.x, HAND.x + 0.012, HAND.x + 0.036)
    for (const pad of PADS.fingers) out.x -= DENT.finger * side * near(place, pad)
  } else out.x += DENT.thumb * ramp(place.x, HAND.x - 0.012, HAND.x - 0.036) * near(place, PADS.thumb)
}

const near = ({ y, z }: Readonly<Place>, pad: { readonly y: number; readonly z: number }): number =>
  Math.exp(-((y - pad.y) ** 2 + (z - pad.z) ** 2) / DENT.radius ** 2)

/** How much of what lies before a place gives way: the integral of its share, m. */
function gathered(z: number): number {
  const length = GIVES.front - GIVES.back
  const t = Math.min(1, Math.max(0, (GIVES.front - z) / length))
  return length * (t ** 3 - t ** 4 / 2) + Math.max(0, GIVES.back - z)
}

/** How far the torn calf is drawn up by the longer way, m: its stump follows, since no heel holds it. */
export const drawnUp = (y: number): number => SQUEEZE.detour * ramp(y, HAND.y + 0.02, 0.19) * ramp(y, 0.098, 0.118)
