/**
 * Knee flexion and ankle dorsiflexion in walking at a free speed, degrees, every 2 % of the cycle from heel contact:
 * means of 83 typically developing children (Schwartz 2008), not of adults.
 */
export const WALKING = {
  knee: [
    5.6, 7.9, 10.9, 14.1, 16.9, 18.6, 19.3, 19.2, 18.6, 17.6, 16.5, 15.2, 13.9, 12.6, 11.3, 10.1, 9, 8, 7.2, 6.6, 6.2,
    6.3, 6.8, 7.9, 9.5, 11.6, 14.5, 18.1, 22.6, 27.9, 33.9, 40.2, 46.3, 51.7, 55.7, 58.2, 59.1, 58.7, 56.9, 53.9, 49.8,
    44.7, 38.8, 32.4, 25.5, 18.7, 12.5, 7.6, 4.6, 4, 5.4,
  ],
  ankle: [
    -2.1, -3.9, -5.6, -5.6, -4.1, -2.1, -0.2, 1.5, 2.9, 4.1, 5.2, 6.1, 6.8, 7.4, 8, 8.6, 9.1, 9.7, 10.2, 10.7, 11.1,
    11.5, 11.8, 11.8, 11.5, 10.4, 8.4, 4.9, -0.2, -6.9, -13.8, -18.5, -19.8, -18, -14.7, -11.2, -7.9, -4.9, -2.4, -0.3,
    1.1, 2.1, 2.5, 2.4, 1.8, 1, 0.1, -0.6, -1.1, -1.4, -2.3,
  ],
} as const

/** A value of a curve of equal steps over one cycle, at a place 0…1 in it. */
export function atPhase(curve: readonly number[], time: number): number {
  const last = curve.length - 1
  const at = (time - Math.floor(time)) * last
  const before = Math.floor(at)
  const from = curve[before] ?? 0
  const to = curve[Math.min(last, before + 1)] ?? from
  return from + (to - from) * (at - before)
}
