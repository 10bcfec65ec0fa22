import type { SweptMesh } from '../mesh.ts'
import { weld } from './pseudoNormals.ts'

/** Edges from the seam up to which a vertex is moved, and how often. */
const REACH = 3
const ROUNDS = 6

/**
 * Rounds the creases where strands were joined: vertices near a seam move towards the mean of their neighbours, the
 * more the nearer they are.
 *
 * @param runs where in `triangles` the triangles of each strand begin, and the end of the last
 */
export function smoothSeams<M extends SweptMesh>(mesh: M, runs: readonly number[]): M {
  const same = weld(mesh.positions)
  const links = linksOf(mesh.triangles, same)
  const near = nearSeam(mesh.triangles, same, links, runs)
  const positions = mesh.positions.slice()
  for (let round = 0; round < ROUNDS; round++) {
    const before = positions.slice()
    for (const [v, edges] of near) {
      const share = 0.5 * (1 - edges / (REACH + 1))
      const around = [...links[v]!]
      for (let c = 0; c < 3; c++) {
        const mean = around.reduce((sum, w) => sum + before[3 * w + c]!, 0) / around.length
        positions[3 * v + c]! += share * (mean - before[3 * v + c]!)
      }
    }
  }
  for (let v = 0; v < same.length; v++) for (let c = 0; c < 3; c++) positions[3 * v + c] = positions[3 * same[v]! + c]!
  return { ...mesh, positions }
}

function linksOf(triangles: Uint32Array, same: Uint32Array): Set<number>[] {
  const links = Array.from(same, () => new Set<number>())
  for (let t = 0; t < triangles.length; t++) {
    const a = same[triangles[t]!]!
    const b = same[triangles[t % 3 === 2 ? t - 2 : t + 1]!]!
    if (a === b) continue
    links[a]!.add(b)
    links[b]!.add(a)
  }
  return links
}

/** Edges from the nearest seam, for each vertex near one. */
function nearSeam(
  triangles: Uint32Array,
  same: Uint32Array,
  links: readonly Set<number>[],
  runs: readonly number[],
): Map<number, number> {
  const strand = new Map<number, number>()
  const near = new Map<number, number>()
  for (let run = 0; run + 1 < runs.length; run++)
    for (let t = runs[run]!; t < runs[run + 1]!; t++) {
      const v = same[triangles[t]!]!
      if ((strand.get(v) ?? run) !== run) near.set(v, 0)
      strand.set(v, run)
    }
  let edge = [...near.keys()]
  for (let edges = 1; edges <= REACH; edges++) {
    edge = edge.flatMap((v) => [...links[v]!].filter((w) => !near.has(w)))
    for (const w of edge) near.set(w, edges)
  }
  return near
}
