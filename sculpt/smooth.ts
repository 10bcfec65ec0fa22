/** From 0 to 1 while x goes from 0 to 1, without a corner at either end; beyond them it stays. */
export function smooth(x: number): number {
  const t = Math.min(1, Math.max(0, x))
  return t * t * (3 - 2 * t)
}
