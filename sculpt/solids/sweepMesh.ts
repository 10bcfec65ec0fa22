import type { SweepFigure } from '../figures/types.ts'
import type { SweptMesh } from '../mesh.ts'
import { columnStarts } from './sweepColumns.ts'
import { alongAt, CUT_ROUND, figurePath, newSection, sectionAt, type Section, type SweepPath } from './sweepPath.ts'
import { circleTable, contourPoint, contourRing } from './sweepSection.ts'

const DENSE_RINGS = 600
const TIP_RINGS = 24
const DENSE_ANGLES = 256
/** How strongly rings gather where the surface turns, against even spacing. */
const CURVATURE_PULL = 1.2
/** Share of even angles in the spacing of a ring's points; the rest is even in arc length. */
const ANGLE_SHARE = 0.45
/** Places of the first rings of a cut end, mm: one on the face, one on its rim, one just below, so that it is sharp. */
const CUT_PLACES = [0.75 * CUT_ROUND, CUT_ROUND, 3 * CUT_ROUND]

/**
 * Meshes a sweep: `along` rings between two poles, each of `around` quads (even; the seam at the medial edge is
 * doubled). Rings lie across the path and gather at the ends and where the surface turns. Deterministic.
 */
export function sweepMesh(figure: SweepFigure, options: { around: number; along: number }): SweptMesh {
  const { around, along } = options
  const { path, arc } = figurePath(figure)
  const cut = figure.flatStart ? CUT_PLACES : []
  const places = [...cut, ...ringPlaces(path, along - cut.length, cut.at(-1))]
  const row = around + 1
  const vertices = along * row + 2 * around
  const mesh = {
    positions: new Float64Array(vertices * 3),
    along: new Float64Array(vertices),
    around: new Float64Array(vertices),
    triangles: new Uint32Array(around * along * 6),
  }
  const section = newSection()
  const starts = columnStarts(path)
  places.forEach((u, ring) => {
    sectionAt(path, u, section)
    const angles = ringAngles(section, starts(u), around)
    for (let j = 0; j < row; j++) {
      const v = ring * row + j
      const turn = angles.contour[j % around]!
      contourPoint(section, Math.cos(turn), Math.sin(turn), mesh.positions, v * 3)
      if (figure.flatStart) level(section, u, mesh.positions, v * 3)
      // A cut has no fascicles that run along it: its face takes one place of the texture.
      const face = figure.flatStart && u < CUT_ROUND
      mesh.around[v] = face ? 0 : j === around ? 2 * Math.PI : angles.texture[j]!
      mesh.along[v] = alongAt(arc, path.length, u)
    }
  })
  const firstPole = along * row
  for (let j = 0; j < around; j++) {
    for (const [pole, u, ring] of [
      [firstPole + j, 0, 0],
      [firstPole + around + j, path.length, along - 1],
    ] as const) {
      sectionAt(path, u, section)
      contourPoint(section, 1, 0, mesh.positions, pole * 3)
      mesh.along[pole] = u > 0 ? 1 : 0
      mesh.around[pole] = (mesh.around[ring * row + j]! + mesh.around[ring * row + j + 1]!) / 2
    }
  }
  sewTriangles(mesh.triangles, around, along)
  return mesh
}

/** Over this way from a cut the sections turn from level to square across the path, mm. */
const LEVELLING = 30

/** Moves a point of a section near a cut along the path, so that the cut is level however the path runs. */
function level({ axes }: Section, u: number, points: Float64Array, at: number): void {
  const t = Math.max(0, 1 - u / LEVELLING)
  const way = (t * t * (3 - 2 * t) * (axes[1]! - points[at + 1]!)) / axes[4]!
  for (let c = 0; c < 3; c++) points[at + c]! += way * axes[3 + c]!
}

function sewTriangles(triangles: Uint32Array, around: number, along: number): void {
  const row = around + 1
  const lastRing = (along - 1) * row
  const firstPole = along * row
  let i = 0
  const add = (a: number, b: number, c: number) => {
    triangles[i++] = a
    triangles[i++] = b
    triangles[i++] = c
  }
  for (let j = 0; j < around; j++) {
    add(firstPole + j, j + 1, j)
    add(firstPole + around + j, lastRing + j, lastRing + j + 1)
    for (let ring = 0; ring < along - 1; ring++) {
      const a = ring * row + j
      const b = a + row
      // Diagonals lean the same way on both sides of the medial edge, so that a symmetric sweep meshes symmetrically.
      if (2 * j < around) {
        add(a, a + 1, b + 1)
        add(a, b + 1, b)
      } else {
        add(a, a + 1, b)
        add(a + 1, b + 1, b)
      }
    }
  }
}

/** Places of the rings in mm of the path, after `from`: dense trial rings, then equal shares of length and turning. */
function ringPlaces(path: SweepPath, count: number, from = -1): number[] {
  const trial = trialPlaces(path).filter((u) => u > from)
  const cost = turning(path, trial)
  const total = cost[cost.length - 1]!
  const places: number[] = []
  let i = 1
  for (let ring = 0; ring < count; ring++) {
    const wanted = ((ring + 0.7) / (count + 0.4)) * total
    while (cost[i]! < wanted) i++
    const within = (wanted - cost[i - 1]!) / (cost[i]! - cost[i - 1]!)
    places.push(trial[i - 1]! + within * (trial[i]! - trial[i - 1]!))
  }
  return places
}

function trialPlaces(path: SweepPath): number[] {
  const places = [0]
  const { length, startRound, endRound } = path
  const tip = (i: number) => 1 - Math.cos(((i / TIP_RINGS) * Math.PI) / 2)
  for (let i = 1; i < TIP_RINGS; i++) places.push(startRound * tip(i))
  const middle = length - startRound - endRound
  for (let i = 0; i <= DENSE_RINGS; i++) places.push(startRound + (middle * i) / DENSE_RINGS)
  for (let i = TIP_RINGS - 1; i >= 0; i--) places.push(length - endRound * tip(i))
  return places
}

/** Running cost over the trial rings: share of the length plus share of the surface's turning along the path. */
function turning(path: SweepPath, trial: readonly number[]): Float64Array {
  const table = circleTable(16)
  const size = 48
  const rings = new Float64Array(trial.length * size)
  const section = newSection()
  trial.forEach((u, k) => {
    sectionAt(path, u, section)
    contourRing(section, table, rings, k * size)
  })
  const raw = new Float64Array(trial.length)
  for (let k = 1; k < trial.length - 1; k++) {
    let most = 0
    for (let j = 0; j < size; j += 3) most = Math.max(most, bendAngle(rings, (k - 1) * size + j, size))
    raw[k] = most
  }
  const turns = raw.map((_, k) => {
    let sum = 0
    for (let d = -6; d <= 6; d++) sum += raw[Math.min(trial.length - 1, Math.max(0, k + d))]!
    return sum / 13
  })
  const allTurns = turns.reduce((sum, x) => sum + x, 0)
  const cost = new Float64Array(trial.length)
  for (let k = 1; k < trial.length; k++) {
    cost[k] = cost[k - 1]! + (trial[k]! - trial[k - 1]!) / path.length + (CURVATURE_PULL * turns[k]!) / allTurns
  }
  return cost
}

/** Angle between two successive steps of a polyline whose points lie `stride` apart. */
function bendAngle(points: Float64Array, at: number, stride: number): number {
  let dot = 0
  let first = 0
  let second = 0
  for (let c = 0; c < 3; c++) {
    const p = points[at + stride + c]! - points[at + c]!
    const q = points[at + 2 * stride + c]! - points[at + stride + c]!
    dot += p * q
    first += p * p
    second += q * q
  }
  const length = Math.sqrt(first * second)
  return length > 1e-12 ? Math.acos(Math.min(1, Math.max(-1, dot / length))) : 0
}

/** Angles of a ring's points on its contour from `start` on, and their place around it in radians of arc length. */
function ringAngles(section: Section, start: number, around: number): { contour: Float64Array; texture: Float64Array } {
  const point = new Float64Array(3)
  const before = new Float64Array(3)
  const arc = new Float64Array(DENSE_ANGLES + 1)
  const angle = (i: number) => start + (i * 2 * Math.PI) / DENSE_ANGLES
  for (let i = 0; i <= DENSE_ANGLES; i++) {
    contourPoint(section, Math.cos(angle(i)), Math.sin(angle(i)), point, 0)
    if (i > 0) arc[i] = arc[i - 1]! + Math.hypot(point[0]! - before[0]!, point[1]! - before[1]!, point[2]! - before[2]!)
    before.set(point)
  }
  const total = arc[DENSE_ANGLES]!
  const mixed = (i: number) => (ANGLE_SHARE * i) / DENSE_ANGLES + ((1 - ANGLE_SHARE) * arc[i]!) / total
  const contour = new Float64Array(around)
  const texture = new Float64Array(around)
  let i = 1
  for (let j = 0; j < around; j++) {
    const wanted = j / around
    while (mixed(i) < wanted) i++
    const within = (wanted - mixed(i - 1)) / (mixed(i) - mixed(i - 1))
    contour[j] = angle(i - 1 + within)
    texture[j] = (2 * Math.PI * (arc[i - 1]! + within * (arc[i]! - arc[i - 1]!))) / total
  }
  return { contour, texture }
}
