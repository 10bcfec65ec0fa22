import { type CentreLine, dot, type LineFrame, type Point3 } from './centreLine.ts'
import type { Change, PathPoint, Section, Sections } from './pathPoint.ts'
import { type Reshaped, type Surface, surfaceNormals, weldedIndices } from './surface.ts'

/** Less than this is no change, metres. */
const STILL = 1e-7
const BINS = 96

/** Where a vertex lies across its path, metres: what changes leave alone is how far it lies before the cut. */
interface Across {
  readonly medial: number
  readonly back: number
  readonly down: number
}

/**
 * Works changes upon a structure that has a path: each vertex is taken apart into its place along the centre line and
 * across it, changed, and put together again. Vertices that no change moves keep place and normal to the last bit.
 */
export function reshapeAlong(
  surface: Surface,
  line: CentreLine,
  changesFor: (sections: Sections) => readonly Change[],
): Reshaped {
  const { positions, at } = surface
  if (!at) throw new Error('A surface without a path cannot be reshaped along one.')
  // Whole rings lie at one place: their frames are worked out once.
  const frames = new Map<number, LineFrame>(Array.from(new Set(at), (s) => [s, line.frame(s)]))
  const across = Array.from(at, (s, v) => acrossOf(positions, v, frames.get(s)!))
  const sections = sectionsOf(at, across)
  const changes = changesFor(sections)
  const moved = positions.slice()
  const hurt = new Float32Array(positions.length)
  const places = at.slice()
  for (let v = 0; v < at.length; v++) {
    const { medial, back, down } = across[v]!
    const section = sections(at[v]!)
    const point = pointOf(at[v]!, medial, back, section)
    for (const change of changes) change(point, section)
    hurt.set([point.glow, point.blood, point.red].map(within), 3 * v)
    places[v] = point.at
    const before = frames.get(at[v]!)!
    const after = places[v] === at[v] ? before : line.frame(places[v]!)
    for (let k = 0; k < 3; k++) {
      const old = before.point[k]! + before.medial[k]! * medial + before.back[k]! * back + before.down[k]! * down
      const now =
        after.point[k]! + after.medial[k]! * point.medial + after.back[k]! * point.back + after.down[k]! * down
      if (Math.abs(now - old) > STILL) moved[3 * v + k] = positions[3 * v + k]! + now - old
    }
  }
  // Past the last joint the last joint carries it.
  return { positions: moved, normals: normalsAfter(surface, moved), hurt, at: places.map(within) }
}

/** Works a change of position and colour upon a structure without a path: bones and bursae. */
export function reshapeFreely(
  surface: Surface,
  change: (place: Point3) => { readonly place: Point3; readonly hurt: Readonly<Point3> },
): Reshaped {
  const positions = surface.positions.slice()
  const hurt = new Float32Array(positions.length)
  for (let v = 0; v < positions.length / 3; v++) {
    const changed = change([positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!])
    positions.set(changed.place, 3 * v)
    hurt.set(changed.hurt, 3 * v)
  }
  return { positions, normals: normalsAfter(surface, positions), hurt, at: surface.at }
}

/** Normals of the changed surface where it moved, the model's own elsewhere. */
function normalsAfter({ positions, normals, triangles }: Surface, moved: Float32Array): Float32Array {
  const fresh = surfaceNormals(moved, triangles, weldedIndices(positions))
  const touched = new Uint8Array(positions.length / 3)
  const still = (v: number): boolean => [0, 1, 2].every((k) => moved[3 * v + k] === positions[3 * v + k])
  for (let i = 0; i < triangles.length; i += 3) {
    const corners = [triangles[i]!, triangles[i + 1]!, triangles[i + 2]!]
    if (!corners.every(still)) for (const corner of corners) touched[corner] = 1
  }
  return fresh.map((n, i) => (touched[Math.floor(i / 3)] ? n : normals[i]!))
}

function acrossOf(positions: Float32Array, v: number, { point, medial, back, down }: LineFrame): Across {
  const offset: Point3 = [
    positions[3 * v]! - point[0],
    positions[3 * v + 1]! - point[1],
    positions[3 * v + 2]! - point[2],
  ]
  return { medial: dot(offset, medial), back: dot(offset, back), down: dot(offset, down) }
}

function pointOf(rest: number, medial: number, back: number, section: Section): PathPoint {
  const middle = [(section.medial + section.lateral) / 2, (section.back + section.front) / 2] as const
  const half = [(section.medial - section.lateral) / 2, (section.back - section.front) / 2] as const
  const turn = Math.atan2((back - middle[1]) / (half[1] || 1), (medial - middle[0]) / (half[0] || 1))
  return { rest, turn, at: rest, medial, back, glow: 0, blood: 0, red: 0 }
}

/** How far the sections reach, by place: the least and greatest of a bin, drawn out evenly between bins. */
function sectionsOf(at: Float32Array, across: readonly Across[]): Sections {
  const bins = Array.from({ length: BINS + 1 }, () => ({ lateral: 1, medial: -1, front: 1, back: -1 }))
  for (let v = 0; v < at.length; v++) {
    const { medial, back } = across[v]!
    const middle = Math.round(at[v]! * BINS)
    // A ring may fall between two bins: each also counts for its neighbours.
    for (const bin of bins.slice(Math.max(0, middle - 1), middle + 2)) {
      bin.lateral = Math.min(bin.lateral, medial)
      bin.medial = Math.max(bin.medial, medial)
      bin.front = Math.min(bin.front, back)
      bin.back = Math.max(bin.back, back)
    }
  }
  return (place) => {
    const bin = Math.min(BINS - 1, Math.floor(within(place) * BINS))
    const [a, b, t] = [bins[bin]!, bins[bin + 1]!, within(place) * BINS - bin]
    const between = (side: keyof Section): number => a[side] + (b[side] - a[side]) * t
    return { lateral: between('lateral'), medial: between('medial'), front: between('front'), back: between('back') }
  }
}

const within = (x: number): number => Math.min(1, Math.max(0, x))
