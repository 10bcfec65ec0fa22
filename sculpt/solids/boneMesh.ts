import Module from 'manifold-3d'
import { MeshoptSimplifier } from 'meshoptimizer'
import type { BoneFigure } from '../figures/types.ts'
import type { Mesh } from '../mesh.ts'
import { ontoSurface, smoothDistance, unionBounds, unionOf } from './union.ts'

export interface BoneMeshOptions {
  /** Edge of the grid, mm; chosen from the bone's size when left out. */
  readonly edge?: number
  /** How far simplification may move the surface, mm; chosen from the bone's size when left out. */
  readonly tolerance?: number
}

let started: Promise<Awaited<ReturnType<typeof Module>>> | undefined

/** The solid modeller, started once. */
function modeller() {
  started ??= Module().then((wasm) => {
    wasm.setup()
    return wasm
  })
  return started
}

/**
 * Meshes a bone: the zero level of its smooth union of ellipsoids, each vertex moved onto the exact surface, cut flat
 * at `cutAbove`, simplified within the tolerance. Closed, outward, the same on every run.
 *
 * @throws Error when the figure gives no solid.
 */
export async function boneMesh(figure: BoneFigure, options: BoneMeshOptions = {}): Promise<Mesh> {
  const { Manifold, Mesh: ManifoldMesh } = await modeller()
  await MeshoptSimplifier.ready
  const union = unionOf(figure)
  const { min, max } = unionBounds(figure)
  const size = Math.hypot(max[0] - min[0], max[1] - min[1], max[2] - min[2])
  const edge = options.edge ?? Math.min(2, Math.max(0.7, size / 80))
  const tolerance = options.tolerance ?? Math.min(0.16, Math.max(0.07, size / 800))
  // A cut bone runs a little past its cut, so that trimming makes the cap.
  const above = union.cutAbove < Infinity ? 2 * edge : 0
  const grid = Manifold.levelSet(
    ([x, y, z]) => -smoothDistance(union, x, y, z),
    {
      min: [min[0] - edge, min[1] - edge, min[2] - edge],
      max: [max[0] + edge, max[1] + edge + above, max[2] + edge],
    },
    edge,
  )
  const raw = grid.getMesh()
  const exact = new Float32Array(raw.vertProperties)
  for (let i = 0; i < exact.length; i += raw.numProp) {
    if (exact[i + 1]! > union.cutAbove + edge) continue
    const point = ontoSurface(figure, [exact[i]!, exact[i + 1]!, exact[i + 2]!])
    for (const k of [0, 1, 2] as const) exact[i + k] = point[k]
  }
  const solid = new Manifold(new ManifoldMesh({ numProp: raw.numProp, vertProperties: exact, triVerts: raw.triVerts }))
  const cut = union.cutAbove < Infinity ? solid.trimByPlane([0, -1, 0], -union.cutAbove) : solid
  const { vertProperties, triVerts, numProp } = cut.getMesh()
  for (const part of new Set([grid, solid, cut])) part.delete()
  if (triVerts.length === 0) throw new Error(`${figure.id}: the figure gives no solid`)
  const [simple] = MeshoptSimplifier.simplify(triVerts, vertProperties, numProp, 0, tolerance, ['ErrorAbsolute'])
  return compact(vertProperties, numProp, simple)
}

/** Only the vertices that triangles use, in the order of first use. */
function compact(vertices: Float32Array, stride: number, indices: Uint32Array): Mesh {
  const places = new Map<number, number>()
  const triangles = indices.map((vertex) => {
    const place = places.get(vertex) ?? places.size
    places.set(vertex, place)
    return place
  })
  const positions = new Float64Array(places.size * 3)
  for (const [vertex, place] of places)
    for (const k of [0, 1, 2]) positions[place * 3 + k] = vertices[vertex * stride + k]!
  return { positions, triangles }
}
