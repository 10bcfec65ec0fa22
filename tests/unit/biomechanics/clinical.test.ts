import { describe, expect, test } from 'vitest'
import {
  calfLegOf,
  calfMoment,
  calfSqueeze,
  heelRises,
  matles,
  silfverskiold,
  TESTED_CONDITIONS,
  type TestedLeg,
  testedLeg,
} from '../../../src/biomechanics/clinical/index.ts'
import { detourOf, SQUEEZE } from '../../../src/biomechanics/clinical/squeeze.ts'
import {
  CALF_MUSCLES,
  createActivations,
  createCalf,
  degrees,
  radians,
  solveCalf,
} from '../../../src/biomechanics/index.ts'

const HEALTHY = testedLeg('healthy')
const RUPTURED = testedLeg('achilles-rupture')

test('a ruptured tendon passes on nothing but what the plantaris pulls', () => {
  const pushing = { knee: 0, activation: 1 }
  expect(calfMoment(HEALTHY, pushing, 0)).toBeGreaterThan(150)
  expect(calfMoment(RUPTURED, pushing, 0)).toBeLessThan(3)
})

test.each(TESTED_CONDITIONS)('the live model of a leg (%s) is the one that its tests are done by', (condition) => {
  const activations = createActivations()
  const calf = createCalf()
  for (const [knee, ankle, activation, squeeze] of [
    [0, -20, 0, 0],
    [0, 10, 0, 1],
    [1.5, 0, 1, 0],
    [0, -30, 1, 0.5],
  ] as const) {
    for (const id of CALF_MUSCLES) activations[id] = activation
    solveCalf(knee, radians(ankle), activations, calf, calfLegOf(condition, squeeze))
    const detour = detourOf(SQUEEZE.bow * squeeze)
    const held = { knee, activation, detour }
    expect(calf.ankleMoment).toBeCloseTo(calfMoment(testedLeg(condition), held, radians(ankle)), 9)
    if (condition === 'achilles-rupture') expect(calf.achillesForce).toBe(0)
  }
})

describe('calf squeeze', () => {
  test('moves the foot of a healthy leg down, and hardly that of a ruptured one', () => {
    const [healthy, ruptured] = [calfSqueeze(HEALTHY), calfSqueeze(RUPTURED)]
    expect(degrees(healthy.restAngle - healthy.squeezedAngle)).toBeGreaterThan(3)
    expect(healthy).toMatchObject({ positive: false })
    expect(degrees(ruptured.restAngle - ruptured.squeezedAngle)).toBeLessThan(2)
    expect(ruptured).toMatchObject({ positive: true })
  })

  test('the harder the squeeze, the farther the foot', () => {
    const angles = [0, 0.25, 0.5, 0.75, 1].map((squeeze) => calfSqueeze(HEALTHY, squeeze).squeezedAngle)
    for (const [i, angle] of angles.slice(1).entries()) expect(angle).toBeLessThan(angles[i] ?? Number.NaN)
    expect(angles[0]).toBeCloseTo(calfSqueeze(HEALTHY).restAngle, 9)
  })
})

describe('Matles', () => {
  test('the healthy foot stays pointed, the other falls to neutral', () => {
    const [healthy, ruptured] = [matles(HEALTHY), matles(RUPTURED)]
    expect(degrees(healthy.restAngle)).toBeLessThan(-8)
    expect(degrees(ruptured.restAngle)).toBeGreaterThan(-2)
    expect([healthy.positive, ruptured.positive]).toEqual([false, true])
  })

  test('at rest the calf carries what the weight of the foot asks, but for what else holds the ankle', () => {
    const { footMoment, calfMoment: carried } = matles(HEALTHY)
    expect(carried).toBeGreaterThan(0.8 * footMoment)
    expect(matles(RUPTURED).calfMoment).toBeLessThan(0.1 * footMoment)
  })
})

describe('Silfverskiöld', () => {
  test('bending the knee frees a healthy ankle about as far as people measured: 6° (SD 3.5°)', () => {
    const healthy = silfverskiold(HEALTHY)
    expect(Math.abs(degrees(healthy.gain) - 6)).toBeLessThan(3.5)
    expect(healthy).toMatchObject({ positive: false, stiff: false })
  })

  test('it frees an ankle that a short gastrocnemius held, and not one that the whole calf holds', () => {
    const [healthy, gastrocnemius, whole] = [
      silfverskiold(HEALTHY),
      silfverskiold(testedLeg('gastrocnemius-contracture')),
      silfverskiold(testedLeg('triceps-surae-contracture')),
    ]
    expect(gastrocnemius).toMatchObject({ positive: true, stiff: false })
    expect(whole).toMatchObject({ positive: false, stiff: true })
    for (const short of [gastrocnemius, whole]) expect(short.straightAngle).toBeLessThan(radians(0))
    expect(degrees(healthy.bentAngle - gastrocnemius.bentAngle)).toBeLessThan(5)
    expect(degrees(healthy.bentAngle - whole.bentAngle)).toBeGreaterThan(10)
  })

  test('the shorter the gastrocnemius, the less the straight leg comes up and the more bending frees', () => {
    const legs = [0, 0.005, 0.01, 0.015, 0.02].map(
      (gastrocnemiusShortening): TestedLeg => ({
        tendon: 'intact',
        gastrocnemiusShortening,
      }),
    )
    const runs = legs.map(silfverskiold)
    for (const [i, run] of runs.slice(1).entries()) {
      expect(run.straightAngle).toBeLessThan(runs[i]!.straightAngle)
      expect(run.gain).toBeGreaterThan(runs[i]!.gain)
    }
  })
})

describe('heel rises', () => {
  test('a healthy leg ends at the measured median, a weaker one before, a ruptured one does not begin', () => {
    expect(heelRises(HEALTHY).count).toBe(24)
    expect(heelRises({ tendon: 'intact', strength: 0.7 }).count).toBeLessThan(20)
    // Nothing is known of how often a short calf rises: it counts as the usual one.
    expect(heelRises(testedLeg('triceps-surae-contracture')).count).toBe(24)
    expect(heelRises(RUPTURED)).toMatchObject({ count: 0, positive: true, heights: [] })
  })

  test('each rise is no higher than the one before, and the last still counts', () => {
    const { heights, count } = heelRises(HEALTHY)
    expect(heights).toHaveLength(count)
    const falls = heights.slice(1).map((height, i) => height - (heights[i] ?? Number.NaN))
    expect(Math.min(...falls)).toBeGreaterThanOrEqual(0)
    expect(heights.at(-1)).toBeLessThanOrEqual(0.5 * (heights[0] ?? Number.NaN))
  })
})
