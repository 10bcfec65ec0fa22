import { describe, expect, test } from 'vitest'
import { nodeNamed, positionOf, readLeg, type Surface, surfaceOf } from './leg.ts'
import { boundsOf, volumeOf } from './measure.ts'

const leg = await readLeg()
const surface = (id: string) => surfaceOf(nodeNamed(leg, id))
const bounds = (id: string) => boundsOf(surface(id))
const landmark = (id: string) => positionOf(nodeNamed(leg, `landmark:${id}`))

/** Mean depth of the part of a surface between two heights: +Z is anterior, so a smaller value is more superficial. */
function depthBetween({ points }: Surface, low: number, high: number): number {
  const part = points.filter((p) => p.y >= low && p.y <= high)
  expect(part.length, 'nothing lies between these heights').toBeGreaterThan(20)
  return part.reduce((sum, p) => sum + p.z, 0) / part.length
}

describe('relations that a textbook states', () => {
  test('the medial head reaches lower than the lateral head', () => {
    expect(bounds('gastrocnemius-medial').min.y).toBeLessThan(bounds('gastrocnemius-lateral').min.y)
  })

  test('the medial head is the larger', () => {
    expect(volumeOf(surface('gastrocnemius-medial'))).toBeGreaterThan(volumeOf(surface('gastrocnemius-lateral')))
  })

  test('the heads lie side by side, medial and lateral', () => {
    const middle = (id: string) => bounds(id).getCenter(landmark('medial-condyle')).x
    expect(middle('gastrocnemius-medial')).toBeGreaterThan(middle('gastrocnemius-lateral'))
  })

  test('both heads rise above the knee, the soleus does not', () => {
    const plateau = landmark('tibial-plateau').y
    for (const id of ['gastrocnemius-medial', 'gastrocnemius-lateral', 'plantaris'])
      expect(bounds(id).max.y, id).toBeGreaterThan(plateau)
    expect(bounds('soleus').max.y).toBeLessThan(plateau)
  })

  test('the soleus lies deep to both heads and is the largest of the calf', () => {
    const low = bounds('gastrocnemius-lateral').min.y + 0.03
    const high = bounds('soleus').max.y - 0.03
    const soleus = depthBetween(surface('soleus'), low, high)
    for (const id of ['gastrocnemius-medial', 'gastrocnemius-lateral'])
      expect(depthBetween(surface(id), low, high), id).toBeLessThan(soleus)
    expect(volumeOf(surface('soleus'))).toBeGreaterThan(volumeOf(surface('gastrocnemius-medial')))
  })

  test('the Achilles tendon runs behind the tibia to the posterior surface of the calcaneus', () => {
    const tendon = bounds('achilles-tendon')
    const above = landmark('medial-malleolus').y + 0.02
    const tendonDepth = depthBetween(surface('achilles-tendon'), above, above + 0.05)
    expect(tendonDepth).toBeLessThan(depthBetween(surface('tibia'), above, above + 0.05))
    const insertion = landmark('posterior-surface-of-calcaneus')
    expect(tendon.distanceToPoint(insertion)).toBeLessThan(0.01)
  })

  test('the plantaris is slender: a few cubic centimetres', () => {
    expect(volumeOf(surface('plantaris'))).toBeLessThan(15)
  })

  test('the lateral malleolus reaches lower than the medial', () => {
    expect(landmark('lateral-malleolus').y).toBeLessThan(landmark('medial-malleolus').y)
  })

  test('the patella stands in front of the condyles', () => {
    expect(bounds('patella').min.z).toBeGreaterThan(landmark('medial-condyle').z)
  })
})
