import { clamp } from '../units.ts'
import { activeForceLength, FIBRE_LENGTH_RANGE, passiveForceLength, tendonForceLength } from './curves.ts'

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

const HALVINGS = 48

/**
 * Static equilibrium of fibre and tendon for a given muscle–tendon length (m) and activation (0…1).
 *
 * The fibre keeps its width (thickness of the muscle) as it shortens and turns. The state is always finite: with a
 * slack tendon the force is zero and the tendon strain negative; inputs outside their range are clamped.
 *
 * @example solveStatic(PARAMETERS['soleus'], 0.33, 1).tendonForce
 */
export function solveStatic(muscle: MuscleParameters, muscleTendonLength: number, activation: number): MuscleState {
  const a = clamp(Number.isFinite(activation) ? activation : 0, 0, 1)
  const length = Number.isFinite(muscleTendonLength) ? muscleTendonLength : 0
  const width = Math.sin(muscle.pennationAtOptimal)
  // The fibre cannot be shorter than the muscle is wide: there the pennation reaches a right angle.
  let low = Math.max(FIBRE_LENGTH_RANGE.min, width * 1.0001)
  let high: number = FIBRE_LENGTH_RANGE.max
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2
    if (surplus(muscle, length, a, middle) > 0) low = middle
    else high = middle
  }
  return stateAt(muscle, length, (low + high) / 2)
}

/** Tendon force less fibre force along the tendon, in maximum forces: positive while the fibre must lengthen. */
function surplus(muscle: MuscleParameters, length: number, activation: number, fibre: number): number {
  const cosine = cosPennation(muscle, fibre)
  const held = activation * activeForceLength(fibre) + passiveForceLength(fibre)
  return tendonForceLength(tendonLength(muscle, length, fibre, cosine)) - held * cosine
}

function stateAt(muscle: MuscleParameters, length: number, fibre: number): MuscleState {
  const cosine = cosPennation(muscle, fibre)
  const tendon = tendonLength(muscle, length, fibre, cosine)
  return {
    fibreLength: fibre * muscle.optimalFibreLength,
    normalisedFibreLength: fibre,
    pennation: Math.acos(cosine),
    tendonStrain: tendon - 1,
    tendonForce: muscle.maxForce * Math.min(tendonForceLength(tendon), STRONGEST),
  }
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
