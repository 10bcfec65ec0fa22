import { expect, test } from 'vitest'
import { createCalf } from '../../src/biomechanics/index.ts'
import { createCalfDriver } from '../../src/scene/pose/calfDriver.ts'
import { DEFAULT_VIEW_STATE } from '../../src/state/viewState.ts'

const AT_ONCE = Number.POSITIVE_INFINITY

/** The calf of a leg in a pose, solved by a driver that has solved a healthy one before. */
function calfOf(asked: Partial<typeof DEFAULT_VIEW_STATE>, ankle = 0) {
  const driver = createCalfDriver()
  const shown = { knee: 0, ankle, time: 0, calf: createCalf() }
  driver({ ...DEFAULT_VIEW_STATE, activation: asked.activation ?? 0 }, shown, AT_ONCE)
  driver({ ...DEFAULT_VIEW_STATE, ...asked }, shown, AT_ONCE)
  return shown.calf
}

test('a torn tendon passes nothing on, however hard the calf is driven; before it was torn it did', () => {
  expect(calfOf({ condition: 'achilles-rupture', activation: 1 }).achillesForce).toBe(0)
  expect(calfOf({ condition: 'achilles-rupture', grade: 0, activation: 1 }).achillesForce).toBeGreaterThan(2000)
  expect(calfOf({ condition: 'calf-cramp', activation: 1 }).achillesForce).toBeGreaterThan(2000)
})

test('a short gastrocnemius is taut at rest, and the soleus beside it is not', () => {
  const [usual, short] = [calfOf({}), calfOf({ condition: 'gastrocnemius-contracture' })]
  expect(short.muscles['gastrocnemius-medial'].tendonForce).toBeGreaterThan(
    4 * usual.muscles['gastrocnemius-medial'].tendonForce,
  )
  expect(short.muscles.soleus.tendonForce).toBe(usual.muscles.soleus.tendonForce)
})

test('the hand pulls on the tendon while it squeezes, and lets go of it', () => {
  const pull = (squeeze: number): number => calfOf({ squeeze }, -20).achillesForce
  expect(pull(1)).toBeGreaterThan(2 * pull(0))
  expect(pull(0.5)).toBeGreaterThan(pull(0))
})
