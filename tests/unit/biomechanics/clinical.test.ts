import { describe, expect, test } from 'vitest'
import {
  calfMoment,
  calfSqueeze,
  heelRises,
  matles,
  silfverskiold,
  type TestedLeg,
  testedLeg,
} from '../../../src/biomechanics/clinical/index.ts'
import { degrees, radians } from '../../../src/biomechanics/index.ts'

const HEALTHY = testedLeg('healthy')
const RUPTURED = testedLeg('achilles-rupture')

test('a ruptured tendon passes on nothing but what the plantaris pulls', () => {
  const pushing = { knee: 0, activation: 1 }
  expect(calfMoment(HEALTHY, pushing, 0)).toBeGreaterThan(150)
  expect(calfMoment(RUPTURED, pushing, 0)).toBeLessThan(3)
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
  const short: TestedLeg = { tendon: 'intact', gastrocnemiusShortening: 0.015 }

  test('bending the knee frees the ankle, and most where the gastrocnemius is short', () => {
    const [healthy, contracted] = [silfverskiold(HEALTHY), silfverskiold(short)]
    expect(healthy.gain).toBeGreaterThan(0)
    expect(healthy.positive).toBe(false)
    expect(contracted.positive).toBe(true)
    expect(contracted.straightAngle).toBeLessThan(healthy.straightAngle)
    expect(contracted.bentAngle).toBeGreaterThan(contracted.straightAngle + radians(10))
  })
})

describe('heel rises', () => {
  test('a healthy leg ends at the measured median, a weaker one before, a ruptured one does not begin', () => {
    expect(heelRises(HEALTHY).count).toBe(24)
    expect(heelRises({ tendon: 'intact', strength: 0.7 }).count).toBeLessThan(20)
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
