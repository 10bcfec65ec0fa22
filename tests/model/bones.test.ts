import { describe, expect, it } from 'vitest'
import { fidelity } from '../../sculpt/fit/fidelity.ts'
import { rounded, withNumbers } from '../../sculpt/fit/figureText.ts'
import { fitBone } from '../../sculpt/fit/fitBone.ts'
import { placed } from '../../sculpt/fit/placed.ts'
import { soupOf } from '../../sculpt/fit/surface.ts'
import { BONES } from '../../sculpt/figures/bones.ts'
import type { BoneFigure } from '../../sculpt/figures/types.ts'
import type { Mesh } from '../../sculpt/mesh.ts'
import { boneMesh } from '../../sculpt/solids/boneMesh.ts'
import { ellipsoidDistance, ellipsoidOf, nearest } from '../../sculpt/solids/ellipsoid.ts'
import { rotationMatrix, rotationVector } from '../../sculpt/solids/rotation.ts'
import { isFarFrom, ontoSurface, unionDistance, unionNormal } from '../../sculpt/solids/union.ts'
import { BONE_IDS } from '../../src/anatomy/ids.ts'
import { LANDMARK_IDS, LANDMARKS, type LandmarkId } from '../../src/anatomy/landmarks.ts'

/** Two balls of 10 mm, 12 mm apart, cut flat 6 mm above their middle. */
const pair = {
  kind: 'bone',
  id: 'talus',
  sources: [],
  blend: 1,
  cutAbove: 6,
  parts: {
    left: { centre: [-6, 0, 0], radii: [10, 10, 10], turn: [0, 0, 0] },
    right: { centre: [6, 0, 0], radii: [10, 10, 10], turn: [0.3, 0, 0] },
  },
} as const satisfies BoneFigure

/** Each directed edge once, and its opposite once: closed, and turned the same way throughout. */
function isClosed({ positions, triangles }: Mesh): boolean {
  const edges = new Set<number>()
  const edge = (from: number, to: number) => triangles[from]! * positions.length + triangles[to]!
  const next = (i: number) => (i % 3 === 2 ? i - 2 : i + 1)
  for (const i of triangles.keys()) edges.add(edge(i, next(i)))
  return edges.size === triangles.length && [...triangles.keys()].every((i) => edges.has(edge(next(i), i)))
}

/** Signed volume, mm³: positive when the surface faces outwards. */
function volume({ positions: p, triangles: t }: Mesh): number {
  let sum = 0
  for (let i = 0; i < t.length; i += 3) {
    const [a, b, c] = [t[i]! * 3, t[i + 1]! * 3, t[i + 2]! * 3]
    sum +=
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
      p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!)
  }
  return sum / 6
}

describe('the solids of bones', () => {
  it('turns a rotation vector into a matrix and back', () => {
    for (const turn of [
      [0, 0, 0],
      [0.2, -0.4, 1.1],
      [3.1, 0.1, 0],
      [1e-9, 0, 0],
    ] as const)
      for (const [k, value] of rotationVector(rotationMatrix(turn)).entries()) expect(value).toBeCloseTo(turn[k]!, 9)
  })

  it('measures the distance to an ellipsoid', () => {
    const ellipsoid = ellipsoidOf({ centre: [0, 0, 0], radii: [4, 12, 30], turn: [0, 0, 0] })
    expect(ellipsoidDistance(ellipsoid, 10, 0, 0)).toBeCloseTo(6, 9)
    expect(ellipsoidDistance(ellipsoid, 0, 0, 0)).toBeCloseTo(-4, 4)
    expect(ellipsoidDistance(ellipsoid, 0, 0, 29)).toBeCloseTo(-0.8822, 3)
    // Anywhere: the nearest point is on the surface, and it is as far away as the distance says.
    for (let i = 1; i < 40; i++) {
      const [x, y, z] = [Math.sin(i * 7) * 20, Math.sin(i * 11) * 20, Math.sin(i * 13) * 40]
      const d = ellipsoidDistance(ellipsoid, x, y, z)
      expect(Math.hypot(nearest.x / 4, nearest.y / 12, nearest.z / 30)).toBeCloseTo(1, 6)
      expect(Math.hypot(x - nearest.x, y - nearest.y, z - nearest.z)).toBeCloseTo(Math.abs(d), 6)
    }
  })

  it('blends two balls, cuts them, and knows what is far', () => {
    expect(unionDistance(pair, 20, 0, 0)).toBeCloseTo(4, 3)
    expect(unionDistance(pair, 0, -8, 0)).toBeCloseTo(-Math.log(2), 3)
    expect(unionDistance(pair, 6, 5, 0)).toBeCloseTo(-1, 3)
    expect(unionNormal(pair, 6, 6, 0)).toEqual([0, 1, 0])
    expect(isFarFrom(pair, 5, 30, 0, 0)).toBe(true)
    expect(isFarFrom(pair, 5, 18, 0, 0)).toBe(false)
    expect(unionDistance(pair, ...ontoSurface(pair, [17, -3, 2]))).toBeCloseTo(0, 6)
  })

  it('meshes them closed, outward, exact and the same every time', async () => {
    const mesh = await boneMesh(pair)
    expect(isClosed(mesh)).toBe(true)
    expect(volume(mesh)).toBeGreaterThan(4000)
    for (let i = 0; i < mesh.positions.length; i += 3)
      expect(
        Math.abs(unionDistance(pair, mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!)),
      ).toBeLessThan(0.05)
    expect(await boneMesh(pair)).toEqual(mesh)
  })
})

describe('fitting', () => {
  /** A small solid of two ellipsoids, and the same a little off. */
  const truth = {
    kind: 'bone',
    id: 'patella',
    sources: [],
    blend: 1,
    parts: {
      body: { centre: [0, 100, 0], radii: [14, 9, 11], turn: [0.3, 0.2, -0.4] },
      spur: { centre: [11, 104, 3], radii: [8, 5, 6], turn: [0, 0.5, 0] },
    },
  } as const satisfies BoneFigure
  const start = [
    { centre: [1.5, 99, 1], radii: [12, 11, 9], turn: [0.2, 0.2, -0.3] },
    { centre: [10, 102, 2], radii: [6, 6, 6], turn: [0, 0.3, 0] },
  ] as const

  it('finds a solid again from its surface', async () => {
    const soup = soupOf(await boneMesh(truth))
    const parts = fitBone(soup, start, { blend: 1, radii: [3, 40], points: 600, rounds: 12 })
    const found = await boneMesh({ ...truth, parts: Object.fromEntries(parts.map((part, i) => [`part${i}`, part])) })
    const { mean, p95, back95 } = fidelity(found, soup)
    expect(mean).toBeLessThan(0.1)
    expect(Math.max(p95, back95)).toBeLessThan(0.3)
  })

  it('moves and scales a figure to another subject before it starts', async () => {
    const soup = soupOf(await boneMesh(truth))
    expect(placed(truth, soup, soup)).toBe(truth)
    const other = soup.map((value, i) => value * 1.2 + (i % 3 === 1 ? 40 : 0))
    const moved = placed(truth, soup, other)
    expect(unionDistance(moved, 14 * 1.2, 100 * 1.2 + 40, 0)).toBeLessThan(3)
    expect(moved.parts.body!.radii[0]).toBeCloseTo(14 * 1.2, 0)
  })

  it('writes numbers into a figure and leaves its words alone', () => {
    const file = '// Words.\nexport const a = {\n  parts: {\n    old: 1,\n  },\n} as const\n'
    const part = rounded({ centre: [1.234, -0.001, 2], radii: [3, 4.005, 5], turn: [0.12345, 0, 0] })
    expect(part).toEqual({ centre: [1.23, 0, 2], radii: [3, 4, 5], turn: [0.123, 0, 0] })
    expect(withNumbers(file, { head: part })).toBe(
      '// Words.\nexport const a = {\n  parts: {\n' +
        '    head: { centre: [1.23, 0, 2], radii: [3, 4, 5], turn: [0.123, 0, 0] },\n  },\n} as const\n',
    )
    expect(() => withNumbers('nothing', {})).toThrow('no block "parts"')
  })
})

describe('the figures of bones', () => {
  it('are all there, in the order of the ids', () => {
    expect(BONES.map(({ id }) => id)).toEqual(BONE_IDS)
  })

  it.each(BONES.map((figure) => [figure.id, figure] as const))('%s is a modest, sound description', (_, figure) => {
    const parts = Object.entries(figure.parts)
    expect(parts.length * 9 + 2).toBeLessThanOrEqual(200)
    expect(figure.sources.length).toBeGreaterThan(0)
    for (const [name, { centre, radii, turn }] of parts) {
      expect(name).toMatch(/^[a-z][A-Za-z]+$/)
      expect([...centre, ...radii, ...turn].every(Number.isFinite)).toBe(true)
      expect(Math.min(...radii)).toBeGreaterThan(0.5)
      expect(Math.max(...radii)).toBeLessThanOrEqual(140)
    }
  })

  it('carry every landmark, each near the surface of the bone that it belongs to', () => {
    const carried = BONES.flatMap(({ id, landmarks }) => Object.keys(landmarks ?? {}).map((name) => [name, id]))
    expect(Object.fromEntries(carried)).toEqual(Object.fromEntries(LANDMARK_IDS.map((id) => [id, LANDMARKS[id].on])))
    for (const figure of BONES)
      for (const point of Object.values(figure.landmarks ?? {}))
        expect(Math.abs(unionDistance(figure, ...point))).toBeLessThan(3)
  })

  it('put the landmarks where anatomists do', () => {
    const at = (id: LandmarkId) => BONES.find((bone) => bone.id === LANDMARKS[id].on)!.landmarks![id]!
    const [x, y, z] = [0, 1, 2] as const
    const rows: readonly (readonly [axis: 0 | 1 | 2, low: LandmarkId, high: LandmarkId, least: number])[] = [
      // From lateral to medial.
      [x, 'lateral-epicondyle', 'lateral-condyle', 5],
      [x, 'lateral-condyle', 'intercondylar-fossa', 15],
      [x, 'intercondylar-fossa', 'medial-condyle', 15],
      [x, 'medial-condyle', 'medial-epicondyle', 5],
      [x, 'lateral-supracondylar-line', 'popliteal-surface', 10],
      [x, 'popliteal-surface', 'adductor-tubercle', 20],
      [x, 'lateral-condyle-of-tibia', 'tibial-plateau', 20],
      [x, 'tibial-plateau', 'medial-condyle-of-tibia', 5],
      [x, 'head-of-fibula', 'lateral-condyle-of-tibia', 4],
      [x, 'soleal-line', 'medial-border-of-tibia', 3],
      [x, 'lateral-malleolus', 'medial-malleolus', 40],
      [x, 'groove-of-cuboid', 'tuberosity-of-navicular', 20],
      [x, 'tuberosity-of-fifth-metatarsal', 'groove-of-cuboid', 10],
      [x, 'talar-dome', 'sustentaculum-tali', 8],
      [x, 'talar-dome', 'groove-of-talus', 5],
      // From below upwards.
      [y, 'intercondylar-fossa', 'popliteal-surface', 20],
      [y, 'medial-epicondyle', 'adductor-tubercle', 10],
      [y, 'popliteal-surface', 'linea-aspera', 30],
      [y, 'tibial-tuberosity', 'tibial-plateau', 25],
      [y, 'soleal-line', 'tibial-tuberosity', 15],
      [y, 'medial-border-of-tibia', 'soleal-line', 50],
      [y, 'neck-of-fibula', 'head-of-fibula', 15],
      [y, 'head-of-fibula', 'tibial-plateau', 8],
      [y, 'lateral-malleolus', 'medial-malleolus', 5],
      [y, 'tibial-plateau', 'medial-condyle', 8],
      [y, 'tibial-tuberosity', 'apex-of-patella', 20],
      [y, 'sustentaculum-tali', 'talar-dome', 20],
      [y, 'calcaneal-tuberosity', 'posterior-surface-of-calcaneus', 8],
      [y, 'groove-of-talus', 'talar-dome', 10],
      [y, 'groove-of-cuboid', 'tuberosity-of-navicular', 15],
      // From behind forwards.
      [z, 'medial-condyle', 'medial-epicondyle', 15],
      [z, 'lateral-condyle', 'lateral-epicondyle', 15],
      [z, 'soleal-line', 'tibial-tuberosity', 30],
      [z, 'head-of-fibula', 'lateral-condyle-of-tibia', 8],
      [z, 'lateral-malleolus', 'medial-malleolus', 8],
      [z, 'posterior-surface-of-calcaneus', 'groove-of-talus', 20],
      [z, 'groove-of-talus', 'talar-dome', 10],
      [z, 'sustentaculum-tali', 'tuberosity-of-navicular', 20],
      [z, 'posterior-surface-of-calcaneus', 'talar-dome', 30],
    ]
    for (const [axis, low, high, least] of rows)
      expect(at(high)[axis] - at(low)[axis], `${'xyz'[axis]}: ${low} before ${high}`).toBeGreaterThan(least)
    const related = new Set(rows.flatMap(([, low, high]) => [low, high]))
    expect(LANDMARK_IDS.filter((id) => !related.has(id))).toEqual([])
    expect(at('medial-condyle')[x]).toBeGreaterThan(at('lateral-condyle')[x])
    expect(at('adductor-tubercle')[y]).toBeGreaterThan(at('medial-epicondyle')[y])
    expect(at('popliteal-surface')[y]).toBeGreaterThan(at('intercondylar-fossa')[y])
    expect(at('tibial-tuberosity')[z]).toBeGreaterThan(at('soleal-line')[z])
    expect(at('tibial-plateau')[y]).toBeGreaterThan(at('soleal-line')[y])
    expect(at('lateral-malleolus')[y]).toBeLessThan(at('medial-malleolus')[y])
    expect(at('sustentaculum-tali')[x]).toBeGreaterThan(0)
    expect(at('posterior-surface-of-calcaneus')[z]).toBeLessThan(at('talar-dome')[z])
  })

  it('mesh into closed solids within the budget, and stay out of each other', async () => {
    let triangles = 0
    for (const figure of BONES) {
      const mesh = await boneMesh(figure)
      triangles += mesh.triangles.length / 3
      expect(isClosed(mesh), figure.id).toBe(true)
      expect(volume(mesh), figure.id).toBeGreaterThan(0)
      for (const other of BONES)
        if (other !== figure) expect(deepest(mesh, other), `${figure.id} into ${other.id}`).toBeGreaterThan(-1)
    }
    expect(triangles).toBeLessThan(55_000)
  }, 180_000)
})

/** How deep a mesh reaches into a bone: the least distance of its vertices, mm. */
function deepest({ positions }: Mesh, figure: BoneFigure): number {
  let least = 0
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [positions[i]!, positions[i + 1]!, positions[i + 2]!]
    if (!isFarFrom(figure, 0, x, y, z)) least = Math.min(least, unionDistance(figure, x, y, z))
  }
  return least
}
