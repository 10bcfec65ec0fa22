import { expect, test } from 'vitest'
import { sweepJoint } from '../../../src/biomechanics/sweep.ts'

test('bending the knee takes the two heads out of it and leaves soleus as it was', () => {
  const { angles, muscles } = sweepJoint('knee', 0, 1)
  const last = angles.length - 1
  expect([angles[0], angles[last]]).toEqual([0, 120])
  for (const head of ['gastrocnemius-medial', 'gastrocnemius-lateral'] as const) {
    const { tendonForce } = muscles[head]
    expect(tendonForce[last]!).toBeLessThan(0.6 * tendonForce[0]!)
  }
  const soleus = muscles.soleus.tendonForce
  expect(Math.max(...soleus) - Math.min(...soleus)).toBeLessThan(1)
  expect(muscles.soleus.share[last]!).toBeGreaterThan(muscles.soleus.share[0]! + 0.1)
})

test('with the foot lifted the relaxed calf is stretched, with the foot pointed it is slack', () => {
  const { angles, ankleMoment, muscles } = sweepJoint('ankle', 0, 0)
  const at = (angle: number): number => angles.findIndex((a) => a >= angle)
  expect(ankleMoment[at(24)]!).toBeGreaterThan(ankleMoment[at(0)]!)
  expect(muscles['gastrocnemius-medial'].tendonForce[at(-40)]!).toBeLessThan(5)
  for (const values of Object.values(muscles.soleus)) for (const value of values) expect(value).toBeTypeOf('number')
  expect(muscles.soleus.fibreLength.every(Number.isFinite)).toBe(true)
})
