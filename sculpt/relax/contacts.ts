import { vec3 } from 'gl-matrix'
import type { Equations } from './equations.ts'
import { createNearest, type Field } from './field.ts'
import type { Obstacle, Scene } from './scene.ts'

/** Deeper than `free` beyond what was so at rest is cut; `weight` is how much of it counts as one, m. */
const CUT = { free: 0.0006, weight: 0.00025 } as const

const _near = createNearest()
const _p = vec3.create()

/** Points that came within this of a surface at the first look of a pose are looked at in its later steps, m. */
const WATCHED = 0.01

/** Which points of each pair of surfaces are looked at in a pose; filled at the first look. */
export type Watch = Map<string, Int32Array>

function watched(
  watch: Watch,
  key: string,
  now: Float64Array,
  field: Field,
  back: ArrayLike<number> | null,
): Int32Array {
  const known = watch.get(key)
  if (known) return known
  const points: number[] = []
  for (let v = 0; v < now.length / 3; v++) {
    vec3.set(_p, now[3 * v]!, now[3 * v + 1]!, now[3 * v + 2]!)
    if (back) vec3.transformMat4(_p, _p, back as never)
    if (field.nearest(_p[0], _p[1], _p[2], _near) && _near.distance < WATCHED) points.push(v)
  }
  const out = Int32Array.from(points)
  watch.set(key, out)
  return out
}

/** Asks that no point stands deeper in another surface than at rest. Returns the deepest new cut, m. */
export function contacts(
  { bodies, fields, before, meets }: Scene,
  obstacles: readonly Obstacle[],
  watch: Watch,
  equations: Equations,
): number {
  let worst = 0
  bodies.forEach((body, b) => {
    const { id } = body.flesh
    const { now } = body
    for (const obstacle of obstacles) {
      if (!meets(id, obstacle.id)) continue
      const rested = before.get(`${id}>${obstacle.id}`)
      const { back } = obstacle
      for (const v of watched(watch, `${id}>${obstacle.id}`, now, obstacle.field, back)) {
        vec3.set(_p, now[3 * v]!, now[3 * v + 1]!, now[3 * v + 2]!)
        if (back) vec3.transformMat4(_p, _p, back as never)
        if (!obstacle.field.nearest(_p[0], _p[1], _p[2], _near)) continue
        const over = -_near.distance - Math.max(0, rested?.[v] ?? 0)
        if (-_near.distance <= 0 || over <= CUT.free) continue
        worst = Math.max(worst, over)
        const [x, y, z] = _near.normal as unknown as [number, number, number]
        // The inverse of a rigid motion turns back by its transpose.
        const n: [number, number, number] = back
          ? [
              back[0]! * x + back[1]! * y + back[2]! * z,
              back[4]! * x + back[5]! * y + back[6]! * z,
              back[8]! * x + back[9]! * y + back[10]! * z,
            ]
          : [x, y, z]
        equations.putPoint(b, v, -n[0], -n[1], -n[2])
        equations.close(over - CUT.free * 0.8, 1 / CUT.weight)
      }
    }
    bodies.forEach((other, o) => {
      if (o === b || !meets(id, other.flesh.id)) return
      const rested = before.get(`${id}>${other.flesh.id}`)
      const { triangles } = other.flesh
      for (const v of watched(watch, `${id}>${other.flesh.id}`, now, fields[o]!, null)) {
        if (!fields[o]!.nearest(now[3 * v]!, now[3 * v + 1]!, now[3 * v + 2]!, _near)) continue
        const over = -_near.distance - Math.max(0, rested?.[v] ?? 0)
        if (-_near.distance <= 0 || over <= CUT.free) continue
        worst = Math.max(worst, over)
        const [x, y, z] = _near.normal as unknown as [number, number, number]
        equations.putPoint(b, v, -x, -y, -z)
        for (let k = 0; k < 3; k++) {
          const share = _near.shares[k]!
          equations.putPoint(o, triangles[3 * _near.face + k]!, share * x, share * y, share * z)
        }
        equations.close(over - CUT.free * 0.8, 1 / CUT.weight)
      }
    })
  })
  return worst
}
