/** For each vertex the first one that lies in the same place (to a micrometre). */
export function weld(positions: Float64Array): Uint32Array {
  const places = new Map<string, number>()
  return Uint32Array.from({ length: positions.length / 3 }, (_, v) => {
    const key = [0, 1, 2].map((k) => Math.round(positions[v * 3 + k]! * 1000)).join()
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, v)
    return v
  })
}

/** Normals that tell inside from outside wherever the nearest point of a closed mesh lies. */
export interface PseudoNormals {
  /** Three numbers a triangle. */
  readonly faces: Float64Array
  /** Nine numbers a triangle: of the edges that start at its first, second and third corner. */
  readonly edges: Float64Array
  /** Nine numbers a triangle: of its corners, weighted by angle. */
  readonly corners: Float64Array
}

/** The pseudonormals of a mesh whose vertices may be doubled at seams. */
export function pseudoNormals(positions: Float64Array, triangles: Uint32Array): PseudoNormals {
  const same = weld(positions)
  const count = triangles.length / 3
  const faces = new Float64Array(count * 3)
  const atVertex = new Float64Array(positions.length)
  const atEdge = new Map<number, [number, number, number]>()
  const edgeKey = (a: number, b: number) => Math.min(a, b) * same.length + Math.max(a, b)
  const corner = (t: number, k: number) => same[triangles[t * 3 + (k % 3)]!]!
  for (let t = 0; t < count; t++) {
    const p = [0, 1, 2].map((k) => positions.subarray(corner(t, k) * 3, corner(t, k) * 3 + 3))
    const side = (from: number, to: number) => [0, 1, 2].map((c) => p[to]![c]! - p[from]![c]!)
    const [u, v] = [side(0, 1), side(0, 2)]
    const cross = [0, 1, 2].map((c) => u[(c + 1) % 3]! * v[(c + 2) % 3]! - u[(c + 2) % 3]! * v[(c + 1) % 3]!)
    const area = Math.hypot(...cross)
    if (area < 1e-12) continue
    for (let c = 0; c < 3; c++) faces[t * 3 + c] = cross[c]! / area
    for (let k = 0; k < 3; k++) {
      const [e, f] = [side(k, (k + 1) % 3), side(k, (k + 2) % 3)]
      const dot = e[0]! * f[0]! + e[1]! * f[1]! + e[2]! * f[2]!
      const angle = Math.atan2(area, dot)
      const key = edgeKey(corner(t, k), corner(t, k + 1))
      const edge = atEdge.get(key) ?? [0, 0, 0]
      for (const c of [0, 1, 2] as const) {
        atVertex[corner(t, k) * 3 + c]! += angle * faces[t * 3 + c]!
        edge[c] += faces[t * 3 + c]!
      }
      atEdge.set(key, edge)
    }
  }
  const edges = new Float64Array(count * 9)
  const corners = new Float64Array(count * 9)
  for (let t = 0; t < count; t++) {
    for (let k = 0; k < 3; k++) {
      edges.set(atEdge.get(edgeKey(corner(t, k), corner(t, k + 1))) ?? [0, 0, 0], t * 9 + k * 3)
      corners.set(atVertex.subarray(corner(t, k) * 3, corner(t, k) * 3 + 3), t * 9 + k * 3)
    }
  }
  return { faces, edges, corners }
}
