import { volumeWithin } from '../solids/volume.ts'
import { quat, vec3 } from 'gl-matrix'
import { type Body, FREE } from './body.ts'
import type { Equations } from './equations.ts'

/** How much of a change of volume, of a fold and of what a joint gives counts as one (shares, m, radians). */
const VOLUME = 0.002
const FOLD = { least: 0.3, weight: 0.04 } as const
const SHIFT = { all: 0.012, step: 0.0012 } as const
/** Along the path least of all: where a belly ends is for the muscle model to say. */
const SLIDE = { all: 0.003, step: 0.0012 } as const
const TURN = { all: 0.6, step: 0.07 } as const
const SCALE = { all: 0.25, step: 0.05 } as const

/** Keeps every triangle on the side that the motion of its corners gives it. Returns how many are not. */
export function unfold(body: Body, b: number, equations: Equations): number {
  const { flesh, now } = body
  const { rest, triangles } = flesh
  let folds = 0
  for (let t = 0; t < triangles.length; t += 3) {
    const corner = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!] as const
    const before = cross(rest, corner)
    const area = Math.hypot(before[0], before[1], before[2])
    if (area < 1e-9) continue
    const after = cross(now, corner)
    // On whichever corner's word it lies worst.
    let c: Three = [0, 0, 0]
    let side = Number.POSITIVE_INFINITY
    let length = 1
    for (const v of corner) {
      const by = carried(body, v, before)
      const size = Math.hypot(by[0], by[1], by[2])
      const now = (by[0] * after[0] + by[1] * after[1] + by[2] * after[2]) / (size * area)
      if (now >= side) continue
      c = by
      side = now
      length = size
    }
    if (side >= FOLD.least) continue
    if (side < 0) folds++
    for (let k = 0; k < 3; k++) {
      const [q, r] = [3 * corner[(k + 1) % 3]!, 3 * corner[(k + 2) % 3]!]
      const [ex, ey, ez] = [now[r]! - now[q]!, now[r + 1]! - now[q + 1]!, now[r + 2]! - now[q + 2]!]
      const s = 1 / (length * area)
      // The side grows with the corner's way along c × edge.
      equations.putPoint(
        b,
        corner[k]!,
        s * (c[1] * ez - c[2] * ey),
        s * (c[2] * ex - c[0] * ez),
        s * (c[0] * ey - c[1] * ex),
      )
    }
    equations.close(side - FOLD.least, 1 / FOLD.weight)
  }
  return folds
}

type Three = readonly [number, number, number]

function cross(p: Float64Array, [i, j, k]: Three): Three {
  const [a, b, c] = [3 * i, 3 * j, 3 * k]
  const [ux, uy, uz] = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!]
  const [wx, wy, wz] = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!]
  return [uy * wz - uz * wy, uz * wx - ux * wz, ux * wy - uy * wx]
}

const _n = vec3.create()
const _q = quat.create()

/** A normal of the rest, carried by the joints of a point. */
function carried({ flesh, axes }: Body, v: number, normal: Three): Three {
  const out: [number, number, number] = [0, 0, 0]
  for (let k = 0; k < 4; k++) {
    const weight = flesh.weights[4 * v + k]!
    if (weight === 0) continue
    const j = flesh.joints[4 * v + k]!
    const turn = flesh.chain.turn
    // Joints past the chain's are bodies, which rest unturned.
    if (j < flesh.chain.femur.length)
      quat.set(_q, -turn[4 * j]!, -turn[4 * j + 1]!, -turn[4 * j + 2]!, turn[4 * j + 3]!)
    else quat.identity(_q)
    vec3.transformQuat(_n, normal as vec3, quat.normalize(_q, _q))
    for (let d = 0; d < 3; d++) for (let c = 0; c < 3; c++) out[d]! += weight * axes[9 * j + 3 * c + d]! * _n[c]!
  }
  return out
}

/** Asks for the volume of the rest. Returns the share by which it is off. */
export function keepVolume({ flesh, now }: Body, b: number, rested: number, equations: Equations): number {
  const { triangles } = flesh
  const volume = volumeWithin(now, triangles)
  const points = new Float64Array(now.length)
  for (let t = 0; t < triangles.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const [a, p, q] = [0, 1, 2].map((i) => 3 * triangles[t + ((k + i) % 3)]!) as [number, number, number]
      points[a]! += (now[p + 1]! * now[q + 2]! - now[p + 2]! * now[q + 1]!) / 6
      points[a + 1]! += (now[p + 2]! * now[q]! - now[p]! * now[q + 2]!) / 6
      points[a + 2]! += (now[p]! * now[q + 1]! - now[p + 1]! * now[q]!) / 6
    }
  for (let v = 0; v < now.length / 3; v++)
    equations.putPoint(b, v, points[3 * v]! / rested, points[3 * v + 1]! / rested, points[3 * v + 2]! / rested)
  equations.close(volume / rested - 1, 1 / VOLUME)
  return Math.abs(volume / rested - 1)
}

/** Joints give little, and neighbouring joints alike. */
export function keepShape({ give, free }: Body, first: Int32Array, equations: Equations): void {
  for (let j = 0; j < free.length; j++) {
    if (!free[j]) continue
    for (let k = 0; k < FREE; k++) {
      const { all, step } = k === 1 ? SLIDE : k < 3 ? SHIFT : k < 6 ? TURN : SCALE
      equations.put(first[j]! + k, 1)
      equations.close(give[FREE * j + k]!, 1 / all)
      if (j === 0 || j === free.length - 1) continue
      equations.put(first[j]! + k, 1)
      for (const n of [j - 1, j + 1]) if (free[n]) equations.put(first[n]! + k, -0.5)
      const [before, after] = [j - 1, j + 1].map((n) =>
        free[n] ? give[FREE * n + k]! : free[j] ? give[FREE * j + k]! : 0,
      )
      equations.close(give[FREE * j + k]! - (before! + after!) / 2, 1 / step)
    }
  }
}
