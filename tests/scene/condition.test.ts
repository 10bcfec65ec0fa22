import { describe, expect, test } from 'vitest'
import { CONDITION_IDS } from '../../src/anatomy/conditions.ts'
import type { StructureId } from '../../src/anatomy/ids.ts'
import { TENDON_DEPTH, TENDON_WIDTH } from '../../src/anatomy/injuries/thickening.ts'
import { type CentreLine, createCentreLine } from '../../src/scene/condition/centreLine.ts'
import type { Lesion } from '../../src/scene/condition/lesion.ts'
import { LESIONS } from '../../src/scene/condition/lesions/index.ts'
import { reshapeAlong } from '../../src/scene/condition/reshape.ts'
import { sweepSolid } from '../../src/scene/condition/solids.ts'
import { type Surface, weldedIndices } from '../../src/scene/condition/surface.ts'

const JOINTS = 16

/** A straight tendon from 270 mm down to 10 mm over the sole, behind the ankle. */
const line = createCentreLine({
  rest: Array.from({ length: JOINTS }, (_, i) => [0.015, 0.27 - (0.26 * i) / (JOINTS - 1), -0.045]).flat(),
  femur: Array(JOINTS).fill(0),
})

/** An oval tube about the line, 14.7 mm wide and 4.9 mm deep, with a place along the path for each vertex. */
function tube(): Surface {
  const levels = Array.from({ length: 27 }, (_, i) => {
    const end = i === 0 || i === 26 ? 0 : 1
    return {
      middle: [15, 270 - 10 * i, -45] as const,
      width: (TENDON_WIDTH.well / 2) * end,
      depth: (TENDON_DEPTH.well / 2) * end,
    }
  })
  return sweepSolid(levels, 130, 40, line)
}

const healthy = tube()
const worked = (lesion: Lesion, id: StructureId, surface = healthy) =>
  reshapeAlong(surface, line, (sections) => lesion.along![id]!(line, surface, sections))

/** How far the vertices between two heights reach along an axis, millimetres. */
function reach(positions: Float32Array, axis: 0 | 2, low: number, high: number): number {
  const found = heights(positions, low, high).map((v) => positions[3 * v + axis]! * 1000)
  return Math.max(...found) - Math.min(...found)
}

const heights = (positions: Float32Array, low: number, high: number): number[] =>
  Array.from({ length: positions.length / 3 }, (_, v) => v).filter((v) => {
    const y = positions[3 * v + 1]! * 1000
    return y >= low && y <= high
  })

/** Volume inside a surface, cubic millimetres: positive where triangles face outwards. */
function volume({ positions, triangles }: Pick<Surface, 'positions' | 'triangles'>): number {
  let sum = 0
  for (let i = 0; i < triangles.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => [0, 1, 2].map((x) => positions[3 * triangles[i + k]! + x]! * 1000)) as [
      number[],
      number[],
      number[],
    ]
    sum +=
      a[0]! * (b[1]! * c[2]! - b[2]! * c[1]!) +
      a[1]! * (b[2]! * c[0]! - b[0]! * c[2]!) +
      a[2]! * (b[0]! * c[1]! - b[1]! * c[0]!)
  }
  return sum / 6
}

/** Edges that do not belong to exactly two triangles which run through them in opposite ways. */
function openEdges({ positions, triangles }: Pick<Surface, 'positions' | 'triangles'>): number {
  const welded = weldedIndices(positions)
  const edges = new Map<string, number>()
  for (let i = 0; i < triangles.length; i += 3)
    for (let k = 0; k < 3; k++) {
      const [a, b] = [welded[triangles[i + k]!]!, welded[triangles[i + ((k + 1) % 3)]!]!]
      if (a === b) continue
      const key = `${Math.min(a, b)}-${Math.max(a, b)}`
      edges.set(key, (edges.get(key) ?? 0) + (a < b ? 1 : -1))
    }
  return [...edges.values()].filter((sum) => sum !== 0).length
}

describe('mid-portion tendinopathy', () => {
  const ill = worked(LESIONS['achilles-tendinopathy-midportion'](2), 'achilles-tendon')

  test('thickens the tendon from 4.9 to 11.2 mm and widens it from 14.7 to 17.2 mm', () => {
    expect(reach(healthy.positions, 2, 84, 90)).toBeCloseTo(4.9, 1)
    expect(Math.abs(reach(ill.positions, 2, 84, 90) - 11.2)).toBeLessThan(0.5)
    expect(Math.abs(reach(ill.positions, 0, 84, 90) - 17.2)).toBeLessThan(0.8)
  })

  test('leaves what lies above and below as it was, to the last bit', () => {
    for (const v of [...heights(healthy.positions, 130, 270), ...heights(healthy.positions, 0, 45)])
      for (let k = 0; k < 3; k++) expect(ill.positions[3 * v + k]).toBe(healthy.positions[3 * v + k])
  })

  test('lights its zone and nothing far from it', () => {
    expect(Math.max(...heights(healthy.positions, 80, 95).map((v) => ill.hurt[3 * v]!))).toBeGreaterThan(0.5)
    expect(Math.max(...heights(healthy.positions, 160, 270).map((v) => ill.hurt[3 * v]!))).toBe(0)
  })
})

describe('rupture of the Achilles tendon', () => {
  const torn = worked(LESIONS['achilles-rupture'](2), 'achilles-tendon')
  const drawn = { positions: torn.positions, triangles: healthy.triangles }

  test('leaves a gap of one and a half to four and a half centimetres, some centimetres above the heel bone', () => {
    const flesh = heights(torn.positions, 0, 300).filter((v) => {
      const off = Math.hypot(torn.positions[3 * v]! - 0.015, torn.positions[3 * v + 2]! + 0.045)
      return off > 0.001
    })
    const at = flesh.map((v) => torn.positions[3 * v + 1]! * 1000).sort((a, b) => a - b)
    const gaps = at.map((y, i) => ({ from: y, by: (at[i + 1] ?? y) - y }))
    const { from, by } = gaps.reduce((most, gap) => (gap.by > most.by ? gap : most))
    expect(by).toBeGreaterThan(12)
    expect(by).toBeLessThan(45)
    expect(from).toBeGreaterThan(60)
    expect(from).toBeLessThan(100)
  })

  test('keeps the surface closed', () => {
    expect(openEdges(healthy)).toBe(0)
    expect(openEdges(drawn)).toBe(0)
    expect(volume(drawn)).toBeGreaterThan(0.4 * volume(healthy))
  })

  test('carries what was drawn back by other joints', () => {
    const moved = Array.from(torn.at!).some((at, v) => Math.abs(at - healthy.at![v]!) > 0.02)
    expect(moved).toBe(true)
  })
})

describe('a torn medial head', () => {
  const middle = (grade: 1 | 2 | 3): number => {
    const { positions } = worked(LESIONS['medial-head-tear'](grade), 'gastrocnemius-medial')
    const ys = Array.from({ length: positions.length / 3 }, (_, v) => positions[3 * v + 1]! * 1000)
    return ys.reduce((sum, y) => sum + y, 0) / ys.length
  }

  test('is drawn up further the more of it is torn', () => {
    expect(middle(2)).toBeGreaterThan(middle(1))
    expect(middle(3)).toBeGreaterThan(middle(2))
  })

  test('lies on more blood the more of it is torn, a closed body', () => {
    const blood = ([1, 2, 3] as const).map((grade) => {
      const [growth] = LESIONS['medial-head-tear'](grade).growths!
      // Its own muscle lies higher up and faces the soleus; the tube stands for it.
      const lifted = healthy.positions.map((x, i) => (i % 3 === 1 ? x + 0.19 : x + (i % 3 === 0 ? 0.01 : 0)))
      const pool = growth!.build({ surface: { ...healthy, positions: lifted }, line })
      expect(openEdges(pool)).toBe(0)
      return volume(pool)
    })
    expect(blood[0]).toBeGreaterThan(0)
    expect(blood[1]).toBeGreaterThan(blood[0]!)
    expect(blood[2]).toBeGreaterThan(blood[1]!)
  })
})

test('the spur is a closed body that faces outwards', () => {
  const [spur] = LESIONS['achilles-tendinopathy-insertional'](2).growths!
  const bone = { ...healthy, at: null }
  const solid = spur!.build({ surface: bone, line: null as CentreLine | null })
  expect(openEdges(solid)).toBe(0)
  expect(volume(solid)).toBeGreaterThan(50)
})

test('every condition but health changes something', () => {
  for (const id of CONDITION_IDS) {
    const { along = {}, free = {}, growths = [] } = LESIONS[id](2)
    const count = Object.keys(along).length + Object.keys(free).length + growths.length
    expect(count > 0, id).toBe(id !== 'healthy')
  }
})
