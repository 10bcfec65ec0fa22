import { BONES } from '../figures/bones.ts'
import type { Footprint, Patch, Station } from '../figures/footprint.ts'
import type { BoneFigure, Vec3 } from '../figures/types.ts'
import type { Mesh } from '../mesh.ts'
import { evaluateSpline, naturalSpline } from '../solids/spline.ts'
import { ontoSurface, unionNormal } from '../solids/union.ts'

/** A patch stands this far above the bone, mm: clear of the bone's simplified mesh. */
const LIFT = 0.45
/** Spacing of its points along and across, mm: as coarse as the bend of a bone allows. */
const SPACING = { along: 2, across: 1.7 } as const

/** A sheet with a place for each vertex: 0…1 from end to end, 0…1 from side to side. */
export interface Sheet extends Mesh {
  readonly places: Float32Array
}

/** The mesh of a footprint: an open sheet on each of its bones, facing outwards, mm. */
export function patchMesh(footprint: Footprint): Sheet {
  return joined(footprint.patches.map(sheet))
}

function sheet({ bone, stations }: Patch): Sheet {
  const figure = BONES.find(({ id }) => id === bone)
  if (!figure) throw new Error(`${bone} has no figure`)
  const rows = rowsOf(stations, figure)
  const [along, across] = [rows.length, rows[0]!.length]
  const positions = Float64Array.from(
    rows.flat().flatMap(({ point, normal }) => point.map((value, c) => value + LIFT * normal[c]!)),
  )
  const places = Float32Array.from(rows.flatMap((row, i) => row.flatMap((_, j) => [i / (along - 1), j / (across - 1)])))
  return { positions, triangles: quads(along, across), places }
}

interface OnBone {
  readonly point: Vec3
  readonly normal: Vec3
}

function onBone(figure: BoneFigure, near: Vec3): OnBone {
  const point = ontoSurface(figure, near)
  return { point, normal: unionNormal(figure, ...point) }
}

/** Points of the patch on the bone, row by row across its length. */
function rowsOf(stations: readonly Station[], figure: BoneFigure): OnBone[][] {
  const knots = new Float64Array(stations.length)
  for (let k = 1; k < stations.length; k++)
    knots[k] = knots[k - 1]! + Math.hypot(...[0, 1, 2].map((c) => stations[k]![c]! - stations[k - 1]![c]!))
  const spline = naturalSpline(knots, Float64Array.from(stations.flat()), 4)
  const length = knots[knots.length - 1]!
  const widest = Math.max(...stations.map(([, , , half]) => half))
  const along = Math.max(6, Math.ceil(length / SPACING.along) + 1)
  const across = Math.max(4, Math.ceil((2 * widest) / SPACING.across) + 1)
  const at = new Float64Array(4)
  const before = new Float64Array(4)
  return Array.from({ length: along }, (_, i) => {
    // Closer together at the ends, which are round.
    const even = i / (along - 1)
    const share = even - Math.sin(2 * Math.PI * even) / 9
    evaluateSpline(spline, Math.max(0, share * length - 0.1), before)
    evaluateSpline(spline, Math.min(length, share * length + 0.1), at)
    const way: Vec3 = [at[0]! - before[0]!, at[1]! - before[1]!, at[2]! - before[2]!]
    const middle = onBone(figure, [(at[0]! + before[0]!) / 2, (at[1]! + before[1]!) / 2, (at[2]! + before[2]!) / 2])
    const side = unit(cross(middle.normal, way))
    // Round at the ends: the width falls off as in an ellipse over the last half-width.
    const fromEnd = Math.min(share, 1 - share) * length
    const half = at[3]! * Math.sqrt(Math.max(0.02, 1 - Math.max(0, 1 - fromEnd / at[3]!) ** 2))
    return Array.from({ length: across }, (_, j) => {
      const off = half * ((2 * j) / (across - 1) - 1)
      return onBone(figure, [
        middle.point[0] + off * side[0],
        middle.point[1] + off * side[1],
        middle.point[2] + off * side[2],
      ])
    })
  })
}

/** Two triangles for each field of a grid of rows and columns; they face up where rows run along and columns across. */
export function quads(rows: number, columns: number): Uint32Array {
  const triangles: number[] = []
  for (let i = 0; i + 1 < rows; i++)
    for (let j = 0; j + 1 < columns; j++) {
      const [a, b] = [i * columns + j, (i + 1) * columns + j]
      triangles.push(a, b, b + 1, a, b + 1, a + 1)
    }
  return Uint32Array.from(triangles)
}

function joined(sheets: readonly Sheet[]): Sheet {
  let offset = 0
  const triangles = sheets.flatMap((one) => {
    const moved = [...one.triangles].map((vertex) => vertex + offset)
    offset += one.positions.length / 3
    return moved
  })
  return {
    positions: Float64Array.from(sheets.flatMap(({ positions }) => [...positions])),
    triangles: Uint32Array.from(triangles),
    places: Float32Array.from(sheets.flatMap(({ places }) => [...places])),
  }
}

function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

function unit(v: Vec3): Vec3 {
  const length = Math.hypot(...v)
  return [v[0] / length, v[1] / length, v[2] / length]
}
