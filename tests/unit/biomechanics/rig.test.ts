import { vec3 } from 'gl-matrix'
import { describe, expect, test } from 'vitest'
import {
  type ChainData,
  createBodies,
  createChain,
  createRig,
  JOINTS,
  MODELLED_MUSCLES,
  muscleTendonUnit,
  poseBodies,
  poseRig,
  radians,
  TIBIA_LENGTH,
} from '../../../src/biomechanics/index.ts'
import { createLineChanges, KNEE_MUSCLES, writeLineChanges } from '../../../src/biomechanics/rig/lines.ts'

const REST = { knee: 0, ankle: 0, subtalar: 0, toes: 0 }
const HEEL: [number, number, number] = [0.005, 0.028, -0.048]

const posed = (pose: Partial<typeof REST>) => {
  const bodies = createBodies()
  poseBodies({ ...REST, ...pose }, bodies)
  return bodies
}

/** A belly on the shank and a tendon to the heel, straight down the back of the leg. */
function calf(): ChainData {
  const n = 11
  const share = (i: number) => i / (n - 1)
  return {
    structure: 'calf',
    rest: Array.from({ length: n }, (_, i) => [0.005, 0.4 + (HEEL[1] - 0.4) * share(i), HEEL[2]]).flat(),
    turn: Array.from({ length: n }, () => [0, 0, 0, 1]).flat(),
    insertion: HEEL,
    femur: Array.from({ length: n }, () => 0),
    foot: Array.from({ length: n }, (_, i) => share(i)),
    sway: Array.from({ length: n }, (_, i) => Math.max(0, 2 * share(i) - 1)),
    held: Array.from({ length: n }, (_, i) => (i === 0 || i === n - 1 ? 1 : 0)),
    compliance: Array.from({ length: n }, (_, i) => (i > 0 && share(i) <= 0.5 ? 1 : 0.0001)),
  }
}

describe('bodies', () => {
  test('plantar flexion lifts the heel and lowers the toes', () => {
    const { subtalar } = posed({ ankle: radians(-40) })
    const heel = vec3.transformMat4(vec3.create(), HEEL, subtalar)
    const toe = vec3.transformMat4(vec3.create(), [-0.04, 0.01, 0.14], subtalar)
    expect(heel[1] - HEEL[1]).toBeGreaterThan(0.02)
    expect(toe[1]).toBeLessThan(-0.03)
  })

  test('knee flexion carries the femur back, with the shank at rest', () => {
    const hip = vec3.transformMat4(vec3.create(), [0, 0.9, 0], posed({ knee: radians(90) }).knee)
    expect(hip[2]).toBeLessThan(-0.35)
    expect(Math.abs(hip[1] - JOINTS.knee.centre[1])).toBeLessThan(0.05)
  })

  test('at rest nothing moves', () => {
    for (const body of Object.values(posed({}))) {
      const point = vec3.transformMat4(vec3.create(), [0.1, 0.2, 0.3], body)
      expect(vec3.distance(point, [0.1, 0.2, 0.3])).toBeLessThan(1e-6)
    }
  })
})

describe('a chain', () => {
  const chain = createChain(calf())
  const solve = (ankle: number) => {
    const rig = createRig([calf()])
    poseRig(rig, { ...REST, ankle: radians(ankle) })
    return rig.chains[0]!.posed
  }
  const at = (points: Float64Array, i: number) => points.subarray(3 * i, 3 * i + 3)
  const span = (points: Float64Array, a: number, b: number) => vec3.distance(at(points, a), at(points, b))

  test('rests where it was laid', () => {
    const out = solve(0)
    out.position.forEach((x, i) => {
      expect(x).toBeCloseTo(chain.rest[i] ?? Number.NaN, 6)
    })
  })

  test.each([-40, -20, 10, 20])('at ankle %d° ends on the heel, keeps its tendon and gives in its belly', (ankle) => {
    const out = solve(ankle)
    const heel = vec3.transformMat4(vec3.create(), HEEL, posed({ ankle: radians(ankle) }).subtalar)
    expect(vec3.distance(at(out.position, 10), heel)).toBeLessThan(0.001)
    expect(span(out.position, 6, 8) / span(chain.rest, 6, 8)).toBeCloseTo(1, 1)
    expect(Math.sign(span(out.position, 1, 3) - span(chain.rest, 1, 3))).toBe(Math.sign(ankle))
  })

  test('a belly that shortens widens, so that its volume is kept', () => {
    const { scale } = solve(-40)
    const [across, along, deep] = [scale[9], scale[10], scale[11]].map(Number)
    expect(along).toBeLessThan(0.95)
    expect(Number(across) * Number(along) * Number(deep)).toBeCloseTo(1, 6)
  })

  test('a belly is drawn together as its tendon stretches below it', () => {
    const whole = calf()
    const n = 7
    // It ends in the tendon, above the heel.
    const belly: ChainData = {
      ...whole,
      structure: 'soleus',
      rest: whole.rest.slice(0, 3 * n),
      turn: whole.turn.slice(0, 4 * n),
      ...Object.fromEntries(
        (['femur', 'foot', 'sway', 'held', 'compliance'] as const).map((name) => [name, whole[name].slice(0, n)]),
      ),
    }
    const lowerEnd = (strain: number) => {
      const rig = createRig([belly])
      poseRig(rig, REST, { 'gastrocnemius-medial': 0, 'gastrocnemius-lateral': 0, soleus: strain })
      return rig.chains[0]!.posed.position[3 * n - 2] ?? Number.NaN
    }
    const tendon = (belly.rest[3 * n - 2] ?? Number.NaN) - HEEL[1]
    expect(lowerEnd(0.04) - lowerEnd(0)).toBeCloseTo(0.04 * tendon * (belly.foot[n - 1] ?? Number.NaN), 4)
  })

  test('a tendon that ends on a toe bends with it', () => {
    const n = 9
    const along = Array.from({ length: n }, (_, i) => i / (n - 1))
    const toe: ChainData = {
      structure: 'long-tendon',
      rest: along.flatMap((t) => [
        -0.01 - 0.02 * t,
        0.2 - 0.19 * Math.min(1, 1.6 * t),
        0.03 + 0.12 * Math.max(0, t - 0.2),
      ]),
      turn: along.flatMap(() => [0, 0, 0, 1]),
      insertion: [-0.02, 0.06, 0.04],
      femur: along.map(() => 0),
      foot: along.map((t) => (t > 0.3 ? 1 : 0)),
      sway: along.map(() => 0),
      held: along.map((t) => (t === 0 || t > 0.7 ? 1 : 0)),
      compliance: along.map((_, i) => (i === 0 ? 0 : 1)),
    }
    const rig = createRig([toe])
    poseRig(rig, { ...REST, toes: radians(30) })
    const { position } = rig.chains[0]!.posed
    const tip = vec3.transformMat4(vec3.create(), toe.rest.slice(-3) as [number, number, number], rig.bodies.toes)
    expect(vec3.distance(position.subarray(3 * n - 3), tip)).toBeLessThan(0.004)
    expect(vec3.distance(position.subarray(0, 3), toe.rest.slice(0, 3) as [number, number, number])).toBeLessThan(1e-6)
  })
})

describe.each(MODELLED_MUSCLES)('the line of %s', (muscle) => {
  const change = (knee: number, ankle: number) => {
    const lines = createLineChanges()
    writeLineChanges(posed({ knee: radians(knee), ankle: radians(ankle) }), lines)
    return (muscle === 'soleus' ? 0 : lines.knee[muscle]) + lines.heel
  }
  const published = (knee: number, ankle: number) => {
    const length = (k: number, a: number) =>
      muscleTendonUnit(muscle, { knee: radians(k), ankle: radians(a) }, TIBIA_LENGTH).length
    return length(knee, ankle) - length(0, 0)
  }
  const postures = [0, 15, 30, 45, 60, 75, 90, 105, 120].flatMap((k) =>
    [-40, -20, 0, 10, 20].map((a) => [k, a] as const),
  )
  const excursion = (of: (k: number, a: number) => number) => {
    const all = postures.map(([k, a]) => of(k, a))
    return Math.max(...all) - Math.min(...all)
  }

  test('changes its length as the published polynomial does, within 5 % of the excursion', () => {
    for (const [k, a] of postures)
      expect(Math.abs(change(k, a) - published(k, a)) / excursion(published), `${k}/${a}`).toBeLessThan(0.05)
  })

  test('pulls at the ankle with the published lever, within 15 %', () => {
    const step = radians(2)
    for (const a of [-40, -20, 0, 10, 20]) {
      const own = (change(0, a + 2) - change(0, a - 2)) / (2 * step)
      const { ankleMomentArm } = muscleTendonUnit(muscle, { knee: 0, ankle: radians(a) }, TIBIA_LENGTH)
      expect(Math.abs(own / ankleMomentArm - 1), `${a}`).toBeLessThan(0.15)
    }
  })
})

test.each(KNEE_MUSCLES)('%s pulls at the knee with the published lever, within 15 %', (muscle) => {
  const step = radians(2)
  const change = (knee: number) => {
    const lines = createLineChanges()
    writeLineChanges(posed({ knee: radians(knee) }), lines)
    return lines.knee[muscle]
  }
  for (const k of [10, 30, 50, 70, 90, 110]) {
    const own = -(change(k + 2) - change(k - 2)) / (2 * step)
    const { kneeMomentArm } = muscleTendonUnit(muscle, { knee: radians(k), ankle: 0 }, TIBIA_LENGTH)
    expect(Math.abs(own / kneeMomentArm - 1), `${k}`).toBeLessThan(0.15)
  }
})
