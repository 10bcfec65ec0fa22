/**
 * Characteristic curves of the muscle model of De Groote, Kinney, Rao and Fregly (2016), in the form that OpenSim
 * uses. Lengths are normalised by optimal fibre length (tendon: slack length), forces by maximum isometric force,
 * velocities by the maximum shortening velocity (lengthening positive).
 */

const GAUSSIANS = [
  [0.8150671134243542, 1.055033428970575, 0.162384573599574, 0.063303448465465],
  [0.433004984392647, 0.71677541339776, -0.029947116970696, 0.200356847296188],
  [0.1, 1, 0.353553390593274, 0],
] as const

/** Active force that a fully activated fibre can hold at a normalised length. */
export function activeForceLength(length: number): number {
  let force = 0
  for (const [height, centre, width, slope] of GAUSSIANS) {
    const x = (length - centre) / (width + slope * length)
    force += height * Math.exp(-0.5 * x * x)
  }
  return force
}

const PASSIVE_SHAPE = 4
const PASSIVE_STRAIN_AT_ONE = 0.6
/** Bounds of normalised fibre length within which the model is defined. */
export const FIBRE_LENGTH_RANGE = { min: 0.2, max: 1.8 } as const
const PASSIVE_OFFSET = Math.exp((PASSIVE_SHAPE * (FIBRE_LENGTH_RANGE.min - 1)) / PASSIVE_STRAIN_AT_ONE)

/** Force of the relaxed fibre at a normalised length; zero at the shortest length, one at 1.6. */
export function passiveForceLength(length: number): number {
  const raw = Math.exp((PASSIVE_SHAPE * (length - 1)) / PASSIVE_STRAIN_AT_ONE)
  return (raw - PASSIVE_OFFSET) / (Math.exp(PASSIVE_SHAPE) - PASSIVE_OFFSET)
}

const VELOCITY = { d1: -0.3211346127989808, d2: -8.149, d3: -0.374, d4: 0.8825327733249912 } as const

/** Factor by which velocity changes the active force: 0 at −1, 1 at rest, about 1.79 at +1. */
export function forceVelocity(velocity: number): number {
  const { d1, d2, d3, d4 } = VELOCITY
  return d1 * Math.asinh(d2 * velocity + d3) + d4
}

/** Velocity at which the force–velocity factor takes a value; inverse of {@link forceVelocity}. */
export function velocityOfForce(factor: number): number {
  const { d1, d2, d3, d4 } = VELOCITY
  return (Math.sinh((factor - d4) / d1) - d3) / d2
}

const TENDON_STRAIN_AT_ONE = 0.049
const TENDON_STIFFNESS = Math.log(6) / TENDON_STRAIN_AT_ONE

/** Force of the tendon at a normalised length; a slack tendon carries none. */
export function tendonForceLength(length: number): number {
  return Math.max(0, 0.2 * Math.exp(TENDON_STIFFNESS * (length - 1)) - 0.2)
}
