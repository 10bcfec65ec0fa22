import { describe, expect, test } from 'vitest'
import { capacity, cross, layoutLabels, narrowest, type Room, type Wish } from '../../src/ui/labels/layoutLabels.ts'
import { randomStream } from './random.ts'

const ROOM: Room = {
  left: 280,
  right: 1220,
  top: 10,
  leftTop: 74,
  bottom: 650,
  leg: { left: 640, right: 810 },
  row: 22,
}

/** Random anchors on the leg, some of them at the same place, as many as both columns hold at most. */
function randomAnchors(random: () => number, most: number): Wish[] {
  const count = Math.floor(random() * (most + 1))
  return Array.from({ length: count }, () => ({
    x: ROOM.leg.left + random() * (ROOM.leg.right - ROOM.leg.left),
    y: random() < 0.3 ? 300 : -20 + random() * 700,
  }))
}

describe('labels of the plate', () => {
  test('never overlap, never cross, keep in the room: 400 random legs (seed 5)', () => {
    const random = randomStream(5)
    for (let n = 0; n < 400; n++) {
      const anchors = randomAnchors(random, 2 * capacity(ROOM))
      const places = layoutLabels(anchors, ROOM)
      const faults = places.flatMap((p, i) => {
        const outside =
          p.y < (p.side === 'left' ? ROOM.leftTop : ROOM.top) + ROOM.row / 2 - 1e-6 ||
          p.y > ROOM.bottom - ROOM.row / 2 + 1e-6
        const others = places.slice(i + 1).flatMap((q, k) => {
          if (p.side !== q.side) return []
          const overlap = Math.abs(p.y - q.y) < ROOM.row - 1e-6
          const crossing = cross(p.x, p.y, anchors[i]!, q.y, anchors[i + 1 + k]!)
          return overlap || crossing ? [{ i, overlap, crossing }] : []
        })
        return outside ? [{ i, outside }, ...others] : others
      })
      expect(faults).toEqual([])
      expect(places).toHaveLength(anchors.length)
      // Lines of the two columns are parted by a vertical.
      const xs = (side: string) => anchors.filter((_, i) => places[i]!.side === side).map(({ x }) => x)
      expect(Math.max(...xs('left'))).toBeLessThanOrEqual(Math.min(...xs('right')))
    }
  })

  test('a label that has the room stands level with what it names', () => {
    const [only] = layoutLabels([{ x: 700, y: 333 }], ROOM)
    expect(only?.y).toBe(333)
  })

  test('the room for words is what the leg and the interface leave', () => {
    expect(narrowest(ROOM)).toBe(336)
    expect(narrowest({ ...ROOM, leg: { left: 290, right: 1210 } })).toBe(0)
  })
})
