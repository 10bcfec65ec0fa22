import { describe, expect, test } from 'vitest'
import { FIVE_IDS } from '../../src/anatomy/ids.ts'
import { limitsOf, MEASURES } from '../bench/rig/limits.ts'
import { type Angles, measureRig } from '../bench/rig/measureRig.ts'
import { loadPosedLeg } from '../bench/rig/posedLeg.ts'

/** The corners of the range, and poses between those in which the flesh was relaxed. */
const POSES: readonly Angles[] = [
  [0, -45],
  [0, 25],
  [45, -20],
  [105, 12],
  [120, -45],
  [120, 25],
]

const measured = measureRig(await loadPosedLeg(), POSES, FIVE_IDS)

describe.each(FIVE_IDS)('%s in the bent leg', (id) => {
  const limits = limitsOf(id)
  test.each(MEASURES)('%s is within its limit', (measure) => {
    const worst = measured.get(id)![measure]!
    expect(Math.abs(worst.value), worst.where).toBeLessThanOrEqual(limits[measure]!)
  })
})
