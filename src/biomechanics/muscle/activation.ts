/** Time constants of activation, s: it rises faster than it falls (De Groote–Fregly 2016 as in OpenSim). */
const RISE = 0.015
const FALL = 0.06

/**
 * Activation after a time, for an excitation that is held: ȧ = (u − a) / τ, where τ grows with activation as it rises
 * and shrinks as it falls. Stable for any step; both 0…1, seconds.
 */
export function activationAfter(activation: number, excitation: number, seconds: number): number {
  const weight = 0.5 + 1.5 * activation
  const time = excitation > activation ? RISE * weight : FALL / weight
  return excitation + (activation - excitation) * Math.exp(-seconds / time)
}
