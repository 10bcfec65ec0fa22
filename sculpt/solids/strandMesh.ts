import Module from 'manifold-3d'
import { CUT_ABOVE } from '../../src/anatomy/tissueChannels.ts'
import type { SweepFigure, SweepLevel, Vec3 } from '../figures/types.ts'
import type { SweptMesh } from '../mesh.ts'
import { weld } from './pseudoNormals.ts'
import { fannedCaps } from './fannedCaps.ts'
import { smoothSeams } from './smoothSeams.ts'
import { sweepMesh } from './sweepMesh.ts'
import { sweepFrame, sweepLength } from './sweepPath.ts'

/** Quads around and rings along the main path, and the same for each branch. */
export interface StrandOptions {
  readonly around: number
  readonly along: number
  readonly branch?: { readonly around: number; readonly along: number }
}

/** Position, place along the main path, place around the strand, way along the strand. */
const NUMBERS = 6
/** How far joining may move the surface to be rid of slivers, mm. */
const TOLERANCE = 0.02

/** Quads around and rings along an opening: fine enough for its rims to be rounded. */
const OPENING = { around: 24, along: 24 }

/**
 * Meshes a structure of several strands: each is swept, the sweeps are joined into one closed surface, and the openings
 * taken out of it; where they meet it is rounded. A structure that has neither is its sweep. Deterministic.
 */
export async function strandMesh(figure: SweepFigure, options: StrandOptions): Promise<SweptMesh> {
  const main = sweepMesh(figure, options)
  const { branches = [], openings = [] } = figure
  if (!branches.length && !openings.length) return main
  const wasm = await Module()
  wasm.setup()
  const solidOf = (mesh: SweptMesh) => {
    const same = weld(mesh.positions)
    const copies = [...same.keys()].filter((v) => same[v] !== v)
    const solid = new wasm.Manifold(
      new wasm.Mesh({
        numProp: NUMBERS,
        vertProperties: interleaved(mesh),
        triVerts: mesh.triangles,
        mergeFromVert: Uint32Array.from(copies),
        mergeToVert: Uint32Array.from(copies, (v) => same[v]!),
      }),
    )
    return solid.asOriginal()
  }
  const added = branches.map((levels) => branchMesh(figure, levels, options.branch ?? options))
  const taken = openings.map((levels) => branchMesh(figure, levels, OPENING))
  const joined = wasm.Manifold.union([main, ...added].map(solidOf))
    .subtract(wasm.Manifold.union(taken.map(solidOf)))
    .simplify(TOLERANCE)
  const { vertProperties, triVerts, runIndex } = joined.getMesh()
  const count = vertProperties.length / NUMBERS
  const each = (at: number) => Float64Array.from({ length: count }, (_, v) => vertProperties[v * NUMBERS + at]!)
  const positions = Float64Array.from(
    { length: count * 3 },
    (_, i) => vertProperties[Math.floor(i / 3) * NUMBERS + (i % 3)]!,
  )
  const along = each(3)
  const mesh = {
    positions,
    triangles: Uint32Array.from(triVerts),
    // Where strands meet they hang on the same joints, so that no posed seam gapes.
    along: Float64Array.from(weld(positions), (first) => along[first]!),
    around: each(4),
    reach: each(5),
  }
  const smooth = smoothSeams(mesh, [...runIndex])
  return figure.flatStart ? withFannedCaps(smooth) : smooth
}

/** Joining leaves cut ends without a vertex in their middle: it is put back. */
function withFannedCaps(mesh: SweptMesh & { readonly reach: Float64Array }): SweptMesh {
  const { positions, triangles, spread } = fannedCaps(mesh, 1000 * CUT_ABOVE)
  const like = (values: Float64Array) => Float64Array.from([...values, ...spread.map((v) => values[v]!)])
  return { positions, triangles, along: like(mesh.along), around: like(mesh.around), reach: like(mesh.reach) }
}

function interleaved({ positions, along, around, reach = along }: SweptMesh): Float32Array {
  const out = new Float32Array(along.length * NUMBERS)
  for (let v = 0; v < along.length; v++) {
    out.set(positions.subarray(3 * v, 3 * v + 3), v * NUMBERS)
    out.set([along[v]!, around[v]!, reach[v]!], v * NUMBERS + 3)
  }
  return out
}

/** A branch as a sweep: its places along are those of the main path beside it, so that it moves and looks like it. */
function branchMesh(
  figure: SweepFigure,
  levels: readonly SweepLevel[],
  options: StrandOptions['branch'] & {},
): SweptMesh {
  const branch: SweepFigure = { ...figure, levels, branches: [], openings: [] }
  const mesh = sweepMesh(branch, options)
  const [own, whole] = [sweepLength(branch), sweepLength(figure)]
  const beside = besideMain(figure, branch)
  const start = beside(0)
  return { ...mesh, along: mesh.along.map(beside), reach: mesh.along.map((t) => start + (t * own) / whole) }
}

const STATIONS = 60
const MAIN_STATIONS = 400

/** The place on the main path nearest to a place on a branch, running on and never back. */
function besideMain(figure: SweepFigure, branch: SweepFigure): (t: number) => number {
  const main = Array.from({ length: MAIN_STATIONS + 1 }, (_, i) => sweepFrame(figure, i / MAIN_STATIONS).centre)
  let from = 0
  const places = Array.from({ length: STATIONS + 1 }, (_, k) => {
    const { centre } = sweepFrame(branch, k / STATIONS)
    for (let i = from; i <= MAIN_STATIONS; i++) if (apart(main[i]!, centre) < apart(main[from]!, centre)) from = i
    return from / MAIN_STATIONS
  })
  return (t) => {
    const k = Math.min(STATIONS - 1, Math.floor(t * STATIONS))
    return places[k]! + (t * STATIONS - k) * (places[k + 1]! - places[k]!)
  }
}

const apart = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
