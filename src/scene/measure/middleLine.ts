import type { Point } from './skin.ts'

/** Fewer vertices than this go round no muscle. */
const LEAST = 6

/**
 * The line through the middles of a belly, from the ring where its flesh begins to the one where it ends. A ring is
 * the vertices at one place along the muscle's path, sheets of tendon included: the middle is that of the whole muscle.
 * @param points three numbers a vertex, as posed
 * @param along place of each vertex along the path
 * @param tendon how far each vertex is tendon, 0…1: less than half is flesh
 */
export function middleLine(points: ArrayLike<number>, along: ArrayLike<number>, tendon: ArrayLike<number>): Point[] {
  const rings = new Map<number, { sum: [number, number, number]; count: number; flesh: boolean }>()
  for (let v = 0; v < along.length; v++) {
    const ring = rings.get(along[v]!) ?? { sum: [0, 0, 0], count: 0, flesh: false }
    for (let k = 0; k < 3; k++) ring.sum[k]! += points[3 * v + k]!
    ring.count += 1
    ring.flesh ||= tendon[v]! < 0.5
    rings.set(along[v]!, ring)
  }
  const inOrder = [...rings]
    .filter(([, { count }]) => count >= LEAST)
    .sort(([a], [b]) => a - b)
    .map(([, ring]) => ring)
  const first = inOrder.findIndex(({ flesh }) => flesh)
  const last = inOrder.findLastIndex(({ flesh }) => flesh)
  if (first < 0) return []
  const line = inOrder
    .slice(first, last + 1)
    .map(({ sum: [x, y, z], count }): Point => [x / count, y / count, z / count])
  return evened(evened(line))
}

/** Each point between its neighbours: where vertices lie unevenly their mean is not quite the middle. */
const evened = (line: readonly Point[]): Point[] =>
  line.map((at, i) => {
    const [before, after] = [line[i - 1], line[i + 1]]
    const middle = (k: 0 | 1 | 2): number => (before && after ? (before[k] + 2 * at[k] + after[k]) / 4 : at[k])
    return [middle(0), middle(1), middle(2)]
  })
