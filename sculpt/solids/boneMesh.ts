import Module from 'manifold-3d'
import { MeshoptSimplifier } from 'meshoptimizer'
import type { BoneFigure } from '../figures/types.ts'
import type { Mesh } from '../mesh.ts'
import { fannedCaps } from './fannedCaps.ts'
import { isoMesh } from './isoMesh.ts'
import { ontoSurface, smoothDistance, uncutBounds, unionBounds, unionOf } from './union.ts'

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
  const union = unionOf(figure)
  const { min, max } = unionBounds(figure)
  const size = Math.hypot(max[0] - min[0], max[1] - min[1], max[2] - min[2])
  const edge = options.edge ?? Math.min(2, Math.max(0.5, size / 80))
  const tolerance = options.tolerance ?? Math.min(0.12, Math.max(0.08, size / 900))
  const mesh = isoMesh((x, y, z) => smoothDistance(union, x, y, z), uncutBounds(figure), edge)
  if (mesh.triangles.length === 0) throw new Error(`${figure.id}: the figure gives no solid`)
  for (let i = 0; i < mesh.positions.length; i += 3) {
    const point = ontoSurface(figure, [mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!])
    for (const k of [0, 1, 2] as const) mesh.positions[i + k] = point[k]
  }
  const whole = union.cutAbove < Infinity ? await cutFlat(mesh, union.cutAbove) : mesh
  const simple = await simplified(whole, tolerance, edge)
  if (union.cutAbove === Infinity) return simple
  const { positions, triangles } = fannedCaps(simple, union.cutAbove - 1e-3)
  return compact(Float32Array.from(positions), triangles)
}

/** A mesh with fewer triangles, its surface moved by no more than about the tolerance, mm. */
async function simplified({ positions, triangles }: Mesh, tolerance: number, edge: number): Promise<Mesh> {
  await MeshoptSimplifier.ready
  const vertices = Float32Array.from(positions)
  const count = vertices.length / 3
  const locked = new Uint8Array(count)
  for (;;) {
    const [simple] = MeshoptSimplifier.simplifyWithAttributes(
      triangles,
      vertices,
      3,
      new Float32Array(count),
      1,
      [0],
      locked,
      0,
      tolerance,
      ['ErrorAbsolute'],
    )
    // Now and then, in a crevice, two folds end up on one edge: the mesh around it is kept as it was.
    const folds = foldedVertices(simple, count)
    if (folds.length === 0) return compact(vertices, simple)
    for (const fold of folds)
      for (let i = 0; i < count; i++) {
        const apart = [0, 1, 2].map((k) => vertices[i * 3 + k]! - vertices[fold * 3 + k]!)
        if (Math.hypot(...apart) < 3 * edge) locked[i] = 1
      }
  }
}

/** Vertices from which a directed edge starts more than once. */
function foldedVertices(triangles: Uint32Array, count: number): number[] {
  const edges = new Set<number>()
  const folds = new Set<number>()
  for (let i = 0; i < triangles.length; i++) {
    const next = i % 3 === 2 ? i - 2 : i + 1
    const edge = triangles[i]! * count + triangles[next]!
    if (edges.has(edge)) folds.add(triangles[i]!)
    edges.add(edge)
  }
  return [...folds]
}

/** The mesh below a height, closed by a flat cap. */
async function cutFlat({ positions, triangles }: Mesh, height: number): Promise<Mesh> {
  const { Manifold, Mesh: Solid } = await modeller()
  const solid = new Manifold(
    new Solid({ numProp: 3, vertProperties: Float32Array.from(positions), triVerts: triangles }),
  )
  const cut = solid.trimByPlane([0, -1, 0], -height)
  const { vertProperties, triVerts } = cut.getMesh()
  solid.delete()
  cut.delete()
  return { positions: Float64Array.from(vertProperties), triangles: Uint32Array.from(triVerts) }
}

/** Only the vertices that triangles use, in the order of first use. */
function compact(vertices: Float32Array, indices: Uint32Array): Mesh {
  const places = new Map<number, number>()
  const triangles = indices.map((vertex) => {
    const place = places.get(vertex) ?? places.size
    places.set(vertex, place)
    return place
  })
  const positions = new Float64Array(places.size * 3)
  for (const [vertex, place] of places) for (const k of [0, 1, 2]) positions[place * 3 + k] = vertices[vertex * 3 + k]!
  return { positions, triangles }
}
