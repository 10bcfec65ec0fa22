import { describe, expect, test } from 'vitest'
import { type Fascicle, writeFascicle } from '../../../src/biomechanics/fascicles.ts'
import { TIBIA_LENGTH } from '../../../src/biomechanics/joints.ts'
import { muscleTendonUnit } from '../../../src/biomechanics/muscle/muscleTendonUnit.ts'
import { MODELLED_MUSCLES, type ModelledMuscle } from '../../../src/biomechanics/muscle/parameters.ts'
import { degrees, radians } from '../../../src/biomechanics/units.ts'

/** Length in mm and pennation in degrees of a drawn fascicle. */
function drawn(id: ModelledMuscle, knee: number, ankle: number, activation: number) {
  const out: Fascicle = { length: 0, pennation: 0 }
  const { length } = muscleTendonUnit(id, { knee: radians(knee), ankle: radians(ankle) }, TIBIA_LENGTH)
  writeFascicle(id, length, activation, out)
  return { mm: 1000 * out.length, pennation: degrees(out.pennation) }
}

describe('drawn fascicles', () => {
  test.each([
    ['gastrocnemius-medial', 59, 32],
    ['gastrocnemius-lateral', 65, 41],
    ['soleus', 43, 30],
  ] as const)('of %s are as long at rest as ultrasound has seen them', (id, long, short) => {
    expect(drawn(id, 0, 15, 0).mm).toBeCloseTo(long, 3)
    expect(drawn(id, 90, -30, 0).mm).toBeCloseTo(short, 3)
  })

  test.each([
    ['gastrocnemius-medial', 34.6],
    ['gastrocnemius-lateral', 23.7],
    ['soleus', 40.1],
  ] as const)('of %s are as steep in the greatest effort as in men', (id, pennation) => {
    expect(drawn(id, 0, 0, 1).pennation).toBeCloseTo(pennation, 3)
  })

  test('shorten and turn with activation and stay within what was seen, in every pose', () => {
    for (const id of MODELLED_MUSCLES)
      for (let knee = 0; knee <= 120; knee += 30)
        for (let ankle = -45; ankle <= 25; ankle += 10) {
          const rest = drawn(id, knee, ankle, 0)
          const work = drawn(id, knee, ankle, 1)
          expect(work.mm).toBeLessThan(rest.mm)
          expect(work.pennation).toBeGreaterThan(rest.pennation)
          expect(rest.mm).toBeLessThan(75)
          expect(work.mm).toBeGreaterThan(14)
          expect(work.pennation).toBeLessThanOrEqual(67.001)
        }
  })
})
