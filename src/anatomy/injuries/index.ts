import { contractures } from './contractures.ts'
import type { Injury, InjuryId, InjuryText } from './injury.ts'
import { INJURY_IDS, INJURY_NAMES } from './injuryNames.ts'
import { muscleInjuries } from './muscleInjuries.ts'
import { tendonInjuries } from './tendonInjuries.ts'

export type { Cause, Injury, InjuryId } from './injury.ts'
export { RED_FLAGS, type RedFlag } from './redFlags.ts'
export { type BedsideTest, TESTS, type TestId } from './tests.ts'

const TEXTS: Readonly<Record<InjuryId, InjuryText>> = { ...muscleInjuries, ...tendonInjuries, ...contractures }

/** Every injury that the atlas tells of, by the condition that shows it. */
export const INJURIES = Object.fromEntries(
  INJURY_IDS.map((id) => [id, { ...INJURY_NAMES[id], ...TEXTS[id] }]),
) as unknown as Readonly<Record<InjuryId, Injury>>
