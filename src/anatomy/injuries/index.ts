import type { Injury, InjuryId } from './injury.ts'
import { muscleInjuries } from './muscleInjuries.ts'
import { tendonInjuries } from './tendonInjuries.ts'

export type { Injury, InjuryId } from './injury.ts'
export { RED_FLAGS, type RedFlag } from './redFlags.ts'
export { type BedsideTest, TESTS, type TestId } from './tests.ts'

/** Every injury that the atlas tells of, by the condition that shows it. */
export const INJURIES: Readonly<Record<InjuryId, Injury>> = { ...muscleInjuries, ...tendonInjuries }
