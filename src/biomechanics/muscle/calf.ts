import { TIBIA_LENGTH } from '../joints.ts'
import { activeForceLength, passiveForceLength } from './curves.ts'
import { writeUnit } from './muscleTendonUnit.ts'
import { MODELLED_MUSCLES, PARAMETER_TIBIA_LENGTH, parametersFor } from './parameters.ts'
import { PLANTARIS, writePlantaris } from './plantarisUnit.ts'
import { type MuscleParameters, writeMoving, type WritableMuscleState } from './solveStatic.ts'

/** The muscles that pull on the heel from behind. */
export const CALF_MUSCLES = [...MODELLED_MUSCLES, 'plantaris'] as const
export type CalfMuscle = (typeof CALF_MUSCLES)[number]

/** How strongly each muscle of the calf is switched on, 0…1. */
export type Activations = Record<CalfMuscle, number>

export const createActivations = (): Activations => ({
  'gastrocnemius-medial': 0,
  'gastrocnemius-lateral': 0,
  soleus: 0,
  plantaris: 0,
})

/** One muscle now. Metres, radians, newtons, newton metres; plantar flexion and knee flexion positive. */
export interface MuscleNow extends WritableMuscleState {
  activation: number
  /** Muscle–tendon length, and that of the tendon alone (aponeurosis included). */
  length: number
  tendonLength: number
  /** What the tendon's force is made of, along the tendon: drive, and stretch of the resting fibre. */
  activeForce: number
  passiveForce: number
  ankleMomentArm: number
  kneeMomentArm: number
  ankleMoment: number
  kneeMoment: number
  /** Share of the calf's moment about the ankle, 0…1. */
  share: number
}

/** The calf now. Moments in N·m: plantar flexion and knee flexion positive. */
export interface CalfNow {
  readonly muscles: Readonly<Record<CalfMuscle, MuscleNow>>
  ankleMoment: number
  kneeMoment: number
  /** What the Achilles tendon carries, N: all but the plantaris. */
  achillesForce: number
}

const rest = (): MuscleNow => ({
  activation: 0,
  length: 0,
  tendonLength: 0,
  fibreLength: 0,
  normalisedFibreLength: 1,
  pennation: 0,
  tendonStrain: 0,
  tendonForce: 0,
  activeForce: 0,
  passiveForce: 0,
  ankleMomentArm: 0,
  kneeMomentArm: 0,
  ankleMoment: 0,
  kneeMoment: 0,
  share: 0,
})

export const createCalf = (): CalfNow => ({
  muscles: {
    'gastrocnemius-medial': rest(),
    'gastrocnemius-lateral': rest(),
    soleus: rest(),
    plantaris: rest(),
  },
  ankleMoment: 0,
  kneeMoment: 0,
  achillesForce: 0,
})

/** In what a leg's calf differs from the usual one. */
export interface CalfLeg {
  /** Whether the Achilles tendon is torn: then only the plantaris pulls. */
  readonly torn: boolean
  /** How much longer each muscle's way is than usual, or how much too short the muscle, m; negative where it is slack. */
  readonly longer: Readonly<Record<CalfMuscle, number>>
}

const USUAL: CalfLeg = { torn: false, longer: createActivations() }

/** The muscles' parameters for this leg: newtons, metres, radians. */
export const CALF_PARAMETERS: Readonly<Record<CalfMuscle, MuscleParameters>> = {
  'gastrocnemius-medial': parametersFor('gastrocnemius-medial', TIBIA_LENGTH),
  'gastrocnemius-lateral': parametersFor('gastrocnemius-lateral', TIBIA_LENGTH),
  soleus: parametersFor('soleus', TIBIA_LENGTH),
  plantaris: {
    ...PLANTARIS,
    optimalFibreLength: (PLANTARIS.optimalFibreLength * TIBIA_LENGTH) / PARAMETER_TIBIA_LENGTH,
    tendonSlackLength: (PLANTARIS.tendonSlackLength * TIBIA_LENGTH) / PARAMETER_TIBIA_LENGTH,
  },
}

/**
 * Solves all muscles of the calf at rest in a pose (radians: knee flexion, ankle dorsiflexion) and writes what each
 * does. Model, not measurement. Allocates nothing.
 */
export function solveCalf(
  knee: number,
  ankle: number,
  activations: Readonly<Activations>,
  out: CalfNow,
  leg: CalfLeg = USUAL,
): void {
  stepCalf(knee, ankle, activations, Number.POSITIVE_INFINITY, out, leg)
}

/**
 * As {@link solveCalf}, while the muscles move: a step of `seconds` from the fibre lengths that `out` holds, so that
 * fibres which shorten fast pull less. Allocates nothing.
 */
export function stepCalf(
  knee: number,
  ankle: number,
  activations: Readonly<Activations>,
  seconds: number,
  out: CalfNow,
  leg: CalfLeg = USUAL,
): void {
  out.ankleMoment = 0
  out.kneeMoment = 0
  out.achillesForce = 0
  for (let i = 0; i < CALF_MUSCLES.length; i++) {
    const id = CALF_MUSCLES[i]!
    const muscle = out.muscles[id]
    if (id === 'plantaris') writePlantaris(knee, ankle, TIBIA_LENGTH, muscle)
    else writeUnit(id, knee, ankle, TIBIA_LENGTH, muscle)
    muscle.length += leg.longer[id]
    writeForces(CALF_PARAMETERS[id], activations[id], seconds, muscle)
    if (leg.torn && id !== 'plantaris') letGo(CALF_PARAMETERS[id], muscle)
    out.ankleMoment += muscle.ankleMoment
    out.kneeMoment += muscle.kneeMoment
    if (id !== 'plantaris') out.achillesForce += muscle.tendonForce
  }
  for (let i = 0; i < CALF_MUSCLES.length; i++) {
    const muscle = out.muscles[CALF_MUSCLES[i]!]
    muscle.share = out.ankleMoment > 0 ? muscle.ankleMoment / out.ankleMoment : 0
  }
}

/** What ends in a torn tendon passes nothing on; how short its fibres have become is as they were solved. */
function letGo(parameters: MuscleParameters, muscle: MuscleNow): void {
  muscle.tendonForce = 0
  muscle.activeForce = 0
  muscle.passiveForce = 0
  muscle.tendonStrain = 0
  muscle.tendonLength = parameters.tendonSlackLength
  muscle.ankleMoment = 0
  muscle.kneeMoment = 0
}

function writeForces(parameters: MuscleParameters, activation: number, seconds: number, muscle: MuscleNow): void {
  muscle.activation = activation
  writeMoving(parameters, muscle.length, activation, muscle.normalisedFibreLength, seconds, muscle)
  muscle.tendonLength = parameters.tendonSlackLength * (1 + muscle.tendonStrain)
  const resting = passiveForceLength(muscle.normalisedFibreLength)
  // Static parts of the fibre's pull; what velocity adds or takes belongs to the drive.
  const passive = parameters.maxForce * resting * Math.cos(muscle.pennation)
  const drive = parameters.maxForce * activation * activeForceLength(muscle.normalisedFibreLength)
  muscle.passiveForce = Math.min(passive, muscle.tendonForce)
  muscle.activeForce = drive > 0 ? muscle.tendonForce - muscle.passiveForce : 0
  muscle.ankleMoment = muscle.tendonForce * muscle.ankleMomentArm
  muscle.kneeMoment = muscle.tendonForce * muscle.kneeMomentArm
}
