import { describe, expect, test } from 'vitest'
import { STANDARD_VIEWS } from '../../src/state/viewpoint.ts'
import { facing, seenDirections } from '../../src/ui/orientation/directions.ts'

/** Where the camera of each standard view stands: azimuth, elevation; and what it then has at its right and top. */
const SEEN = {
  posterior: [0, 0, 'lateral', 'superior'],
  anterior: [180, 0, 'medial', 'superior'],
  medial: [90, 0, 'posterior', 'superior'],
  lateral: [-90, 0, 'anterior', 'superior'],
  superior: [0, 90, 'lateral', 'anterior'],
  inferior: [180, -90, 'medial', 'anterior'],
} as const

describe('the globe', () => {
  test.each(STANDARD_VIEWS)('of a right leg seen from %s', (view) => {
    const [azimuth, elevation, right, up] = SEEN[view]
    const seen = seenDirections(azimuth, elevation)
    expect(seen[view].near).toBeCloseTo(1)
    expect(seen[right].x).toBeCloseTo(1)
    expect(seen[up].y).toBeCloseTo(1)
    expect(facing(seen)).toEqual([view])
  })

  test('of a left leg is its mirror image', () => {
    const [right, left] = [seenDirections(33, 21), seenDirections(33, 21, 'left')]
    for (const view of STANDARD_VIEWS) expect(left[view]).toEqual({ ...right[view], x: -right[view].x })
  })

  test('names both sides when the camera looks at an edge', () => {
    expect(facing(seenDirections(40, 0))).toEqual(['posterior', 'medial'])
  })

  test('keeps its axes at right angles however it is turned', () => {
    for (const [azimuth, elevation] of [
      [33, 21],
      [-140, -67],
    ] as const) {
      const { medial, superior, anterior } = seenDirections(azimuth, elevation)
      const dot = (a: typeof medial, b: typeof medial): number => a.x * b.x + a.y * b.y + a.near * b.near
      for (const [a, b] of [
        [medial, superior],
        [superior, anterior],
        [anterior, medial],
      ] as const) {
        expect(dot(a, b)).toBeCloseTo(0)
        expect(dot(a, a)).toBeCloseTo(1)
      }
    }
  })
})
