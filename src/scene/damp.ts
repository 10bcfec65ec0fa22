/** A value on its way, with its speed: the state of a critically damped spring about zero. */
export interface Spring {
  offset: number
  velocity: number
}

/** Nearer than this share of a unit is there. */
const ARRIVED = 1e-3

/**
 * One exact step of a critically damped spring towards zero; safe for any `dt`, never overshoots from rest.
 * `rate` is per second: the way is nearly done after 5 ∕ rate. Returns whether it still moves.
 */
export function settle(spring: Spring, rate: number, dt: number, arrived = ARRIVED): boolean {
  const { offset, velocity } = spring
  const push = velocity + rate * offset
  const decay = Math.exp(-rate * dt)
  spring.offset = (offset + push * dt) * decay
  spring.velocity = (velocity - rate * push * dt) * decay
  if (Math.abs(spring.offset) > arrived || Math.abs(spring.velocity) > arrived * rate) return true
  spring.offset = 0
  spring.velocity = 0
  return false
}

/** One step of a value towards a target at a rate per second; lands on it exactly. Safe for any `dt`. */
export function approach(value: number, target: number, rate: number, dt: number, arrived = ARRIVED): number {
  const next = target + (value - target) * Math.exp(-rate * dt)
  return Math.abs(next - target) < arrived ? target : next
}
