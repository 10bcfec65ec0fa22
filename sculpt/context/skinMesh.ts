import { CUT_ABOVE, CUT_DEPTH } from '../../src/anatomy/tissueChannels.ts'
import { padding } from '../figures/padding.ts'
import type { Mesh, SweptMesh } from '../mesh.ts'
import { smooth } from '../smooth.ts'
import { unionDistance } from '../solids/union.ts'
import { distanceFrom, type Grid } from './distanceTransform.ts'
import { sampleField, smoothField } from './field.ts'
import { occupancy } from './occupancy.ts'
import { wrappedMesh } from './wrapped.ts'

/** The skin is cut off flat above this height, mm, a hair below what stands out of it; the sole stands on 0. */
const CUT = { above: 1000 * CUT_ABOVE + 0.15, band: 1.2 * CUT_DEPTH }
const GRID = 2
const EDGE = 2.6
/** Rounds of smoothing: fat evens out the leg, and leaves the foot its bones and tendons. */
const SMOOTHINGS = { leg: 36, foot: 7 }
/** Skin over what stands out most, mm, and the rounds in which it joins what is beside it. */
const COVERED = 4.5
const LAST_SMOOTHINGS = 3
const TRIANGLES = 20800
/** Hollows narrower than twice this are bridged, mm: between the bellies, and on the foot. */
const BRIDGE = { leg: 22, foot: 5 }
/** Heights between which the foot passes into the leg, mm. */
const ANKLE = { foot: 50, leg: 95 }
/** The rim of the sole is rounded with about this radius, mm. */
const RIM = 3

/** Thickness of skin and fat over what is modelled, by height (mm): thin on foot and shin, thicker on calf and thigh. */
const FAT: readonly (readonly [height: number, thickness: number])[] = [
  [0, 4.2],
  [40, 4.2],
  [70, 5.5],
  [90, 7.2],
  [160, 8],
  [320, 9.2],
  [430, 8.4],
  [480, 9],
  [580, 11],
]

/**
 * The skin: what lies under it, closed morphologically so that it spans hollows as skin does, moved out by the
 * thickness of fat and skin, and smoothed. The sole is flat, the thigh is cut. Closed, outward, the same on every run.
 */
export async function skinMesh(under: readonly Mesh[]): Promise<SweptMesh> {
  const grid = gridAround(under, BRIDGE.leg + 14)
  const cells = fill(occupancy(under, grid), grid)
  const away = distanceFrom(cells, grid)
  const leg = closing(away, grid, BRIDGE.leg)
  const foot = closing(away, grid, BRIDGE.foot)
  const [evenLeg, evenFoot] = [smoothField(leg, grid, SMOOTHINGS.leg), smoothField(foot, grid, SMOOTHINGS.foot)]
  const even = evenLeg.map((onLeg, i) => {
    const y = heightOf(grid, i)
    const share = smooth((y - ANKLE.foot) / (ANKLE.leg - ANKLE.foot))
    const fat = evenFoot[i]! + share * (onLeg - evenFoot[i]!) - thickness(y)
    // What stands out stays covered, however much it was evened.
    return Math.min(fat, away[i]! - COVERED)
  })
  const field = smoothField(even, grid, LAST_SMOOTHINGS)
  const { origin, size } = grid
  const top = [0, 1, 2].map((k) => origin[k]! + (size[k]! - 1) * GRID) as [number, number, number]
  return wrappedMesh((x, y, z) => roundedBoth(sampleField(field, grid, x, y, z), -y), {
    bounds: { min: [origin[0], -2, origin[2]], max: top },
    edge: EDGE,
    triangles: TRIANGLES,
    cut: CUT,
  })
}

/** Length of the skin's outline at a height, mm: what a tape round the leg reads. */
export function girth({ positions: p, triangles }: Mesh, height: number): number {
  let sum = 0
  for (let t = 0; t < triangles.length; t += 3) {
    const ends: number[][] = []
    for (let k = 0; k < 3; k++) {
      const [a, b] = [3 * triangles[t + k]!, 3 * triangles[t + ((k + 1) % 3)]!]
      if (p[a + 1]! < height === p[b + 1]! < height) continue
      const share = (height - p[a + 1]!) / (p[b + 1]! - p[a + 1]!)
      ends.push([p[a]! + share * (p[b]! - p[a]!), p[a + 2]! + share * (p[b + 2]! - p[a + 2]!)])
    }
    const [from, to] = ends
    if (from && to) sum += Math.hypot(from[0]! - to[0]!, from[1]! - to[1]!)
  }
  return sum
}

/** Signed distance (mm) to what remains when it is swollen by `radius` and shrunk again. */
function closing(away: Float32Array, grid: Grid, radius: number): Float32Array {
  const inward = distanceFrom(
    Uint8Array.from(away, (d) => (d > radius ? 1 : 0)),
    grid,
  )
  return away.map((d, i) => (d > radius ? d : radius - inward[i]!))
}

/** Marks also the cells of the padding. */
function fill(cells: Uint8Array, grid: Grid): Uint8Array {
  const [nx, ny, nz] = grid.size
  const [ox, oy, oz] = grid.origin
  for (let z = 0, i = 0; z < nz; z++)
    for (let y = 0; y < ny; y++)
      for (let x = 0; x < nx; x++, i++)
        if (!cells[i] && unionDistance(padding, ox + x * GRID, oy + y * GRID, oz + z * GRID) < 0) cells[i] = 1
  return cells
}

function thickness(height: number): number {
  const next = FAT.findIndex(([y]) => y > height)
  if (next < 0) return FAT.at(-1)![1]
  const [from, thin] = FAT[Math.max(1, next) - 1]!
  const [to, thick] = FAT[Math.max(1, next)]!
  return thin + ((thick - thin) * Math.max(0, height - from)) / (to - from)
}

const heightOf = ({ origin, size: [nx, ny] }: Grid, i: number) => origin[1] + (Math.floor(i / nx) % ny) * GRID

/** The greater of two distances, with the edge where they meet rounded off. */
function roundedBoth(a: number, b: number): number {
  const near = Math.max(0, RIM - Math.abs(a - b))
  return Math.max(a, b) + near ** 2 / (4 * RIM)
}

function gridAround(meshes: readonly Mesh[], margin: number): Grid {
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  for (const { positions } of meshes)
    for (let i = 0; i < positions.length; i++) {
      low[i % 3] = Math.min(low[i % 3]!, positions[i]!)
      high[i % 3] = Math.max(high[i % 3]!, positions[i]!)
    }
  const [x, y, z] = low.map((l, k) => Math.ceil((high[k]! - l + 2 * margin) / GRID) + 1) as [number, number, number]
  return { origin: [low[0]! - margin, low[1]! - margin, low[2]! - margin], size: [x, y, z], edge: GRID }
}
