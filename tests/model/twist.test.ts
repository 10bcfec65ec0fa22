import { describe, expect, test } from 'vitest'
import { followFibre } from './fibreLine.ts'
import { nodeNamed, positionOf, readLeg, surfaceOf } from './leg.ts'
import { boundsOf } from './measure.ts'

const leg = await readLeg()
const tendon = nodeNamed(leg, 'achilles-tendon')
const junction = boundsOf(surfaceOf(nodeNamed(leg, 'gastrocnemius-medial'))).min.y
const heel = positionOf(nodeNamed(leg, 'landmark:posterior-surface-of-calcaneus')).y
const STEP = 0.002
const heights = Array.from({ length: Math.floor((junction - heel) / STEP) + 1 }, (_, k) => junction - k * STEP)
/** From the medial edge over the back to the lateral one. */
const BEGINNINGS = [0, 45, 90, 135]

describe('the fibres of the Achilles tendon, on its surface in the file', () => {
  const fibres = BEGINNINGS.map((begins) => followFibre(tendon, heights, begins))

  // About 90°, seen from above counter-clockwise in a right leg: Edama 2015, Naňka 2024.
  test('turn by about a quarter from the junction to the heel, medial ones backwards', () => {
    fibres.forEach((turns, k) => {
      const turn = turns.at(-1)! - turns[0]!
      expect(turn, `from ${BEGINNINGS[k]}°`).toBeGreaterThan(70)
      expect(turn, `from ${BEGINNINGS[k]}°`).toBeLessThan(110)
    })
  })

  test('turn most 3–5 cm above the heel', () => {
    const at = (above: number): number => Math.round((junction - heel - above) / STEP)
    for (const turns of fibres) {
      const over = (high: number, low: number): number => (turns[at(low)]! - turns[at(high)]!) / (high - low)
      const most = over(0.05, 0.03)
      expect(most).toBeGreaterThan(over(0.09, 0.07))
      expect(most).toBeGreaterThan(over(0.02, 0.004))
    }
  })
})
