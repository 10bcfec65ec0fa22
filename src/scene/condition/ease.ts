/** 0 below `from`, 1 above `to`, smooth between; `from` may be the greater one. */
export function ramp(x: number, from: number, to: number): number {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)))
  return t * t * (3 - 2 * t)
}

/** A spindle: 0 at both ends, 1 in the middle. */
export function spindle(x: number, from: number, to: number): number {
  if (x <= from || x >= to) return 0
  return Math.sin((Math.PI * (x - from)) / (to - from)) ** 2
}

/** 1 between `from` and `to`, 0 farther away from them than `soft`. */
export const plateau = (x: number, from: number, to: number, soft: number): number =>
  ramp(x, from - soft, from) * ramp(x, to + soft, to)

/** Uneven strands round a section, 0 in the grooves … 1 on their ridges. */
export const strands = (turn: number, count: number, seed: number): number =>
  0.5 + 0.5 * Math.cos(count * turn + 1.3 * Math.sin(3 * turn + seed) + seed)
