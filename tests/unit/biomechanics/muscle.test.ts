import { describe, expect, test } from 'vitest'
import {
  MODELLED_MUSCLES,
  muscleTendonUnit,
  PARAMETERS,
  parametersFor,
  radians,
  solveStatic,
  TIBIA_LENGTH,
} from '../../../src/biomechanics/index.ts'
import { randomStream } from '../random.ts'
import { VECTOR_PARAMETERS, VECTOR_TIBIA, VECTORS } from './vectors.ts'

describe('static equilibrium', () => {
  test.each(VECTORS.map((vector) => ({ vector, name: vector.slice(0, 4).join(' ') })))('$name', ({ vector }) => {
    const [id, knee, ankle, activation, length, fibre, pennation, strain, force, ankleArm, kneeArm] = vector
    const geometry = muscleTendonUnit(id, { knee: radians(knee), ankle: radians(ankle) }, VECTOR_TIBIA)
    expect(geometry.length).toBeCloseTo(length, 5)
    expect(geometry.ankleMomentArm).toBeCloseTo(ankleArm, 5)
    expect(geometry.kneeMomentArm).toBeCloseTo(kneeArm, 5)
    const state = solveStatic(VECTOR_PARAMETERS[id], length, activation)
    expect(Math.abs(state.fibreLength - fibre)).toBeLessThan(0.0002)
    expect(Math.abs(state.tendonForce - force)).toBeLessThan(0.005 * VECTOR_PARAMETERS[id].maxForce)
    expect(Math.abs(state.pennation - radians(pennation))).toBeLessThan(radians(0.2))
    expect(Math.abs(state.tendonStrain - strain)).toBeLessThan(0.001)
  })
})

describe.each(MODELLED_MUSCLES)('%s under any load (seed 11)', (id) => {
  const muscle = PARAMETERS[id]
  const next = randomStream(11)
  const lengths = Array.from({ length: 200 }, () => 0.2 + 0.5 * next())

  test('stays finite and never pushes', () => {
    for (const length of [...lengths, 0, -1, 10, Number.NaN, Number.POSITIVE_INFINITY])
      for (const activation of [0, 0.5, 1, -3, 7, Number.NaN]) {
        const state = solveStatic(muscle, length, activation)
        expect(Object.values(state).every(Number.isFinite)).toBe(true)
        expect(state.tendonForce).toBeGreaterThanOrEqual(0)
      }
  })

  test('pulls harder when it is stretched or driven harder', () => {
    for (const length of lengths) {
      const force = (l: number, a: number) => solveStatic(muscle, l, a).tendonForce
      expect(force(length, 0.8)).toBeGreaterThanOrEqual(force(length, 0.4) - 1e-6)
      expect(force(length + 0.005, 0)).toBeGreaterThanOrEqual(force(length, 0) - 1e-6)
    }
  })

  test('answers a small change of length with a small change of force', () => {
    for (const length of lengths) {
      const change = solveStatic(muscle, length + 1e-6, 1).tendonForce - solveStatic(muscle, length, 1).tendonForce
      expect(Math.abs(change)).toBeLessThan(0.005 * muscle.maxForce)
    }
  })
})

test('bending the knee hands plantar flexion from the gastrocnemius to the soleus', () => {
  const moment = (id: (typeof MODELLED_MUSCLES)[number], knee: number) => {
    const { length, ankleMomentArm } = muscleTendonUnit(id, { knee: radians(knee), ankle: 0 }, TIBIA_LENGTH)
    return solveStatic(parametersFor(id, TIBIA_LENGTH), length, 1).tendonForce * ankleMomentArm
  }
  expect(moment('gastrocnemius-medial', 90)).toBeLessThan(0.5 * moment('gastrocnemius-medial', 0))
  expect(moment('soleus', 90)).toBe(moment('soleus', 0))
})
