import { femur } from '../figures/femur.ts'
import { intercondylar } from '../figures/intercondylar.ts'
import { tibia } from '../figures/tibia.ts'
import type { SweptMesh } from '../mesh.ts'
import type { Distance } from '../solids/meshDistance.ts'
import { unionDistance } from '../solids/union.ts'
import { wrappedMesh } from './wrapped.ts'

/** What the capsule hugs. */
export const CAPSULE_FIGURES = [femur, tibia, intercondylar] as const
/** The capsule spans the joint line with this softness, mm. */
const SPAN = 3.5
/** Its two faces: how far inside and outside of what it hugs, mm. */
const INNER = -0.7
const OUTER = 1.5
/** Its margins are rounded with about this radius, mm. */
const RIM = 1.6
/** Corners of its outline are rounded over this, mm. */
const CORNER = 14
/** Over so much of it towards its margins it thins out, mm. */
const THINNING = 9
const EDGE = 1.3
const TRIANGLES = 7000

/**
 * Whether a place belongs to the capsule: negative between its margins. Behind, it reaches from above the condyles to
 * below the margin of the tibial plateau; at the sides it stays nearer to the joint line; in front it ends beside the
 * patella, where quadriceps and its ligament take over.
 */
function margins(y: number, z: number): number {
  const top = (y - 483 + 0.95 * Math.max(0, z + 10)) / 1.4
  const bottom = 426.5 - y
  const front = z - 21
  return softMaximum(softMaximum(top, front), bottom)
}

/** How much of the capsule there is at each vertex, 0…1: it thins out into periosteum and retinacula at its margins. */
export const capsuleCover = (positions: Float64Array): Float32Array =>
  Float32Array.from({ length: positions.length / 3 }, (_, v) => {
    const t = Math.min(1, Math.max(0, -margins(positions[3 * v + 1]!, positions[3 * v + 2]!) / THINNING))
    return t * t * (3 - 2 * t)
  })

/**
 * The capsule of the knee: a thin shell that hugs condyles and plateau, bridges the joint line and the notch between
 * the condyles, and gives way to the muscles that lie on it.
 *
 * @param neighbours signed distances of what lies on it: muscles, tendons, fibula and patella, mm
 */
export async function capsuleMesh(neighbours: readonly Distance[]): Promise<SweptMesh> {
  const shell = (x: number, y: number, z: number): number => {
    const within = margins(y, z)
    if (within > 6) return within
    const hug = softMinimum(CAPSULE_FIGURES.map((figure) => unionDistance(figure, x, y, z)))
    let solid = roundedBoth(Math.abs(hug - (INNER + OUTER) / 2) - (OUTER - INNER) / 2, within)
    // What presses on the capsule thins it, down to the face that it hugs: it is never torn.
    if (solid < 1.3)
      for (const neighbour of neighbours) solid = Math.max(solid, Math.min(hug, -0.1 - neighbour(x, y, z)))
    return solid
  }
  return wrappedMesh(shell, {
    bounds: { min: [-46, 422, -36], max: [52, 490, 26] },
    edge: EDGE,
    triangles: TRIANGLES,
  })
}

function softMinimum(distances: readonly number[]): number {
  const least = Math.min(...distances)
  return least - SPAN * Math.log(distances.reduce((sum, d) => sum + Math.exp((least - d) / SPAN), 0))
}

function softMaximum(a: number, b: number): number {
  const near = Math.max(0, CORNER - Math.abs(a - b))
  return Math.max(a, b) + near ** 2 / (4 * CORNER)
}

function roundedBoth(a: number, b: number): number {
  const near = Math.max(0, RIM - Math.abs(a - b))
  return Math.max(a, b) + near ** 2 / (4 * RIM)
}
