import { describe, expect, test } from 'vitest'
import {
  CALF_MUSCLES,
  createActivations,
  createCalf,
  MODELLED_MUSCLES,
  muscleTendonUnit,
  parametersFor,
  radians,
  solveCalf,
  solveStatic,
  stepCalf,
  TIBIA_LENGTH,
} from '../../../src/biomechanics/index.ts'
import { activationAfter } from '../../../src/biomechanics/muscle/activation.ts'
import { randomStream } from '../random.ts'

const all = (activation: number) => {
  const activations = createActivations()
  for (const id of CALF_MUSCLES) activations[id] = activation
  return activations
}
const calfAt = (knee: number, ankle: number, activation: number) => {
  const calf = createCalf()
  solveCalf(radians(knee), radians(ankle), all(activation), calf)
  return calf
}

describe('the calf in a pose', () => {
  test.each(MODELLED_MUSCLES)('%s is as solved by itself', (id) => {
    const { length, ankleMomentArm, kneeMomentArm } = muscleTendonUnit(id, { knee: 0.7, ankle: -0.2 }, TIBIA_LENGTH)
    const calf = createCalf()
    solveCalf(0.7, -0.2, all(0.6), calf)
    const state = solveStatic(parametersFor(id, TIBIA_LENGTH), length, 0.6)
    expect(calf.muscles[id]).toMatchObject({ ...state, length, ankleMomentArm, kneeMomentArm, activation: 0.6 })
  })

  test('the parts of a force add up to it, and the shares of the moment to one', () => {
    for (const [knee, ankle] of [
      [0, 15],
      [60, -10],
      [120, -45],
    ] as const) {
      const { muscles, ankleMoment, achillesForce } = calfAt(knee, ankle, 0.5)
      const sum = (of: (id: (typeof CALF_MUSCLES)[number]) => number) => CALF_MUSCLES.reduce((s, id) => s + of(id), 0)
      for (const id of CALF_MUSCLES) {
        const { activeForce, passiveForce, tendonForce } = muscles[id]
        expect(activeForce + passiveForce).toBeCloseTo(tendonForce, 6)
        expect(Math.min(activeForce, passiveForce)).toBeGreaterThanOrEqual(0)
      }
      expect(sum((id) => muscles[id].share)).toBeCloseTo(1, 9)
      expect(sum((id) => muscles[id].ankleMoment)).toBeCloseTo(ankleMoment, 9)
      expect(sum((id) => muscles[id].tendonForce) - muscles.plantaris.tendonForce).toBeCloseTo(achillesForce, 9)
    }
  })

  test('with the knee straight the whole calf pushes as hard as people do; bent, the soleus carries on', () => {
    expect(calfAt(0, 0, 1).ankleMoment).toBeCloseTo(158, -1)
    const bent = calfAt(90, 0, 1)
    expect(bent.ankleMoment).toBeCloseTo(91, -1)
    expect(bent.muscles.soleus.share).toBeGreaterThan(0.8)
    expect(calfAt(0, 0, 1).muscles.soleus.share).toBeLessThan(0.6)
  })

  test('a relaxed calf pulls little at neutral and more when the foot is pushed up', () => {
    expect(calfAt(0, 0, 0).ankleMoment).toBeLessThan(8)
    expect(calfAt(0, 20, 0).ankleMoment).toBeGreaterThan(2 * calfAt(0, 0, 0).ankleMoment)
  })

  test('stays finite and never pushes, whatever it is asked (seed 5)', () => {
    const next = randomStream(5)
    const calf = createCalf()
    const odd = [Number.NaN, Number.POSITIVE_INFINITY, -1e9, 1e9]
    for (let i = 0; i < 300; i++) {
      const pick = (from: number, to: number) => (next() < 0.1 ? odd[i % 4]! : from + (to - from) * next())
      stepCalf(pick(0, 2.1), pick(-0.8, 0.45), all(pick(0, 1)), next() < 0.3 ? 1e-6 : next(), calf)
      for (const id of CALF_MUSCLES) {
        const { fibreLength, pennation, tendonStrain, tendonForce } = calf.muscles[id]
        for (const value of [fibreLength, pennation, tendonStrain, tendonForce])
          expect(value).toSatisfy(Number.isFinite)
        expect(tendonForce).toBeGreaterThanOrEqual(0)
      }
    }
  })
})

describe('moving fibres', () => {
  test('shortening weakens, lengthening strengthens', () => {
    const ratio = (from: number, to: number) => {
      const calf = calfAt(0, from, 1)
      stepCalf(0, radians(to), all(1), 0.05, calf)
      return calf.ankleMoment / calfAt(0, to, 1).ankleMoment
    }
    expect(ratio(5, 0)).toBeLessThan(0.95)
    expect(ratio(-5, 0)).toBeGreaterThan(1.02)
  })

  test('come to rest where static equilibrium is', () => {
    const calf = calfAt(0, 10, 0)
    for (let i = 0; i < 400; i++) stepCalf(0, radians(-10), all(0.7), 0.01, calf)
    expect(calf.ankleMoment).toBeCloseTo(calfAt(0, -10, 0.7).ankleMoment, 2)
  })

  test('activation rises faster than it falls and arrives in any step', () => {
    expect(activationAfter(0, 1, 0.02)).toBeGreaterThan(0.8)
    expect(activationAfter(1, 0, 0.02)).toBeGreaterThan(0.3)
    for (const dt of [0, 1e-4, 0.1, 1e9, Number.POSITIVE_INFINITY]) {
      const a = activationAfter(0.3, 0.9, dt)
      expect(a).toBeGreaterThanOrEqual(0.3 - 1e-9)
      expect(a).toBeLessThanOrEqual(0.9 + 1e-9)
    }
  })
})
