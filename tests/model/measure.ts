import { Box3, BufferAttribute, BufferGeometry, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { Surface } from './leg.ts'

export const boundsOf = (surface: Surface): Box3 => new Box3().setFromPoints([...surface.points])

/** Signed volume, cm³: positive when a closed surface faces outwards. */
export function volumeOf({ points, triangles }: Surface): number {
  let sum = 0
  const cross = new Vector3()
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = corners(points, triangles, t)
    sum += a.dot(cross.crossVectors(b, c)) / 6
  }
  return sum * 1e6
}

/** Edges that are not shared by exactly two triangles, one in each direction; 0 for a closed surface. */
export function openEdges({ triangles }: Surface): number {
  const count = new Map<string, number>()
  for (let t = 0; t < triangles.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const edge = `${triangles[t + k]},${triangles[t + ((k + 1) % 3)]}`
      count.set(edge, (count.get(edge) ?? 0) + 1)
    }
  return [...count].filter(([edge, n]) => n !== 1 || count.get(edge.split(',').reverse().join()) !== 1).length
}

/** The distance from points to a surface, metres. */
export function distanceTo({ points, triangles }: Surface): (point: Vector3) => number {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(points.flatMap((p) => p.toArray())), 3))
  geometry.setIndex([...triangles])
  const tree = new MeshBVH(geometry)
  return (point) => tree.closestPointToPoint(point)?.distance ?? Number.POSITIVE_INFINITY
}

/** The longest stretch of an edge of at least `shortest` metres between two poses of one surface. */
export function worstStretch(rest: Surface, posed: Surface, shortest: number): number {
  let worst = 0
  for (let t = 0; t < rest.triangles.length; t += 3) {
    const [before, after] = [corners(rest.points, rest.triangles, t), corners(posed.points, rest.triangles, t)]
    for (const [i, j] of [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const) {
      const length = before[i].distanceTo(before[j])
      if (length >= shortest) worst = Math.max(worst, after[i].distanceTo(after[j]) / length)
    }
  }
  return worst
}

function corners(points: readonly Vector3[], triangles: readonly number[], t: number): [Vector3, Vector3, Vector3] {
  const at = (k: number): Vector3 => points[triangles[t + k] ?? -1] ?? new Vector3(Number.NaN)
  return [at(0), at(1), at(2)]
}
