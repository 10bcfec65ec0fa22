import type { Mesh } from '../mesh.ts'
import { weld } from './normals.ts'

/** For each vertex the vertices that share an edge with it; vertices at the same place share their neighbours. */
export type Neighbours = readonly (readonly number[])[]

export function neighboursOf({ positions, triangles }: Mesh): Neighbours {
  const owner = weld(positions)
  const sets = Array.from({ length: owner.length }, () => new Set<number>())
  for (let t = 0; t < triangles.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const [a, b] = [owner[triangles[t + k]!]!, owner[triangles[t + ((k + 1) % 3)]!]!]
      if (a === b) continue
      sets[a]!.add(b)
      sets[b]!.add(a)
    }
  const lists = sets.map((set) => [...set])
  return Array.from(owner, (first) => lists[first]!)
}

/** Values evened out over the surface, each round by half with the mean of the neighbours. */
export function smoothed(values: Float32Array, neighbours: Neighbours, rounds: number): Float32Array {
  let now = values
  for (let round = 0; round < rounds; round++) {
    const before = now
    now = before.map((value, v) => {
      const around = neighbours[v]!
      if (around.length === 0) return value
      return 0.5 * value + (0.5 * around.reduce((sum, w) => sum + before[w]!, 0)) / around.length
    })
  }
  return now
}
