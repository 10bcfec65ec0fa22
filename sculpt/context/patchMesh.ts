import { BONES } from '../figures/bones.ts'
import type { Footprint, Patch, Station } from '../figures/footprints.ts'
import type { Vec3 } from '../figures/types.ts'
import type { Mesh } from '../mesh.ts'
import { evaluateSpline, naturalSpline } from '../solids/spline.ts'
import { ontoSurface, unionNormal } from '../solids/union.ts'

/** The faces of a patch stand this far above the bone, mm: clear of its simplified mesh. */
const TOP = 0.45
const BOTTOM = 0.05
const ALONG = 28
const ACROSS = 10

/** The mesh of a footprint: a thin closed shell on each of its bones, mm, outward. */
export function patchMesh(footprint: Footprint): Mesh {
  return joined(footprint.patches.map(shell))
}

function shell({ bone, stations }: Patch): Mesh {
  const figure = BONES.find(({ id }) => id === bone)
  if (!figure) throw new Error(`${bone} has no figure`)
  const rows = rowsOf(stations, (near) => {
    const point = ontoSurface(figure, near)
    return { point, normal: unionNormal(figure, ...point) }
  })
  const lift = (height: number) =>
    rows.flat().flatMap(({ point, normal }) => point.map((value, c) => value + height * normal[c]!))
  const positions = Float64Array.from([...lift(TOP), ...lift(BOTTOM)])
  return { positions, triangles: sewn(ALONG, ACROSS) }
}

interface OnBone {
  readonly point: Vec3
  readonly normal: Vec3
}

/** Points of the patch on the bone, row by row across its length. */
function rowsOf(stations: readonly Station[], onBone: (near: Vec3) => OnBone): OnBone[][] {
  const knots = new Float64Array(stations.length)
  for (let k = 1; k < stations.length; k++)
    knots[k] = knots[k - 1]! + Math.hypot(...[0, 1, 2].map((c) => stations[k]![c]! - stations[k - 1]![c]!))
  const spline = naturalSpline(knots, Float64Array.from(stations.flat()), 4)
  const length = knots[knots.length - 1]!
  const at = new Float64Array(4)
  const before = new Float64Array(4)
  return Array.from({ length: ALONG }, (_, i) => {
    const share = (1 - Math.cos((Math.PI * i) / (ALONG - 1))) / 2
    evaluateSpline(spline, Math.max(0, share * length - 0.1), before)
    evaluateSpline(spline, Math.min(length, share * length + 0.1), at)
    const along: Vec3 = [at[0]! - before[0]!, at[1]! - before[1]!, at[2]! - before[2]!]
    const middle = onBone([(at[0]! + before[0]!) / 2, (at[1]! + before[1]!) / 2, (at[2]! + before[2]!) / 2])
    const side = unit(cross(middle.normal, along))
    // Round at the ends: the width falls off as in an ellipse over the last half-width.
    const fromEnd = Math.min(share, 1 - share) * length
    const half = at[3]! * Math.sqrt(Math.max(0.01, 1 - Math.max(0, 1 - fromEnd / at[3]!) ** 2))
    return Array.from({ length: ACROSS }, (_, j) => {
      const off = half * ((2 * j) / (ACROSS - 1) - 1)
      return onBone([middle.point[0] + off * side[0], middle.point[1] + off * side[1], middle.point[2] + off * side[2]])
    })
  })
}

/** Triangles of two sheets of rows and columns, sewn together round their edge; the first sheet faces up. */
function sewn(rows: number, columns: number): Uint32Array {
  const size = rows * columns
  const triangles: number[] = []
  const quad = (a: number, b: number, c: number, d: number) => triangles.push(a, b, c, a, c, d)
  for (let i = 0; i + 1 < rows; i++)
    for (let j = 0; j + 1 < columns; j++) {
      const [a, b] = [i * columns + j, (i + 1) * columns + j]
      quad(a, b, b + 1, a + 1)
      quad(size + a, size + a + 1, size + b + 1, size + b)
    }
  const rim = [
    ...Array.from({ length: rows - 1 }, (_, i) => i * columns),
    ...Array.from({ length: columns - 1 }, (_, j) => (rows - 1) * columns + j),
    ...Array.from({ length: rows - 1 }, (_, i) => (rows - 1 - i) * columns + columns - 1),
    ...Array.from({ length: columns - 1 }, (_, j) => columns - 1 - j),
  ]
  rim.forEach((a, k) => {
    const b = rim[(k + 1) % rim.length]!
    quad(a, size + a, size + b, b)
  })
  return Uint32Array.from(triangles)
}

function joined(meshes: readonly Mesh[]): Mesh {
  let offset = 0
  const triangles = meshes.flatMap((mesh) => {
    const moved = [...mesh.triangles].map((vertex) => vertex + offset)
    offset += mesh.positions.length / 3
    return moved
  })
  return {
    positions: Float64Array.from(meshes.flatMap(({ positions }) => [...positions])),
    triangles: Uint32Array.from(triangles),
  }
}

function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

function unit(v: Vec3): Vec3 {
  const length = Math.hypot(...v)
  return [v[0] / length, v[1] / length, v[2] / length]
}
