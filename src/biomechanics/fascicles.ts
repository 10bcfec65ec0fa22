import { TIBIA_LENGTH } from './joints.ts'
import { muscleTendonUnit } from './muscle/muscleTendonUnit.ts'
import { MODELLED_MUSCLES, type ModelledMuscle } from './muscle/parameters.ts'
import { clamp, radians } from './units.ts'

/** A fascicle as ultrasound shows it: metres, radians from the line of pull. */
export interface Fascicle {
  length: number
  pennation: number
}

/** Relaxed fascicles, m, in six men: knee straight and foot 15° up, and knee at 90° and foot 30° down (Kawakami 1998). */
const RELAXED = {
  'gastrocnemius-medial': { long: 0.059, short: 0.032 },
  'gastrocnemius-lateral': { long: 0.065, short: 0.041 },
  soleus: { long: 0.043, short: 0.03 },
} as const satisfies Record<ModelledMuscle, { readonly long: number; readonly short: number }>
const LONG = { knee: 0, ankle: radians(15) }
const SHORT = { knee: radians(90), ankle: radians(-30) }

/** Pennation in the greatest effort of men (Manal 2006). */
const STRAINED = {
  'gastrocnemius-medial': radians(34.6),
  'gastrocnemius-lateral': radians(23.7),
  soleus: radians(40.1),
} as const satisfies Record<ModelledMuscle, number>

/** Share of its length that a fascicle loses from rest to the greatest effort: 50.8 to 32.9 mm (Narici 1996, from memory). */
const EFFORT = 1 - 32.9 / 50.8
/** The steepest that Kawakami saw. */
const STEEPEST = Math.sin(radians(67))

/** Lengths of muscle and tendon together at the two ends of the measurements, m. */
const ends = Object.fromEntries(
  MODELLED_MUSCLES.map((id) => [
    id,
    { long: muscleTendonUnit(id, LONG, TIBIA_LENGTH).length, short: muscleTendonUnit(id, SHORT, TIBIA_LENGTH).length },
  ]),
) as Record<ModelledMuscle, { long: number; short: number }>

function lengthOf(id: ModelledMuscle, muscleTendonLength: number, activation: number): number {
  const { long, short } = ends[id]
  // A little beyond the poses that were measured, then no further.
  const share = clamp((muscleTendonLength - short) / (long - short), -0.2, 1.3)
  return (RELAXED[id].short + (RELAXED[id].long - RELAXED[id].short) * share) * (1 - EFFORT * clamp(activation, 0, 1))
}

/** Distance of the sheets between which the fascicles run, m: what makes the strained pennation right at neutral. */
const thickness = Object.fromEntries(
  MODELLED_MUSCLES.map((id) => {
    const neutral = muscleTendonUnit(id, { knee: 0, ankle: 0 }, TIBIA_LENGTH).length
    return [id, Math.sin(STRAINED[id]) * lengthOf(id, neutral, 1)]
  }),
) as Record<ModelledMuscle, number>

/**
 * Writes the fascicle to draw for a muscle–tendon length (m) and an activation (0…1). Between the poses that ultrasound
 * measured it follows the length; the sheets keep their distance, so that what shortens turns. Allocates nothing.
 */
export function writeFascicle(id: ModelledMuscle, muscleTendonLength: number, activation: number, out: Fascicle): void {
  out.length = lengthOf(id, muscleTendonLength, activation)
  out.pennation = Math.asin(Math.min(STEEPEST, thickness[id] / out.length))
}
