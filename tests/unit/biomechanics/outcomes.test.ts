import { describe, expect, test } from 'vitest'
import {
  CLINICAL_TESTS,
  outcomeOf,
  squeezedAnkle,
  TESTED_CONDITIONS,
  testedLeg,
} from '../../../src/biomechanics/clinical/index.ts'
import { HAND_RANGES } from '../../../src/biomechanics/handJoints.ts'

const healthy = testedLeg('healthy')
const torn = testedLeg('achilles-rupture')

describe('tests on the stage', () => {
  test.each(CLINICAL_TESTS)('%s stays within what the stage can show', (id) => {
    for (const leg of TESTED_CONDITIONS.map(testedLeg))
      for (const { knee, ankle } of [outcomeOf(id, leg).before, outcomeOf(id, leg).after]) {
        expect(ankle).toBeGreaterThanOrEqual(HAND_RANGES.ankle.least)
        expect(ankle).toBeLessThanOrEqual(HAND_RANGES.ankle.most)
        expect([0, 90]).toContain(knee)
      }
  })

  test('a torn tendon is found by squeeze, Matles and heel rises, and is no matter of a short gastrocnemius', () => {
    expect(CLINICAL_TESTS.map((id) => outcomeOf(id, torn).positive)).toEqual([true, true, false, true])
    expect(CLINICAL_TESTS.map((id) => outcomeOf(id, healthy).positive)).toEqual([false, false, false, false])
  })

  test('the harder the squeeze, the further the foot points, from where it rests', () => {
    const angles = [0, 0.25, 0.5, 0.75, 1].map((hard) => squeezedAnkle(healthy, hard))
    for (let i = 1; i < angles.length; i++) expect(angles[i]!).toBeLessThanOrEqual(angles[i - 1]!)
    expect(angles[0]).toBe(outcomeOf('calf-squeeze', healthy).before.ankle)
    expect(angles.at(-1)).toBe(outcomeOf('calf-squeeze', healthy).after.ankle)
  })
})
