import { radians } from '../units.ts'
import type { MuscleTendonGeometry } from './muscleTendonUnit.ts'
import { writeUnit } from './muscleTendonUnit.ts'
import type { MuscleParameters } from './solveStatic.ts'

/**
 * Plantaris as a muscle of the Hill type. Maximum force and fibre length are design choices after its size (about
 * 5 g, fibres of 39 mm, pennation 3.3°: Wickiewicz 1983, from memory); no published model holds it. Tibia of 0.40 m.
 */
export const PLANTARIS = {
  maxForce: 30,
  optimalFibreLength: 0.039,
  tendonSlackLength: 0.404,
  pennationAtOptimal: radians(3.3),
} as const satisfies MuscleParameters

/**
 * Length and moment arms of the plantaris: those of the lateral head, beside which it arises and with which it ends
 * on the heel. Its own have not been published. Allocates nothing.
 */
export function writePlantaris(
  knee: number,
  ankle: number,
  tibiaLength: number,
  out: { -readonly [K in keyof MuscleTendonGeometry]: MuscleTendonGeometry[K] },
): void {
  writeUnit('gastrocnemius-lateral', knee, ankle, tibiaLength, out)
}
