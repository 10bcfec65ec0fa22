import { smooth } from '../smooth.ts'
import type { SweptMesh } from '../mesh.ts'

/** How the fascicles run on the surface of a muscle or tendon. */
export interface FibrePattern {
  /** Tiles of the fibre texture around the section. */
  readonly tiles: number
  /** Sideways run of the fascicles: tiles across per tile along; positive turns towards the deep side medially. */
  readonly slant: number
  /** The two halves mirror each other, so that fascicles meet like the barbs of a feather. */
  readonly feathered?: true
  /** A turn of all fibres about the axis, degrees, gathered between two shares of the length, fastest half-way. */
  readonly twist?: { readonly degrees: number; readonly from: number; readonly to: number }
}

/** Length of one tile along the fibres, mm. */
const TILE_LENGTH = 90

/** Tiles that one unit of the stored coordinates spans: they are kept as 16-bit fractions. */
export const TILES_STORED = 16

/** Texture coordinates as the file keeps them. @throws Error where they reach beyond what it can hold */
export function storedCoordinates(uv: Float32Array): Int16Array {
  return Int16Array.from(uv, (tiles) => {
    const stored = Math.round((tiles / TILES_STORED) * 32767)
    if (Math.abs(stored) > 32767) throw new Error(`a texture coordinate of ${tiles.toFixed(1)} tiles`)
    return stored
  })
}

/**
 * Texture coordinates that run along the fascicles: v along the path, u around it, sheared by the slant, so that the
 * texture still closes around the section. How far around a vertex lies is measured on the surface as it has become: a
 * belly that was pressed flat must not stretch its fibres. Two numbers a vertex.
 */
export function fibreCoordinates(mesh: SweptMesh, length: number, pattern: FibrePattern): Float32Array {
  const { around, along } = mesh
  const across = Float64Array.from(around, (turn) => (pattern.feathered ? folded(turn / TURN) : turn / TURN))
  const plain: Ring[] = []
  for (const [start, end] of rings(around)) {
    const arc = arcLengths(mesh.positions, start, end)
    if (pattern.feathered) feather(arc, across, start)
    else plain.push({ start, off: anchored(arc.map((s, j) => MEASURED * (s - across[start + j]!))) })
  }
  for (const { start, off } of calmed(plain))
    off.forEach((way, j) => {
      across[start + j]! += way
    })
  const uv = new Float32Array(along.length * 2)
  for (let i = 0; i < along.length; i++) {
    const v = (along[i]! * length) / TILE_LENGTH
    uv[2 * i] = pattern.tiles * (across[i]! + twisted(along[i]!, pattern)) + pattern.slant * v
    uv[2 * i + 1] = v
  }
  return uv
}

/** How far the fibres have turned by a share of the length, whole turns. */
const twisted = (along: number, { twist }: FibrePattern): number =>
  twist ? (twist.degrees / 360) * smooth((along - twist.from) / (twist.to - twist.from)) : 0

const TURN = 2 * Math.PI
/** How much the length on the surface counts against the place that the sweep gave: the latter keeps midlines in line. */
const MEASURED = 0.75

/** Half a turn out and back: the fold lies on the deep and the superficial midline. */
const folded = (turn: number): number => 2 * Math.abs(((turn + 0.25) % 1) - 0.5)

/** A ring by its first vertex, and how far the surface has moved each of its fibres around the section, whole turns. */
interface Ring {
  readonly start: number
  readonly off: readonly number[]
}

/** Superficial, where fibres are seen: a dent elsewhere in the ring must not move them, mean over a quarter turn. */
function anchored(off: readonly number[]): number[] {
  const last = off.length - 1
  const seen = off.slice(Math.round(0.625 * last), Math.round(0.875 * last) + 1)
  const mean = seen.reduce((sum, way) => sum + way, 0) / seen.length
  return off.map((way) => way - mean)
}

/** Rounds in which each ring takes half from its neighbours. */
const CALMINGS = 8

/** What vessels and neighbours have pressed into a few rings would let the fibres wave: rings of one sweep even out. */
function calmed(sweep: readonly Ring[]): readonly Ring[] {
  let now = sweep
  for (let round = 0; round < CALMINGS; round++)
    now = now.map((ring, r) => {
      const beside = [now[r - 1] ?? ring, now[r + 1] ?? ring]
      if (beside.some(({ off }) => off.length !== ring.off.length)) return ring
      return { ...ring, off: ring.off.map((way, j) => way / 2 + (beside[0]!.off[j]! + beside[1]!.off[j]!) / 4) }
    })
  return now
}

/** First vertex of each ring and the one after its last; a ring begins at the seam and ends on it, a whole turn later. */
function* rings(around: Float64Array): Generator<readonly [start: number, end: number]> {
  for (let start = 0; start < around.length; start++) {
    if (around[start] !== 0) continue
    let end = start + 1
    while (end < around.length && around[end]! > around[end - 1]!) end++
    if (around[end - 1] === TURN) yield [start, end]
  }
}

/** Way along a ring's surface to each of its vertices, 0…1. */
function arcLengths(p: Float64Array, start: number, end: number): number[] {
  const arc = [0]
  for (let b = 3 * start + 3; b < 3 * end; b += 3)
    arc.push(arc.at(-1)! + Math.hypot(p[b]! - p[b - 3]!, p[b + 1]! - p[b - 2]!, p[b + 2]! - p[b - 1]!))
  const total = arc.at(-1)! || 1
  return arc.map((way) => way / total)
}

/**
 * The same fold on a ring, measured on its surface, and on vertices: between two of them the fibres of both sides would
 * be smeared into each other.
 */
function feather(arc: readonly number[], across: Float64Array, start: number): void {
  const last = arc.length - 1
  const [deep, superficial] = [Math.round(last / 4), Math.round((3 * last) / 4)]
  const [a, b] = [arc[deep]!, arc[superficial]!]
  arc.forEach((s, j) => {
    const within = j >= deep && j <= superficial
    const away = j < deep ? a - s : 1 - s + a
    across[start + j] = within ? (s - a) / Math.max(1e-9, b - a) : away / Math.max(1e-9, 1 - b + a)
  })
}
