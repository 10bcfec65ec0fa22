import { slopeAt } from '../solids/slope.ts'
import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import { MeshBVH, type HitPointInfo } from 'three-mesh-bvh'
import type { SweepLevel } from '../figures/types.ts'
import type { Distance } from '../solids/meshDistance.ts'
import { newSection, sectionAt, sweepPath } from '../solids/sweepPath.ts'
import { contourPoint } from '../solids/sweepSection.ts'
import { samplePoints, surfaceOf, type SurfacePoint } from './surface.ts'

/** A reference surface with what its fit asks of it again and again. */
export interface SweepReference {
  readonly triangles: Float64Array
  readonly tree: MeshBVH
  /** Points that the sweep should reach: those that no obstacle covers. */
  readonly wanted: readonly SurfacePoint[]
  readonly obstacles: readonly Distance[]
}

/** Places on the sweep (share of the path, angle), where each should lie, and the direction in which that counts. */
export interface Feet {
  readonly count: number
  readonly share: Float64Array
  readonly turn: Float64Array
  readonly target: Float64Array
  readonly normal: Float64Array
}

const RINGS = 90
const ANGLES = 36
/** Room that a fit leaves to its obstacles, mm. */
const ROOM = 0.2

export function sweepReference(
  triangles: Float64Array,
  samples: number,
  obstacles: readonly Distance[],
): SweepReference {
  const free = ([x, y, z]: SurfacePoint) => obstacles.every((distance) => distance(x, y, z) > 0)
  const wanted = samplePoints(surfaceOf(triangles), samples).filter(free)
  return { triangles, tree: treeOf(triangles), wanted, obstacles }
}

function treeOf(soup: Float64Array): MeshBVH {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(soup), 3))
  return new MeshBVH(geometry, { indirect: true })
}

/**
 * Foot points both ways: from the reference to the sweep, and from points spread over the sweep to the reference, or
 * out of an obstacle where they lie in one.
 */
export function findFeet(levels: readonly SweepLevel[], reference: SweepReference): Feet {
  const surface = coarseSurface(levels)
  const tree = treeOf(surface.soup)
  const own = samplePoints(surfaceOf(surface.soup), reference.wanted.length)
  const count = reference.wanted.length + own.length
  const feet: Feet = {
    count,
    share: new Float64Array(count),
    turn: new Float64Array(count),
    target: new Float64Array(count * 3),
    normal: new Float64Array(count * 3),
  }
  const point = new Vector3()
  const hit: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 }
  const place = (i: number) => {
    const { share, turn } = placeOnGrid(surface, hit)
    feet.share[i] = share
    feet.turn[i] = turn
  }
  reference.wanted.forEach(([x, y, z], i) => {
    tree.closestPointToPoint(point.set(x, y, z), hit)
    place(i)
    feet.target.set([x, y, z], i * 3)
    feet.normal.set(direction(point, hit, surface.soup), i * 3)
  })
  own.forEach(([x, y, z], k) => {
    const i = reference.wanted.length + k
    tree.closestPointToPoint(point.set(x, y, z), hit)
    place(i)
    const way = wayOut(reference.obstacles, x, y, z)
    if (way) {
      feet.target.set([x + way.step * way.x, y + way.step * way.y, z + way.step * way.z], i * 3)
      feet.normal.set([way.x, way.y, way.z], i * 3)
      return
    }
    reference.tree.closestPointToPoint(point, hit)
    feet.target.set([hit.point.x, hit.point.y, hit.point.z], i * 3)
    feet.normal.set(direction(point, hit, reference.triangles), i * 3)
  })
  return feet
}

/** The direction out of the obstacle in which a point lies deepest, and how far it is; null where it is free. */
function wayOut(obstacles: readonly Distance[], x: number, y: number, z: number) {
  let step = 0
  let from: Distance | null = null
  for (const distance of obstacles) {
    const lack = ROOM - distance(x, y, z)
    if (lack > step) {
      step = lack
      from = distance
    }
  }
  if (!from) return null
  const slope = slopeAt(from, x, y, z)
  const length = Math.hypot(...slope) || 1
  return { step, x: slope[0] / length, y: slope[1] / length, z: slope[2] / length }
}

interface CoarseSurface {
  /** Shares of the path at which the rings lie. */
  readonly shares: Float64Array
  readonly soup: Float64Array
}

function coarseSurface(levels: readonly SweepLevel[]): CoarseSurface {
  const path = sweepPath(levels)
  const shares = Float64Array.from({ length: RINGS + 1 }, (_, i) => {
    const even = i / RINGS
    return 0.4 * even + 0.3 * (1 - Math.cos(Math.PI * even))
  })
  const points = new Float64Array((RINGS + 1) * ANGLES * 3)
  const section = newSection()
  shares.forEach((share, i) => {
    sectionAt(path, share * path.length, section)
    for (let j = 0; j < ANGLES; j++) {
      const turn = (2 * Math.PI * j) / ANGLES
      contourPoint(section, Math.cos(turn), Math.sin(turn), points, (i * ANGLES + j) * 3)
    }
  })
  const soup = new Float64Array(RINGS * ANGLES * 18)
  for (let i = 0; i < RINGS; i++) {
    for (let j = 0; j < ANGLES; j++) {
      const here = i * ANGLES + j
      const next = i * ANGLES + ((j + 1) % ANGLES)
      const corners = [here, next, here + ANGLES, next, next + ANGLES, here + ANGLES]
      corners.forEach((corner, k) => {
        soup.set(points.subarray(corner * 3, corner * 3 + 3), here * 18 + k * 3)
      })
    }
  }
  return { shares, soup }
}

/** Unit direction from the hit to the point, or the facet's normal where the two meet. */
function direction(point: Vector3, hit: HitPointInfo, soup: Float64Array): number[] {
  const away = point.clone().sub(hit.point)
  if (away.length() < 0.05) {
    const [a, b, c] = [0, 3, 6].map((k) => new Vector3().fromArray(soup, hit.faceIndex * 9 + k)) as [
      Vector3,
      Vector3,
      Vector3,
    ]
    away.copy(b.sub(a).cross(c.sub(a)))
  }
  return away.normalize().toArray()
}

/** Share of the path and angle of a hit on the coarse surface. */
function placeOnGrid({ shares, soup }: CoarseSurface, hit: HitPointInfo): { share: number; turn: number } {
  const quad = hit.faceIndex >> 1
  const upper = hit.faceIndex & 1
  const i = Math.floor(quad / ANGLES)
  const corner = (k: number) => new Vector3().fromArray(soup, hit.faceIndex * 9 + 3 * k)
  const a = corner(0)
  const e = corner(1).sub(a)
  const f = corner(2).sub(a)
  const d = hit.point.clone().sub(a)
  const det = e.dot(e) * f.dot(f) - e.dot(f) ** 2 || 1
  const p = (f.dot(f) * d.dot(e) - e.dot(f) * d.dot(f)) / det
  const q = (e.dot(e) * d.dot(f) - e.dot(f) * d.dot(e)) / det
  // Corners as sewn above: (i, j) (i, j+1) (i+1, j), and (i, j+1) (i+1, j+1) (i+1, j).
  const clamp = (x: number) => Math.min(1, Math.max(0, x))
  const down = clamp(upper ? p + q : q)
  const aside = clamp(upper ? 1 - q : p)
  return {
    share: shares[i]! + down * (shares[i + 1]! - shares[i]!),
    turn: (2 * Math.PI * ((quad % ANGLES) + aside)) / ANGLES,
  }
}
