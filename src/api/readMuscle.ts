import {
  MODELLED_MUSCLES,
  type ModelledMuscle,
  muscleTendonUnit,
  parametersFor,
  radians,
  solveStatic,
  TIBIA_LENGTH,
} from '../biomechanics/index.ts'

/** Metres, radians, newtons; strain as a share of slack length; plantar flexion and knee flexion positive. */
export interface MuscleReading {
  readonly fibreLength: number
  readonly normalisedFibreLength: number
  readonly pennation: number
  readonly tendonStrain: number
  readonly tendonForce: number
  readonly ankleMomentArm: number
  readonly kneeMomentArm: number
}

/**
 * State of a muscle of this leg at knee and ankle angles in degrees and an activation 0…1.
 * @throws TypeError for a structure that has no muscle model
 */
export function readMuscle(id: unknown, knee: number, ankle: number, activation: number): MuscleReading {
  const muscle = MODELLED_MUSCLES.find((modelled): modelled is ModelledMuscle => modelled === id)
  if (!muscle) throw new TypeError(`id: expected one of ${MODELLED_MUSCLES.join(', ')}`)
  const unit = muscleTendonUnit(muscle, { knee: radians(knee), ankle: radians(ankle) }, TIBIA_LENGTH)
  const { length, ankleMomentArm, kneeMomentArm } = unit
  return { ...solveStatic(parametersFor(muscle, TIBIA_LENGTH), length, activation), ankleMomentArm, kneeMomentArm }
}
