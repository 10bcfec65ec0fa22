import { quat, vec3 } from 'gl-matrix'
import { addTurn, type Body, FREE, moveBody } from './body.ts'
import { contacts, type Watch } from './contacts.ts'
import { Equations } from './equations.ts'
import type { Obstacle, Pin, Scene } from './scene.ts'
import { keepShape, keepVolume, unfold } from './shape.ts'

/** How far off a pinned point may be to count as one, m. */
const PIN = 0.0002
/** What a joint gives in one step at most: way (m), turn (rad), logarithms of scales. */
const LONGEST_STEP = [0.004, 0.004, 0.004, 0.2, 0.2, 0.2, 0.1, 0.1, 0.1] as const

/** What a step found before it was taken. */
export interface Faults {
  readonly cost: number
  readonly cut: number
  readonly folds: number
  readonly volume: number
  readonly pins: number
}

/**
 * Brings all bodies towards a pose in which nothing cuts, folds or loses volume, by damped steps of which each makes
 * the sum of what is wrong smaller. Returns what was wrong before and after.
 */
export function relax(
  scene: Scene,
  obstacles: readonly Obstacle[],
  pins: readonly Pin[],
  volumes: readonly number[],
  steps: number,
): readonly [Faults, Faults] {
  const watch: Watch = new Map()
  let best = new Equations(scene.bodies)
  let spare = new Equations(scene.bodies)
  const first = look(scene, obstacles, pins, volumes, watch, best)
  let last = first
  let damping = 0.03
  let idle = 0
  for (let step = 0; step < steps; step++) {
    const before = scene.bodies.map(({ give }) => give.slice())
    take(scene.bodies, best, damping)
    const now = look(scene, obstacles, pins, volumes, watch, spare)
    if (now.cost < last.cost) {
      idle = now.cost > 0.97 * last.cost ? idle + 1 : 0
      last = now
      ;[best, spare] = [spare, best]
      damping = Math.max(0.001, damping / 3)
      if (idle === 2) break
    } else {
      scene.bodies.forEach((body, b) => {
        body.give.set(before[b]!)
        moveBody(body)
      })
      damping *= 6
      if (damping > 1e4) break
    }
  }
  return [first, last]
}

/** Sets up the equations of a step from where the bodies stand. */
function look(
  scene: Scene,
  obstacles: readonly Obstacle[],
  pins: readonly Pin[],
  volumes: readonly number[],
  watch: Watch,
  equations: Equations,
): Faults {
  const { bodies, fields } = scene
  equations.clear()
  for (const [b, body] of bodies.entries()) fields[b]!.move(body.now)
  const cut = contacts(scene, obstacles, watch, equations)
  const worst = { folds: 0, volume: 0, pins: 0 }
  bodies.forEach((body, b) => {
    worst.folds += unfold(body, b, equations)
    worst.volume = Math.max(worst.volume, keepVolume(body, b, volumes[b]!, equations))
    keepShape(body, equations.first[b]!, equations)
  })
  for (const { body, point, target } of pins) {
    const { now } = bodies[body]!
    for (let d = 0; d < 3; d++) {
      const off = now[3 * point + d]! - target[d]!
      worst.pins = Math.max(worst.pins, Math.abs(off))
      equations.putPoint(body, point, d === 0 ? 1 : 0, d === 1 ? 1 : 0, d === 2 ? 1 : 0)
      equations.close(off, 1 / PIN)
    }
  }
  return { cost: equations.cost, cut, ...worst }
}

const _t = vec3.create()
const _q = quat.create()

function take(bodies: readonly Body[], equations: Equations, damping: number): void {
  const step = equations.solve(damping)
  bodies.forEach((body, b) => {
    const first = equations.first[b]!
    for (let j = 0; j < first.length; j++) {
      const at = first[j]!
      if (at < 0) continue
      const s = (k: number) => Math.min(LONGEST_STEP[k]!, Math.max(-LONGEST_STEP[k]!, step[at + k]!))
      const g = FREE * j
      const { give } = body
      // The way was sought in the joint's present axes; it is kept in those of the pose.
      const angle = Math.hypot(give[g + 3]!, give[g + 4]!, give[g + 5]!)
      vec3.set(_t, s(0), s(1), s(2))
      if (angle > 1e-9) {
        const axis: vec3 = [give[g + 3]! / angle, give[g + 4]! / angle, give[g + 5]! / angle]
        vec3.transformQuat(_t, _t, quat.setAxisAngle(_q, axis, angle))
      }
      for (let k = 0; k < 3; k++) {
        give[g + k]! += _t[k]!
        give[g + 6 + k]! += s(6 + k)
      }
      addTurn(give, g + 3, s(3), s(4), s(5))
    }
    moveBody(body)
  })
}
