import { describe, expect, test } from 'vitest'
import type { Mesh } from '../../sculpt/mesh.ts'
import { shippedLeg } from '../../sculpt/measure/shippedLeg.ts'
import { meshDistance } from '../../sculpt/solids/meshDistance.ts'
import { nodeNamed, posedSurface, positionOf, readLeg } from './leg.ts'
import { volumeOf, worstStretch } from './measure.ts'

const CONTEXT = 'public/models/lower-leg-context.glb'
const leg = await shippedLeg()
const first = await readLeg()
const context = await readLeg(CONTEXT)

type Point = readonly [x: number, y: number, z: number]

function meshOf(id: string): Mesh {
  const mesh = leg.get(id)
  if (!mesh) throw new Error(`the model has no ${id}`)
  return mesh
}

const pointsOf = (id: string): Point[] => {
  const { positions } = meshOf(id)
  return Array.from({ length: positions.length / 3 }, (_, v) => [
    positions[3 * v]!,
    positions[3 * v + 1]!,
    positions[3 * v + 2]!,
  ])
}

/** Where a structure reaches furthest along an axis, mm. */
const end = (id: string, axis: 0 | 1 | 2, sign: 1 | -1) => sign * Math.max(...pointsOf(id).map((p) => sign * p[axis]))

/** Mean place of the part of a structure between two heights, mm. */
function meanBetween(id: string, low: number, high: number): Point {
  const part = pointsOf(id).filter(([, y]) => y >= low && y <= high)
  expect(part.length, `${id} between ${low} and ${high}`).toBeGreaterThan(4)
  const mean = (axis: 0 | 1 | 2) => part.reduce((sum, p) => sum + p[axis], 0) / part.length
  return [mean(0), mean(1), mean(2)]
}

/** The least distance between two structures, mm: from the points of the one to the surface of the other. */
function apart(id: string, other: string): number {
  const distance = meshDistance(meshOf(other))
  return Math.min(...pointsOf(id).map((p) => Math.abs(distance(...p))))
}

/** The point of a structure that lies nearest to another, mm. */
function nearest(id: string, other: string): Point {
  const distance = meshDistance(meshOf(other))
  const ranked = pointsOf(id).map((point) => ({ point, away: distance(...point) }))
  return ranked.reduce((best, one) => (one.away < best.away ? one : best)).point
}

const landmark = (name: string): Point => {
  const { x, y, z } = positionOf(nodeNamed(first, `landmark:${name}`))
  return [1000 * x, 1000 * y, 1000 * z]
}

/** Closed outlines of a structure in the coronal plane at `z` mm. */
function outlines(id: string, z: number): number {
  const { positions, triangles } = meshOf(id)
  const same = new Map<string, number>()
  const key = (v: number) => [0, 1, 2].map((c) => positions[3 * v + c]!.toFixed(3)).join()
  const vertex = (v: number) => same.get(key(v)) ?? same.set(key(v), v).get(key(v))!
  const parent = new Map<string, string>()
  const root = (edge: string): string => {
    const up = parent.get(edge) ?? edge
    return up === edge ? edge : root(up)
  }
  for (let t = 0; t < triangles.length; t += 3) {
    const corner = [0, 1, 2].map((k) => vertex(triangles[t + k]!))
    const crossed = [0, 1, 2].flatMap((k) => {
      const [a, b] = [corner[k]!, corner[(k + 1) % 3]!]
      if (positions[3 * a + 2]! < z === positions[3 * b + 2]! < z) return []
      return [a < b ? `${a} ${b}` : `${b} ${a}`]
    })
    const [one, other] = crossed
    if (!one || !other) continue
    for (const edge of [one, other]) if (!parent.has(edge)) parent.set(edge, edge)
    parent.set(root(one), root(other))
  }
  return new Set([...parent.keys()].map(root)).size
}

describe('popliteus', () => {
  test('runs from the lateral condyle of the femur down and medially to the tibia', () => {
    const [high, low] = [meanBetween('popliteus', 450, 475), meanBetween('popliteus', 335, 360)]
    expect(high[0]).toBeLessThan(landmark('lateral-condyle')[0] + 8)
    expect(low[0]).toBeGreaterThan(high[0] + 25)
    expect(apart('popliteus', 'femur')).toBeLessThan(0.6)
    expect(apart('popliteus', 'tibia')).toBeLessThan(0.6)
  })

  test('lies on the floor of the fossa: in front of vessels, nerve, plantaris and both heads', () => {
    const depth = meanBetween('popliteus', 405, 435)[2]
    const before = ['popliteal-artery', 'tibial-nerve', 'plantaris', 'gastrocnemius-lateral', 'gastrocnemius-medial']
    for (const id of before) expect(meanBetween(id, 405, 435)[2], id).toBeLessThan(depth)
  })

  test('ends above the origin of flexor digitorum longus', () => {
    expect(meanBetween('popliteus', 330, 480)[1]).toBeGreaterThan(end('flexor-digitorum-longus', 1, 1))
  })
})

describe('the long muscles of the toes', () => {
  const toes = [2, 3, 4, 5] as const

  test.each(['flexor-digitorum-longus', 'extensor-digitorum-longus'])('%s parts into four slips', (id) => {
    expect(outlines(id, 80)).toBe(4)
  })

  test.each(toes)('both reach the distal phalanx of toe %i, one below and one above it', (toe) => {
    const bone = `phalanx-distal-${toe}`
    expect(apart('flexor-digitorum-longus', bone)).toBeLessThan(1)
    expect(apart('extensor-digitorum-longus', bone)).toBeLessThan(1.5)
    expect(nearest('flexor-digitorum-longus', bone)[1]).toBeLessThan(nearest('extensor-digitorum-longus', bone)[1])
  })

  test('those of the great toe reach its distal phalanx', () => {
    expect(apart('flexor-hallucis-longus', 'phalanx-distal-1')).toBeLessThan(1)
    expect(apart('extensor-hallucis-longus', 'phalanx-distal-1')).toBeLessThan(1)
  })
})

describe('tendons about the ankle', () => {
  test('behind the medial malleolus follow tibialis posterior, flexor digitorum, flexor hallucis', () => {
    const [, y, z] = landmark('medial-malleolus')
    const depths = ['tibialis-posterior', 'flexor-digitorum-longus', 'flexor-hallucis-longus'].map(
      (id) => meanBetween(id, y + 4, y + 18)[2],
    )
    expect(depths[0]).toBeLessThan(z)
    expect(depths[1]).toBeLessThan(depths[0]!)
    expect(depths[2]).toBeLessThan(depths[1]!)
  })

  test('both fibular tendons pass behind the lateral malleolus', () => {
    const [, y, z] = landmark('lateral-malleolus')
    for (const id of ['fibularis-longus', 'fibularis-brevis']) expect(meanBetween(id, y, y + 12)[2], id).toBeLessThan(z)
  })

  test.each([
    ['tibialis-posterior', ['navicular', 'cuneiform-lateral']],
    ['tibialis-anterior', ['cuneiform-medial', 'metatarsal-1']],
    ['fibularis-longus', ['metatarsal-1', 'cuneiform-medial']],
    ['fibularis-brevis', ['metatarsal-5']],
  ] as const)('%s reaches its insertion', (id, bones) => {
    for (const bone of bones) expect(apart(id, bone), bone).toBeLessThan(1.5)
  })
})

describe('the hamstrings', () => {
  const three = ['semimembranosus', 'semitendinosus', 'biceps-femoris'] as const

  test('frame the popliteal fossa: a gap between them that widens downwards', () => {
    const gapAt = (y: number) => {
      const medial = pointsOf('semimembranosus').filter((p) => Math.abs(p[1] - y) < 6)
      const lateral = pointsOf('biceps-femoris').filter((p) => Math.abs(p[1] - y) < 6)
      return Math.min(...medial.map((p) => p[0])) - Math.max(...lateral.map((p) => p[0]))
    }
    expect(gapAt(500)).toBeGreaterThan(gapAt(540) + 10)
    expect(gapAt(470)).toBeGreaterThan(45)
  })

  test('semitendinosus lies on the back of semimembranosus and ends lower, on the tibia', () => {
    expect(meanBetween('semitendinosus', 530, 570)[2]).toBeLessThan(meanBetween('semimembranosus', 530, 570)[2])
    expect(end('semitendinosus', 1, -1)).toBeLessThan(end('semimembranosus', 1, -1) - 40)
    expect(apart('semitendinosus', 'tibia')).toBeLessThan(0.6)
    expect(apart('semimembranosus', 'tibia')).toBeLessThan(0.6)
  })

  test('biceps ends on the head of the fibula', () => {
    const head = landmark('head-of-fibula')
    const distances = pointsOf('biceps-femoris').map((p) => Math.hypot(...p.map((c, k) => c - head[k]!)))
    expect(Math.min(...distances)).toBeLessThan(8)
    expect(end('biceps-femoris', 1, -1)).toBeGreaterThan(landmark('neck-of-fibula')[1])
  })

  test.each(three)('%s is cut level with the femur', (id) => {
    expect(Math.abs(end(id, 1, 1) - end('femur', 1, 1))).toBeLessThan(0.5)
  })
})

/** Ward 2009: mass of 20 specimens, g, mean and standard deviation; cited from memory. Muscle weighs 1.056 g/cm³. */
const WARD = {
  'tibialis-anterior': [80.1, 26.6],
  'extensor-digitorum-longus': [41, 12.6],
  'extensor-hallucis-longus': [20.9, 9.9],
  'fibularis-longus': [57.7, 22.6],
  'tibialis-posterior': [58.4, 19.2],
  'flexor-digitorum-longus': [20.3, 10.8],
  'flexor-hallucis-longus': [38.9, 17.1],
} as const satisfies Record<string, readonly [number, number]>

test.each(Object.entries(WARD))(
  '%s is as large as the literature says, within two deviations',
  (id, [mass, spread]) => {
    const volume = volumeOf(posedSurface(context, id))
    expect(volume).toBeGreaterThan((mass - 2 * spread) / 1.056)
    expect(volume).toBeLessThan((mass + 2 * spread) / 1.056)
  },
)

describe('in motion', () => {
  const KNEE = { name: 'knee-flexion', time: 0.5 }
  const ANKLE = { name: 'plantar-flexion', time: 0.5 }

  test.each([
    ['popliteus', KNEE],
    ['semimembranosus', KNEE],
    ['semitendinosus', KNEE],
    ['biceps-femoris', KNEE],
    ['flexor-digitorum-longus', ANKLE],
    ['extensor-digitorum-longus', ANKLE],
  ] as const)('%s keeps its volume and does not tear', (id, motion) => {
    const [rest, moved] = [posedSurface(context, id), posedSurface(context, id, motion)]
    expect(Math.max(...rest.points.map((p, i) => p.distanceTo(moved.points[i]!)))).toBeGreaterThan(0.005)
    expect(volumeOf(moved) / volumeOf(rest)).toBeGreaterThan(0.8)
    expect(volumeOf(moved) / volumeOf(rest)).toBeLessThan(1.2)
    expect(worstStretch(rest, moved, 0.002)).toBeLessThan(2.5)
  })
})
