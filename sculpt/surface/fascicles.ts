import { random } from './random.ts'

/** A pattern on a tile that repeats: how many times across the fibres (u), how many waves along them (v). */
export interface FascicleLevel {
  readonly across: number
  readonly along: number
  readonly seed: number
}

/** What the fascicles are at a place. */
export interface FascicleSample {
  /** Distance to the nearer border in widths of a fascicle: 0 on it … about 0.5. */
  inside: number
  /** How much of a groove that border is: it comes and goes along the fibres. */
  border: number
  /** How light the fascicle is among its neighbours, 0…1. */
  tone: number
}

/** How far a border sways to either side, in widths of a fascicle: where two meet, a fascicle ends in a point. */
const SWAY = 0.65

/** Fascicles side by side, whose borders sway as they run, so that spindles slide between each other. */
export function fascicles({ across, along, seed }: FascicleLevel): (u: number, v: number, out: FascicleSample) => void {
  const sway = waves({ across, along, seed })
  const depth = waves({ across, along: along + 1, seed: seed + 100 })
  const shade = waves({ across, along, seed: seed + 200 })
  const strength = (k: number, v: number) => ease(clamp(depth(k / across, v) * 2.4 - 0.5))
  return (u, v, out) => {
    const x = u * across
    const first = Math.floor(x) - 2
    // A fascicle goes by how many borders lie before it: where two of these cross, the others keep their names.
    let [left, right, own] = [-Infinity, Infinity, first - 1]
    for (let k = first; k <= first + 4; k++) {
      const at = k + 0.5 + SWAY * (2 * sway(k / across, v) - 1)
      if (at <= x) own += 1
      if (at <= x && at > left) left = at
      if (at > x && at < right) right = at
    }
    const toLeft = x - left < right - x
    out.inside = Math.min(x - left, right - x)
    out.border = strength(toLeft ? own : own + 1, v)
    const other = toLeft ? own - 1 : own + 1
    // A border that is not to be seen does not part two tones either.
    const over = 0.5 * (1 - out.border) * (1 - ease(Math.min(1, out.inside / 0.5)))
    out.tone = shade(own / across, v) * (1 - over) + shade(other / across, v) * over
  }
}

/** Smooth noise, 0…1, repeating after a tile. */
export function waves({ across, along, seed }: FascicleLevel): (u: number, v: number) => number {
  const next = random(seed)
  const lattice = Float32Array.from({ length: across * along }, () => next())
  const at = (i: number, j: number) => lattice[wrapped(j, along) * across + wrapped(i, across)]!
  return (u, v) => {
    const [x, y] = [u * across, v * along]
    const [x0, y0] = [Math.floor(x + 1e-9), Math.floor(y)]
    const [fx, fy] = [ease(clamp(x - x0)), ease(y - y0)]
    const top = at(x0, y0) + (at(x0 + 1, y0) - at(x0, y0)) * fx
    const bottom = at(x0, y0 + 1) + (at(x0 + 1, y0 + 1) - at(x0, y0 + 1)) * fx
    return top + (bottom - top) * fy
  }
}

const wrapped = (i: number, count: number): number => ((i % count) + count) % count
const clamp = (t: number): number => Math.min(1, Math.max(0, t))
const ease = (t: number): number => t * t * (3 - 2 * t)
