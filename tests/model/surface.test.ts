import { Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { TISSUE_STEPS } from '../../src/anatomy/tissueChannels.ts'
import { nodeNamed, positionOf, readLeg } from './leg.ts'

const leg = await readLeg()

/** A channel of what the viewer shades by, 0…1, and the places of its vertices as the file has them. */
function channel(id: string, k: number): { values: number[]; points: Vector3[] } {
  const node = nodeNamed(leg, id)
  const [primitive] = node.getMesh()?.listPrimitives() ?? []
  const [tissue, position] = [primitive?.getAttribute('_TISSUE'), primitive?.getAttribute('POSITION')]
  if (!tissue || !position) throw new Error(`${id} lacks its tissue or its positions`)
  const matrix = node.getWorldMatrix()
  const all = Array.from({ length: tissue.getCount() }, (_, i) => i)
  return {
    values: all.map((i) => tissue.getElement(i, [])[k]! * TISSUE_STEPS[k]!),
    points: all.map((i) => {
      const [x, y, z] = position.getElement(i, [] as number[])
      const [mx, my, mz] = [matrix[12] ?? 0, matrix[13] ?? 0, matrix[14] ?? 0]
      const [sx, sy, sz] = node.getWorldScale()
      return new Vector3(x! * sx + mx, y! * sy + my, z! * sz + mz)
    }),
  }
}

/** Mean of a channel over what lies within a distance (m) of a landmark. */
function near(id: string, landmark: string, k: number, reach = 0.006): number {
  const place = positionOf(nodeNamed(leg, `landmark:${landmark}`))
  const { values, points } = channel(id, k)
  const within = values.filter((_, i) => points[i]!.distanceTo(place) < reach)
  if (within.length === 0) throw new Error(`no vertex of ${id} lies near the ${landmark}`)
  return within.reduce((sum, value) => sum + value, 0) / within.length
}

describe('cartilage', () => {
  test.each([
    ['talus', 'talar-dome'],
    ['tibia', 'tibial-plateau'],
  ] as const)('of the %s covers the %s', (bone, landmark) => {
    expect(near(bone, landmark, 0)).toBeGreaterThan(0.5)
  })

  test.each([
    ['femur', 'adductor-tubercle'],
    ['femur', 'popliteal-surface'],
    ['tibia', 'tibial-tuberosity'],
    ['tibia', 'soleal-line'],
    ['calcaneus', 'calcaneal-tuberosity'],
  ] as const)('of the %s spares the %s', (bone, landmark) => {
    expect(near(bone, landmark, 0)).toBeLessThan(0.05)
  })
})

test('bone is dense in the shaft and spongy at the ends', () => {
  expect(near('tibia', 'soleal-line', 2)).toBeLessThan(0.3)
  expect(near('tibia', 'tibial-plateau', 2)).toBeGreaterThan(0.6)
})

test('the bellies are red and their ends are tendon', () => {
  for (const id of ['gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus']) {
    const { values: tendon } = channel(id, 0)
    const { values: along } = channel(id, 2)
    const share = (from: number, to: number): number => {
      const there = tendon.filter((_, i) => along[i]! >= from && along[i]! <= to)
      return there.filter((t) => t > 0.5).length / there.length
    }
    expect(share(0, 0.02), `${id}, origin`).toBeGreaterThan(0.9)
    expect(share(0.99, 1), `${id}, insertion`).toBeGreaterThan(0.9)
    expect(share(0.45, 0.6), `${id}, belly`).toBeLessThan(0.6)
  }
})
