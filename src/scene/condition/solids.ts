import { type CentreLine, cross, type Point3, unit } from './centreLine.ts'
import { type Surface, surfaceNormals, weldedIndices } from './surface.ts'

/** A closed surface that an injury or a variant adds to the leg. */
export interface Solid extends Surface {
  readonly at: Float32Array
}

/** A level of a small solid: its middle, and half its width (to the sides) and depth, millimetres of the model. */
export interface Level {
  readonly middle: Readonly<Point3>
  readonly width: number
  readonly depth: number
}

/** Sweeps ovals along levels and closes both ends; a smooth curve runs through their middles. */
export function sweepSolid(levels: readonly Level[], rings: number, columns: number, line: CentreLine | null): Solid {
  const positions: number[] = []
  for (let r = 0; r <= rings; r++) {
    const { middle, width, depth, way } = levelAt(levels, r / rings)
    const side = unit(cross(way, cross([1, 0, 0], way)))
    const back = cross(side, way)
    for (let c = 0; c < columns; c++) {
      const turn = (2 * Math.PI * c) / columns
      const [a, b] = [Math.cos(turn) * width, Math.sin(turn) * depth]
      for (let k = 0; k < 3; k++) positions.push((middle[k]! + side[k]! * a + back[k]! * b) / 1000)
    }
  }
  const poles = [levels[0]!, levels.at(-1)!].map(({ middle }) => middle)
  const first = positions.length / 3
  for (const pole of poles) positions.push(...pole.map((x) => x / 1000))
  const triangles: number[] = []
  for (let c = 0; c < columns; c++) {
    const next = (c + 1) % columns
    for (let r = 0; r < rings; r++) {
      const [a, b] = [r * columns, (r + 1) * columns]
      triangles.push(a + c, b + c, a + next, a + next, b + c, b + next)
    }
    triangles.push(first, c, next, first + 1, rings * columns + next, rings * columns + c)
  }
  return finish(positions, triangles, (_x, y) => (line ? line.atHeight(y * 1000) : 0))
}

/** Radii shrink to the poles as a ball's do, so that ends are round. */
function levelAt(levels: readonly Level[], t: number): Level & { readonly way: Point3 } {
  const place = t * (levels.length - 1)
  const i = Math.min(levels.length - 2, Math.floor(place))
  const f = place - i
  const at = (n: number): Level => levels[Math.min(levels.length - 1, Math.max(0, n))]!
  const curve = (read: (level: Level) => number): readonly [value: number, slope: number] => {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)].map(read) as [number, number, number, number]
    const [square, cube] = [2 * a - 5 * b + 4 * c - d, 3 * (b - c) + d - a]
    return [b + 0.5 * f * (c - a + f * (square + f * cube)), 0.5 * (c - a + f * (2 * square + 3 * f * cube))]
  }
  const axes = [0, 1, 2].map((k) => curve(({ middle }) => middle[k]!))
  const middle: Point3 = [axes[0]![0], axes[1]![0], axes[2]![0]]
  const way = unit([axes[0]![1], axes[1]![1], axes[2]![1]])
  return {
    middle,
    way,
    width: Math.max(0.05, curve((l) => l.width)[0]),
    depth: Math.max(0.05, curve((l) => l.depth)[0]),
  }
}

/** How far a pool reaches out of its host's surface and into it at a vertex, metres; both 0 where it ends. */
export type PoolDepth = (
  place: Readonly<Point3>,
  normal: Readonly<Point3>,
  at: number,
) => { readonly out: number; readonly into: number }

/** The edge of a pool lies this far under the surface, so that the pool comes out of it along a clean line, metres. */
const SUNK = 0.0007

/** Fluid that spreads on a surface: two sheets that part over its middle and meet at its edge. */
export function poolOn(host: Surface, depth: PoolDepth): Solid {
  const count = host.positions.length / 3
  const sheets = [new Float32Array(3 * count), new Float32Array(3 * count)] as const
  const wet = new Uint8Array(count)
  for (let v = 0; v < count; v++) {
    const place = [0, 1, 2].map((k) => host.positions[3 * v + k]!) as Point3
    const normal = [0, 1, 2].map((k) => host.normals[3 * v + k]!) as Point3
    const { out, into } = depth(place, normal, host.at?.[v] ?? 0)
    wet[v] = Number(out + into > 0)
    for (let k = 0; k < 3; k++) {
      sheets[0][3 * v + k] = place[k]! + normal[k]! * (out - SUNK)
      sheets[1][3 * v + k] = place[k]! - normal[k]! * (into + SUNK)
    }
  }
  const positions: number[] = []
  const places: number[] = []
  const known = new Map<number, number>()
  const use = (v: number, sheet: 0 | 1): number => {
    const key = 2 * v + sheet
    const before = known.get(key)
    if (before !== undefined) return before
    known.set(key, places.length)
    for (let k = 0; k < 3; k++) positions.push(sheets[sheet][3 * v + k]!)
    places.push(host.at?.[v] ?? 0)
    return places.length - 1
  }
  const triangles: number[] = []
  for (let i = 0; i < host.triangles.length; i += 3) {
    const [a, b, c] = [host.triangles[i]!, host.triangles[i + 1]!, host.triangles[i + 2]!]
    if (!(wet[a] || wet[b] || wet[c])) continue
    triangles.push(use(a, 0), use(b, 0), use(c, 0), use(a, 1), use(c, 1), use(b, 1))
  }
  return finish(positions, triangles, (_x, _y, v) => places[v]!)
}

function finish(
  numbers: readonly number[],
  corners: readonly number[],
  place: (x: number, y: number, vertex: number) => number,
): Solid {
  const positions = Float32Array.from(numbers)
  const triangles = Uint32Array.from(corners)
  const normals = surfaceNormals(positions, triangles, weldedIndices(positions))
  const at = Float32Array.from({ length: positions.length / 3 }, (_, v) =>
    place(positions[3 * v]!, positions[3 * v + 1]!, v),
  )
  return { positions, normals, triangles, at }
}
