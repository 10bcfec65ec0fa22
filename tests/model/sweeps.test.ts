import { describe, expect, it } from 'vitest'
import { fidelity } from '../../sculpt/fit/fidelity.ts'
import { fitSweep } from '../../sculpt/fit/fitSweep.ts'
import { sliceSweep } from '../../sculpt/fit/sliceSweep.ts'
import { soupOf } from '../../sculpt/fit/surface.ts'
import { achillesTendon } from '../../sculpt/figures/achillesTendon.ts'
import { BONES } from '../../sculpt/figures/bones.ts'
import { gastrocnemiusLateral } from '../../sculpt/figures/gastrocnemiusLateral.ts'
import { gastrocnemiusMedial } from '../../sculpt/figures/gastrocnemiusMedial.ts'
import { NEIGHBOUR_MUSCLES } from '../../sculpt/figures/neighbourMuscles.ts'
import { plantaris } from '../../sculpt/figures/plantaris.ts'
import { soleus } from '../../sculpt/figures/soleus.ts'
import { SOFT_TISSUE } from '../../sculpt/figures/softTissue.ts'
import type { SweepFigure, SweepLevel, Vec3 } from '../../sculpt/figures/types.ts'
import type { Mesh, SweptMesh } from '../../sculpt/mesh.ts'
import { meshDistance } from '../../sculpt/solids/meshDistance.ts'
import { weld } from '../../sculpt/solids/pseudoNormals.ts'
import { evaluateSpline, naturalSpline } from '../../sculpt/solids/spline.ts'
import { sweepDistance } from '../../sculpt/solids/sweepDistance.ts'
import { sweepMesh } from '../../sculpt/solids/sweepMesh.ts'
import { sweepFrame, sweepLength } from '../../sculpt/solids/sweepPath.ts'
import { pushOut, trimMeshes } from '../../sculpt/solids/trim.ts'

const sweep = (levels: readonly SweepLevel[]): SweepFigure => ({ kind: 'sweep', id: 'soleus', sources: [], levels })
const round = (x: number, y: number, z: number, radius: number): SweepLevel => {
  const size = Math.log(radius)
  return [x, y, z, 0, size, size, 0, 0, 0, 0]
}
/** A straight rod of 10 mm radius, 100 mm long. */
const rod = sweep([0, 25, 50, 75, 100].map((down) => round(0, -down, 0, 10)))
/** A quarter of a circle of 60 mm radius, from straight down to straight forwards. */
const bow = sweep(
  [0, 15, 30, 45, 60, 75, 90].map((degrees) => {
    const angle = (degrees * Math.PI) / 180
    return round(0, -60 * Math.sin(angle), 60 - 60 * Math.cos(angle), 8)
  }),
)

/** Signed volume, cm³: positive when the surface faces outwards. */
function volume({ positions: p, triangles: t }: Mesh): number {
  let sum = 0
  for (let i = 0; i < t.length; i += 3) {
    const [a, b, c] = [t[i]! * 3, t[i + 1]! * 3, t[i + 2]! * 3]
    sum +=
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
      p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!)
  }
  return sum / 6000
}

/** Each directed edge once, and its opposite once, vertices in one place taken as one. */
function isClosed({ positions, triangles }: Mesh): boolean {
  const same = weld(positions)
  const edges = new Set<string>()
  let count = 0
  for (let i = 0; i < triangles.length; i += 3) {
    const corners = [0, 1, 2].map((k) => same[triangles[i + k]!]!)
    if (new Set(corners).size < 3) continue
    count += 3
    for (let k = 0; k < 3; k++) edges.add(`${corners[k]},${corners[(k + 1) % 3]}`)
  }
  return edges.size === count && [...edges].every((edge) => edges.has(edge.split(',').reverse().join()))
}

const vertices = ({ positions }: Mesh): Vec3[] =>
  Array.from({ length: positions.length / 3 }, (_, v) => [
    positions[3 * v]!,
    positions[3 * v + 1]!,
    positions[3 * v + 2]!,
  ])
const heights = (figure: SweepFigure) => vertices(sweepMesh(figure, { around: 24, along: 60 })).map(([, y]) => y)
const lowest = (figure: SweepFigure) => Math.min(...heights(figure))
const highest = (figure: SweepFigure) => Math.max(...heights(figure))
const dot = (a: Vec3, b: Vec3) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

/** The frame of a figure at a height, found by halving: its path runs downwards. */
function frameAtHeight(figure: SweepFigure, y: number) {
  let low = 0
  let high = 1
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2
    if (sweepFrame(figure, middle).centre[1] > y) low = middle
    else high = middle
  }
  return sweepFrame(figure, low)
}

describe('sweeps', () => {
  it('runs natural splines through their values, straight ones straight', () => {
    const spline = naturalSpline(Float64Array.of(0, 1, 3), Float64Array.of(0, 5, 2, 7, 6, 1), 2)
    const out = new Float64Array(2)
    evaluateSpline(spline, 2, out)
    expect(out[0]).toBeCloseTo(4, 12)
    evaluateSpline(spline, 1, out)
    expect(out[1]).toBeCloseTo(7, 12)
  })

  it('carries an orthonormal frame along the path, medial and anterior where it runs down', () => {
    for (const t of [0, 0.3, 0.7, 1]) {
      const { tangent, across, deep } = sweepFrame(bow, t)
      for (const axis of [tangent, across, deep]) expect(dot(axis, axis)).toBeCloseTo(1, 9)
      expect(dot(tangent, across)).toBeCloseTo(0, 9)
      expect(dot(deep, tangent)).toBeCloseTo(0, 9)
      expect(across[0], 'a path in the sagittal plane keeps its medial axis').toBeCloseTo(1, 6)
    }
    expect(sweepFrame(rod, 0.5).deep[2]).toBeCloseTo(1, 9)
    expect(sweepFrame(rod, 0.5).halfWidth).toBeCloseTo(10, 6)
    expect(sweepLength(rod)).toBeCloseTo(100, 6)
    expect(sweepLength(bow)).toBeCloseTo((Math.PI / 2) * 60, 0)
  })

  it('meshes a rounded rod with its volume, closed and outward', () => {
    const mesh = sweepMesh(rod, { around: 48, along: 60 })
    expect(isClosed(mesh)).toBe(true)
    // A cylinder of 80 mm between two half-balls.
    expect(volume(mesh)).toBeGreaterThan(0.99 * Math.PI * (80 / 10 + 4 / 3))
    expect(volume(mesh)).toBeLessThan(Math.PI * (80 / 10 + 4 / 3))
  })

  it('gives each vertex its place along and around', () => {
    const mesh = sweepMesh(rod, { around: 16, along: 20 })
    for (const [v, [x, y, z]] of vertices(mesh).entries()) {
      expect(mesh.along[v]).toBeCloseTo(-y / 100, 6)
      if (Math.hypot(x, z) < 5 || mesh.around[v]! > 6.28) continue
      expect(Math.cos(mesh.around[v]! - Math.atan2(z, x))).toBeCloseTo(1, 3)
    }
  })

  it('measures signed distance', () => {
    expect(sweepDistance(rod, 14, -50, 0)).toBeCloseTo(4, 1)
    expect(sweepDistance(rod, 0, -50, 7)).toBeCloseTo(-3, 1)
    expect(sweepDistance(rod, 0, 5, 0)).toBeCloseTo(5, 1)
    expect(sweepDistance(bow, 0, -60, 60)).toBeLessThan(0.1)
    expect(sweepDistance(bow, 0, 0, 60)).toBeGreaterThan(40)
  })
})

describe('trimming', () => {
  const neighbour = sweep([0, 25, 50, 75, 100].map((down) => round(17, -down, 0, 10)))

  it('pushes a mesh out of its neighbour and leaves the rest where it was', () => {
    const mesh = sweepMesh(rod, { around: 32, along: 40 })
    const distance = meshDistance(sweepMesh(neighbour, { around: 32, along: 40 }))
    const free = pushOut(mesh, [distance], { gap: 0.2 })
    expect(isClosed(free)).toBe(true)
    const inside = (one: SweptMesh) => Math.min(...vertices(one).map(([x, y, z]) => distance(x, y, z)))
    expect(inside(mesh)).toBeLessThan(-2.8)
    expect(inside(free)).toBeGreaterThan(-0.05)
    const far = vertices(free).filter(([x]) => x < -6)
    for (const [x, , z] of far) expect(Math.hypot(x, z)).toBeLessThan(10.05)
  })

  it('shifts a sheet whole instead of squeezing it', () => {
    const flat = (down: number): SweepLevel => [8, -down, 0, Math.PI / 2, Math.log(8), Math.log(0.5), 0, 0, 0, 0]
    const sheet = sweepMesh(sweep([5, 30, 60, 95].map(flat)), { around: 24, along: 40 })
    const moved = pushOut(sheet, [meshDistance(sweepMesh(rod, { around: 32, along: 40 }))], { gap: 0.1, sheet: true })
    expect(volume(moved)).toBeGreaterThan(0.9 * volume(sheet))
  })

  it('takes the structures in order, so that the first keeps its place', () => {
    const meshes = new Map([
      ['soleus', sweepMesh(rod, { around: 32, along: 40 })],
      ['plantaris', sweepMesh(neighbour, { around: 32, along: 40 })],
    ])
    const trimmed = trimMeshes(meshes, [], [{ id: 'plantaris' }, { id: 'soleus' }])
    expect(trimmed.get('plantaris')?.positions).toEqual(meshes.get('plantaris')?.positions)
    expect(trimmed.get('soleus')?.positions).not.toEqual(meshes.get('soleus')?.positions)
  })
})

describe('fitting sweeps', () => {
  it('finds a bent muscle again from its surface', () => {
    const target = sweep(bow.levels.map((level, k) => level.with(5, 1.6 + 0.1 * k) as unknown as SweepLevel))
    const soup = soupOf(sweepMesh(target, { around: 32, along: 40 }))
    const guide: Vec3[] = [
      [0, 0, 0],
      [0, -50, 20],
      [0, -60, 60],
    ]
    const fitted = fitSweep(soup, sliceSweep(soup, guide, 6, 40), { samples: 500, iterations: 12 })
    const { mean, back95 } = fidelity(sweepMesh(sweep(fitted), { around: 32, along: 40 }), soup)
    expect(mean).toBeLessThan(0.3)
    expect(back95).toBeLessThan(1)
  })
})

describe('the figures of the soft tissue', () => {
  const every: [string, SweepFigure][] = [...SOFT_TISSUE, ...NEIGHBOUR_MUSCLES].map((figure) => [figure.id, figure])

  it.each(every)('%s is sound', (_, figure) => {
    expect(figure.sources.length).toBeGreaterThan(0)
    const { levels, openings = [] } = figure
    expect(levels.flat().length + openings.flat(2).length).toBeLessThanOrEqual(200)
    const mesh = sweepMesh(figure, { around: 32, along: 80 })
    expect(isClosed(mesh)).toBe(true)
    expect(volume(mesh)).toBeGreaterThan(1)
    expect(sweepMesh(figure, { around: 32, along: 80 }).positions).toEqual(mesh.positions)
  })

  it.each(every)('%s does not fold', (_, figure) => {
    const row = 33
    const mesh = sweepMesh(figure, { around: 32, along: 80 })
    const points = vertices(mesh)
    let folded = 0
    for (let v = 0; v < 79 * row; v++) {
      // The face of a cut is level, however the path runs.
      const face = figure.flatStart && mesh.along[v]! < 0.02
      const tangent: Vec3 = face ? [0, -1, 0] : sweepFrame(figure, mesh.along[v]!).tangent
      const step = points[v + row]!.map((x, c) => x - points[v]![c]!) as unknown as Vec3
      if (dot(step, tangent) < -1e-3) folded++
    }
    expect(folded / (79 * row)).toBeLessThan(0.005)
  })

  it('ends the medial head lower than the lateral, by less than twice the published 17 mm', () => {
    const difference = lowest(gastrocnemiusLateral) - lowest(gastrocnemiusMedial)
    expect(difference).toBeGreaterThan(5)
    expect(difference).toBeLessThan(35)
  })

  it('places the junction 181 ± 25 mm above the insertion, two standard deviations allowed', () => {
    const insertion = 28
    expect(Math.abs(lowest(gastrocnemiusMedial) - insertion - 181)).toBeLessThan(50)
  })

  it('gives the Achilles tendon its measures: 14.7 × 4.9 mm where narrowest, 25.7 mm at the insertion', () => {
    const widths = Array.from({ length: 14 }, (_, k) => {
      const y = 28 + 10 * k
      const { halfWidth, halfDepth } = frameAtHeight(achillesTendon, y)
      return { y, width: 2 * halfWidth, depth: 2 * halfDepth }
    })
    const narrowest = widths.reduce((least, one) => (one.width < least.width ? one : least))
    expect(narrowest.y - 28).toBeGreaterThanOrEqual(40)
    expect(narrowest.y - 28).toBeLessThanOrEqual(60)
    expect(narrowest.width).toBeCloseTo(14.7, 0)
    expect(narrowest.depth).toBeCloseTo(4.9, 0)
    expect(widths[0]!.width).toBeCloseTo(25.7, 0)
    expect(frameAtHeight(achillesTendon, 200).halfWidth).toBeGreaterThan(18)
  })

  it('inserts the Achilles tendon as a crescent, hollow forwards, on the middle third of the back of the heel', () => {
    const heel = BONES.find(({ id }) => id === 'calcaneus')!
    const back = Object.values(heel.parts).filter(({ centre }) => centre[2] < -20)
    const top = Math.max(...back.map(({ centre, radii }) => centre[1] + Math.max(...radii) * 0.8))
    const middle = (top + 5) / 2
    const widest = achillesTendon.levels.reduce(
      (a, b) => (b[1] < 60 && b[4] > a[4] ? b : a),
      achillesTendon.levels[15]!,
    )
    expect(Math.abs(widest[1] - middle)).toBeLessThan(12)
    expect(widest[6], 'its edges bend forwards').toBeGreaterThan(0.3)
  })

  it('keeps the plantaris slender: 4 … 14 cm³, a belly of 7 … 10 cm, a tendon of 2 … 4 mm', () => {
    expect(volume(sweepMesh(plantaris, { around: 16, along: 200 }))).toBeGreaterThan(4)
    expect(volume(sweepMesh(plantaris, { around: 16, along: 200 }))).toBeLessThan(14)
    const fleshy = Array.from({ length: 400 }, (_, i) => i / 400).filter(
      (t) => sweepFrame(plantaris, t).halfDepth > 1.5,
    )
    const belly = (fleshy.at(-1)! - fleshy[0]!) * sweepLength(plantaris)
    expect(belly).toBeGreaterThan(70)
    expect(belly).toBeLessThan(105)
    for (const t of [0.3, 0.5, 0.7, 0.85]) {
      const { halfWidth } = sweepFrame(plantaris, t)
      expect(2 * halfWidth).toBeGreaterThanOrEqual(2)
      expect(2 * halfWidth).toBeLessThanOrEqual(4)
    }
  })

  it('leads the plantaris obliquely from the lateral side to the medial edge of the Achilles tendon', () => {
    expect(sweepFrame(plantaris, 0.03).centre[0]).toBeLessThan(-10)
    const there = frameAtHeight(plantaris, 120)
    expect(there.centre[0]).toBeGreaterThan(frameAtHeight(achillesTendon, 120).centre[0] + 5)
    expect(highest(plantaris)).toBeGreaterThan(highest(gastrocnemiusLateral))
  })

  it('lays the tendon of plantaris between the medial head and the soleus', () => {
    const between = frameAtHeight(plantaris, 300).centre
    const nearer = (figure: SweepFigure) =>
      vertices(sweepMesh(figure, { around: 160, along: 200 })).filter(
        ([x, y]) => Math.abs(x - between[0]) < 1.5 && Math.abs(y - between[1]) < 3,
      )
    const front = (figure: SweepFigure) => Math.max(...nearer(figure).map(([, , z]) => z))
    const rear = (figure: SweepFigure) => Math.min(...nearer(figure).map(([, , z]) => z))
    expect(between[2]).toBeGreaterThan(front(gastrocnemiusMedial) - 3)
    expect(between[2]).toBeLessThan(rear(soleus) + 3)
  })

  it('keeps volumes within the published spread of men this size', () => {
    const size = (figure: SweepFigure) => volume(sweepMesh(figure, { around: 48, along: 100 }))
    expect(size(gastrocnemiusMedial)).toBeGreaterThan(190)
    expect(size(gastrocnemiusMedial)).toBeLessThan(350)
    expect(size(gastrocnemiusLateral)).toBeGreaterThan(100)
    expect(size(gastrocnemiusLateral)).toBeLessThan(230)
    expect(size(soleus)).toBeGreaterThan(290)
    expect(size(soleus)).toBeLessThan(620)
  })
})
