import type { EllipsoidFigure } from '../figures/types.ts'
import { ellipsoidDistance, ellipsoidOf, nearest, type Ellipsoid } from '../solids/ellipsoid.ts'

/** Numbers of one ellipsoid among the parameters: centre (mm), logarithms of the radii, rotation vector (radians). */
export const numbersPerPart = 9

/** The parameters of a list of ellipsoids. */
export function parametersOf(parts: readonly EllipsoidFigure[]): Float64Array {
  return Float64Array.from(parts.flatMap(({ centre, radii, turn }) => [...centre, ...radii.map(Math.log), ...turn]))
}

/** The ellipsoids of a list of parameters. */
export function partsOf(parameters: Float64Array): EllipsoidFigure[] {
  return Array.from({ length: parameters.length / numbersPerPart }, (_, i) => {
    const p = Array.from(parameters.subarray(i * numbersPerPart, (i + 1) * numbersPerPart))
    return {
      centre: [p[0]!, p[1]!, p[2]!],
      radii: [Math.exp(p[3]!), Math.exp(p[4]!), Math.exp(p[5]!)],
      turn: [p[6]!, p[7]!, p[8]!],
    }
  })
}

/** An ellipsoid with the matrix that takes a change of its rotation vector to a small turn in space. */
interface TurnedPart {
  readonly ellipsoid: Ellipsoid
  readonly turning: readonly number[]
}

/** Prepares parts for `unionRow`. */
export function turnedParts(parts: readonly EllipsoidFigure[]): TurnedPart[] {
  return parts.map((part) => ({ ellipsoid: ellipsoidOf(part), turning: turningMatrix(part.turn) }))
}

function turningMatrix([x, y, z]: EllipsoidFigure['turn']): number[] {
  const angle = Math.hypot(x, y, z)
  const b = angle < 1e-4 ? 0.5 : (1 - Math.cos(angle)) / angle ** 2
  const c = angle < 1e-4 ? 1 / 6 : (angle - Math.sin(angle)) / angle ** 3
  return [
    1 - c * (y * y + z * z),
    c * x * y - b * z,
    c * x * z + b * y,
    c * x * y + b * z,
    1 - c * (x * x + z * z),
    c * y * z - b * x,
    c * x * z - b * y,
    c * y * z + b * x,
    1 - c * (x * x + y * y),
  ]
}

/** A distance's derivatives by the few parameters that it hangs on. */
export class Row {
  readonly indices: Int32Array
  readonly derivatives: Float64Array
  count = 0
  /** Index of the nearest part, and its share in the blend, 0…1. */
  nearestPart = 0
  nearestShare = 0

  constructor(parts: number) {
    this.indices = new Int32Array(parts * numbersPerPart)
    this.derivatives = new Float64Array(parts * numbersPerPart)
  }
}

const reach = 8
const distances: number[] = []
const members: number[] = []

/**
 * Signed distance from a point to the smooth union (as `smoothDistance`), with its derivatives by the parameters.
 * At the nearest point q of a part with outward normal n, moving the centre by δ changes the part's distance by −n·δ,
 * a small turn φ by −φ·((q − c)×n), and a radius by its share of the surface's own motion along n.
 */
export function unionRow(
  parts: readonly TurnedPart[],
  blend: number,
  x: number,
  y: number,
  z: number,
  row: Row,
): number {
  let least = Infinity
  members.length = 0
  distances.length = 0
  const { derivatives, indices } = row
  for (let index = 0; index < parts.length; index++) {
    const { ellipsoid, turning } = parts[index]!
    const { centre, radii, axes: m, largest, smallest } = ellipsoid
    const px = x - centre[0]
    const py = y - centre[1]
    const pz = z - centre[2]
    const limit = least + reach * blend
    const far = limit + largest
    if (far <= 0 || px * px + py * py + pz * pz > far * far) continue
    const u = m[0] * px + m[3] * py + m[6] * pz
    const v = m[1] * px + m[4] * py + m[7] * pz
    const w = m[2] * px + m[5] * py + m[8] * pz
    const a = radii[0]
    const b = radii[1]
    const c = radii[2]
    if (smallest * (Math.sqrt((u / a) ** 2 + (v / b) ** 2 + (w / c) ** 2) - 1) > limit) continue
    const d = ellipsoidDistance(ellipsoid, u, v, w)
    if (d > limit) continue
    if (d < least) {
      least = d
      row.nearestPart = index
    }
    members.push(index)
    distances.push(d)
    const qu = nearest.x
    const qv = nearest.y
    const qw = nearest.z
    const su = qu / (a * a)
    const sv = qv / (b * b)
    const sw = qw / (c * c)
    const slope = Math.sqrt(su * su + sv * sv + sw * sw)
    const nx = (m[0] * su + m[1] * sv + m[2] * sw) / slope
    const ny = (m[3] * su + m[4] * sv + m[5] * sw) / slope
    const nz = (m[6] * su + m[7] * sv + m[8] * sw) / slope
    const qx = m[0] * qu + m[1] * qv + m[2] * qw
    const qy = m[3] * qu + m[4] * qv + m[5] * qw
    const qz = m[6] * qu + m[7] * qv + m[8] * qw
    const tx = -(qy * nz - qz * ny)
    const ty = -(qz * nx - qx * nz)
    const tz = -(qx * ny - qy * nx)
    const at = (members.length - 1) * numbersPerPart
    derivatives[at] = -nx
    derivatives[at + 1] = -ny
    derivatives[at + 2] = -nz
    derivatives[at + 3] = -(qu * su) / slope
    derivatives[at + 4] = -(qv * sv) / slope
    derivatives[at + 5] = -(qw * sw) / slope
    for (let k = 0; k < 3; k++) derivatives[at + 6 + k] = turning[k]! * tx + turning[3 + k]! * ty + turning[6 + k]! * tz
  }
  let sum = 0
  for (const d of distances) sum += Math.exp((least - d) / blend)
  // Keep the parts that matter, each weighted by its share.
  row.count = 0
  for (let i = 0; i < members.length; i++) {
    const share = Math.exp((least - distances[i]!) / blend) / sum
    if (share < 1e-3) continue
    for (let k = 0; k < numbersPerPart; k++) {
      derivatives[row.count + k] = share * derivatives[i * numbersPerPart + k]!
      indices[row.count + k] = members[i]! * numbersPerPart + k
    }
    row.count += numbersPerPart
  }
  row.nearestShare = 1 / sum
  return least - blend * Math.log(sum)
}
