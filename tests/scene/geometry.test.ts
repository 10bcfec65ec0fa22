import { Matrix4, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { fitDistance, freeSpace } from '../../src/scene/camera/fit.ts'
import { fitPoints } from '../../src/scene/camera/fitPoints.ts'
import { nearestTurn } from '../../src/scene/camera/views.ts'
import { deepest } from '../../src/scene/picking/deepest.ts'
import { createQuality, rest, stepQuality } from '../../src/scene/quality.ts'

describe('the free space', () => {
  const size = { width: 1280, height: 720 }
  const panel = { top: 0, right: 400, bottom: 100, left: 0 }

  test('its middle moves away from what covers the stage', () => {
    expect(freeSpace(size, panel)).toEqual({ width: 880, height: 620, x: -200, y: -50 })
  })

  test('a stage that is all covered is treated as free', () => {
    expect(freeSpace(size, { ...panel, left: 800 })).toMatchObject({ width: 1280, x: 0 })
  })

  test.each([
    ['a landscape', { width: 1280, height: 720 }, panel],
    ['a phone', { width: 390, height: 844 }, { top: 60, right: 50, bottom: 480, left: 0 }],
    ['a narrow strip', { width: 1280, height: 720 }, { top: 0, right: 1100, bottom: 0, left: 0 }],
  ])('the leg fits in %s', (_, stage, insets) => {
    const [fov, extent] = [0.42, { across: 0.07, up: 0.3, deep: 0.12 }]
    const distance = fitDistance(extent, stage, insets, fov)
    const free = freeSpace(stage, insets)
    // Size on screen of the nearest face of the leg's box.
    const scale = stage.height / (2 * (distance - extent.deep) * Math.tan(fov / 2))
    expect(2 * extent.up * scale).toBeLessThanOrEqual(free.height)
    expect(2 * extent.across * scale).toBeLessThanOrEqual(free.width)
    const filled = Math.max((2 * extent.up * scale) / free.height, (2 * extent.across * scale) / free.width)
    expect(filled).toBeGreaterThan(0.9)
  })
})

test.each([
  ['wide', { across: 0.5, up: 0.2 }],
  ['upright', { across: 0.08, up: 0.3 }],
])('a camera sees all points, in the middle of a %s opening and no further away than it must', (_, opening) => {
  const points = [0, 0, 0, 0.05, 0.3, 0.02, -0.06, 0.28, 0.04, 0.02, -0.02, 0.2, -0.03, 0.1, -0.07]
  const { position, target } = fitPoints(points, new Vector3(40, 610, -630), opening)
  const look = new Matrix4()
    .lookAt(position, target, new Vector3(0, 1, 0))
    .setPosition(position)
    .invert()
  const seen = Array.from({ length: points.length / 3 }, (_, i) => {
    const { x, y, z } = new Vector3().fromArray(points, 3 * i).applyMatrix4(look)
    return { x: x / -z / opening.across, y: y / -z / opening.up }
  })
  const sides = [seen.map(({ x }) => x), seen.map(({ y }) => y)].map((c) => [Math.min(...c), Math.max(...c)] as const)
  for (const [least, most] of sides) {
    expect(Math.max(-least, most)).toBeLessThan(1)
    expect(Math.abs(least + most)).toBeLessThan(0.15)
  }
  expect(Math.max(...sides.flat())).toBeGreaterThan(0.85)
})

test('no view is reached the long way round', () => {
  for (const from of [-20, -3, 0, 3, 7, 20])
    for (const to of [0, Math.PI / 2, Math.PI]) {
      const turn = nearestTurn(from, to)
      expect(Math.abs(turn - from)).toBeLessThanOrEqual(Math.PI + 1e-9)
      expect(Math.cos(turn)).toBeCloseTo(Math.cos(to), 9)
    }
})

describe('the deepest pixel', () => {
  const of = (rows: readonly string[]) => deepest(rows[0]!.length, rows.length, (i) => rows.join('')[i] === '#')

  test('lies in the middle of the widest part', () => {
    const found = of(['..........', '.#########', '.....#####', '.....#####', '.....#####', '..........'])
    expect(found).toMatchObject({ y: expect.any(Number) })
    expect([6, 7, 8]).toContain(found?.x)
    expect([2, 3]).toContain(found?.y)
  })

  test('a region without a pixel has none; one pixel is its own', () => {
    expect(of(['...', '...'])).toBeNull()
    expect(of(['...', '.#.', '...'])).toMatchObject({ x: 1, y: 1, depth: 1 })
  })
})

describe('sharpness', () => {
  const frames = (delta: number, count: number, quality = createQuality()) => {
    let share = 1
    for (let i = 0; i < count; i++) share = stepQuality(quality, delta)
    return { share, quality }
  }

  test('a fast machine always draws in full and owes nothing at rest', () => {
    const { share, quality } = frames(1 / 60, 300)
    expect(share).toBe(1)
    expect(rest(quality)).toBe(false)
  })

  test('a slow one draws less while it moves, and one sharp frame when it rests', () => {
    const { share, quality } = frames(0.1, 12)
    expect(share).toBe(0.5)
    expect(rest(quality)).toBe(true)
    expect(stepQuality(quality, 0.2)).toBe(1)
    expect(rest(quality)).toBe(false)
    expect(stepQuality(quality, 5)).toBe(0.5)
  })

  test('a pause is not a slow frame', () => {
    const quality = createQuality()
    for (let i = 0; i < 20; i++) {
      expect(stepQuality(quality, 3)).toBe(1)
      rest(quality)
    }
  })

  test('sharpness comes back with speed', () => {
    const { quality } = frames(0.1, 12)
    expect(frames(1 / 60, 400, quality).share).toBe(1)
  })
})
