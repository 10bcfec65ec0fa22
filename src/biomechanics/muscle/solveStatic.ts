import { clamp } from '../units.ts'
import {
  activeForceLength,
  FIBRE_LENGTH_RANGE,
  forceVelocity,
  passiveForceLength,
  tendonForceLength,
} from './curves.ts'

/** What makes one muscle of the Hill type: newtons, metres, radians. */
export interface MuscleParameters {
  readonly maxForce: number
  readonly optimalFibreLength: number
  readonly tendonSlackLength: number
  readonly pennationAtOptimal: number
}

/** A muscle–tendon unit at rest: metres, radians, strain as a share of slack length, newtons. */
export interface MuscleState {
  readonly fibreLength: number
  readonly normalisedFibreLength: number
  readonly pennation: number
  readonly tendonStrain: number
  readonly tendonForce: number
}

/** The same, to be written to in a loop that allocates nothing. */
export type WritableMuscleState = { -readonly [K in keyof MuscleState]: MuscleState[K] }

export const createMuscleState = (): WritableMuscleState => ({
  fibreLength: 0,
  normalisedFibreLength: 0,
  pennation: 0,
  tendonStrain: 0,
  tendonForce: 0,
})

/** Normalised fibre length is found to this, in at most so many tries. */
const NEAR = 1e-11
const TRIES = 150
/** Beyond this many maximum forces only the sign of a surplus matters; a chord through such values would be blind. */
const BLIND = 1e3

/**
 * Static equilibrium of fibre and tendon for a given muscle–tendon length (m) and activation (0…1).
 *
 * The fibre keeps its width (thickness of the muscle) as it shortens and turns. The state is always finite: with a
 * slack tendon the force is zero and the tendon strain negative; inputs outside their range are clamped.
 *
 * @example solveStatic(PARAMETERS['soleus'], 0.33, 1).tendonForce
 */
export function solveStatic(muscle: MuscleParameters, muscleTendonLength: number, activation: number): MuscleState {
  const state = createMuscleState()
  writeStatic(muscle, muscleTendonLength, activation, state)
  return state
}

/** As {@link solveStatic}, into a state that is there already. Allocates nothing. */
export function writeStatic(
  muscle: MuscleParameters,
  muscleTendonLength: number,
  activation: number,
  out: WritableMuscleState,
): void {
  writeMoving(muscle, muscleTendonLength, activation, 0, Number.POSITIVE_INFINITY, out)
}

/** Greatest speed of shortening, optimal fibre lengths a second (facts: OpenSim's default). */
export const FASTEST = 10
/** Damping of the fibre, maximum forces at the greatest speed (Millard 2012). */
const DAMPING = 0.1

/**
 * Equilibrium of fibre and tendon while the fibre moves: its velocity is the change from the normalised length
 * `before` over `seconds`. One implicit step of the fibre's motion, stable for any step; with an infinite time, static
 * equilibrium. Allocates nothing.
 */
export function writeMoving(
  muscle: MuscleParameters,
  muscleTendonLength: number,
  activation: number,
  before: number,
  seconds: number,
  out: WritableMuscleState,
): void {
  const a = clamp(Number.isFinite(activation) ? activation : 0, 0, 1)
  const length = Number.isFinite(muscleTendonLength) ? muscleTendonLength : 0
  const slowness = 1 / (FASTEST * seconds)
  const width = Math.sin(muscle.pennationAtOptimal)
  // The fibre cannot be shorter than the muscle is wide: there the pennation reaches a right angle.
  let low = Math.max(FIBRE_LENGTH_RANGE.min, width * 1.0001)
  let high: number = FIBRE_LENGTH_RANGE.max
  let over = surplus(muscle, length, a, low, (low - before) * slowness)
  let under = surplus(muscle, length, a, high, (high - before) * slowness)
  // Surplus falls as the fibre lengthens: its root is bracketed, or lies at an end.
  if (over <= 0) high = low
  else if (under >= 0) low = high
  for (let i = 0; high - low > NEAR && i < TRIES; i++) {
    // Each third try halves the bracket, so that it closes for any input; the others go where a chord points.
    const chord = low + ((high - low) * over) / (over - under)
    const fibre = i % 3 === 2 ? (low + high) / 2 : clamp(chord, low + NEAR / 2, high - NEAR / 2)
    const left = surplus(muscle, length, a, fibre, (fibre - before) * slowness)
    if (left > 0) {
      low = fibre
      over = left
      under /= 2
    } else {
      high = fibre
      under = left
      over /= 2
    }
  }
  stateAt(muscle, length, (low + high) / 2, out)
}

/** Tendon force less fibre force along the tendon, in maximum forces: positive while the fibre must lengthen. */
function surplus(
  muscle: MuscleParameters,
  length: number,
  activation: number,
  fibre: number,
  velocity: number,
): number {
  const cosine = cosPennation(muscle, fibre)
  const active = activation * activeForceLength(fibre) * (velocity === 0 ? 1 : forceVelocity(clamp(velocity, -1, 1)))
  const held = active + passiveForceLength(fibre) + DAMPING * velocity
  return clamp(tendonForceLength(tendonLength(muscle, length, fibre, cosine)) - held * cosine, -BLIND, BLIND)
}

function stateAt(muscle: MuscleParameters, length: number, fibre: number, out: WritableMuscleState): void {
  const cosine = cosPennation(muscle, fibre)
  const tendon = tendonLength(muscle, length, fibre, cosine)
  out.fibreLength = fibre * muscle.optimalFibreLength
  out.normalisedFibreLength = fibre
  out.pennation = Math.acos(cosine)
  out.tendonStrain = tendon - 1
  out.tendonForce = muscle.maxForce * Math.min(tendonForceLength(tendon), STRONGEST)
}

/** No human tendon carries five times the muscle's maximum: the exponential is cut there to stay finite. */
const STRONGEST = 5

function cosPennation(muscle: MuscleParameters, fibre: number): number {
  const sine = Math.min(1, Math.sin(muscle.pennationAtOptimal) / fibre)
  return Math.sqrt(1 - sine * sine)
}

/** Tendon length over slack length. */
function tendonLength(muscle: MuscleParameters, length: number, fibre: number, cosine: number): number {
  return (length - fibre * muscle.optimalFibreLength * cosine) / muscle.tendonSlackLength
}
