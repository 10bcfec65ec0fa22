import { type BufferGeometry, Matrix4, Mesh, SphereGeometry, TorusGeometry, Vector3 } from 'three'
import { beforeAll, describe, expect, test } from 'vitest'
import type { StructureId } from '../../src/anatomy/ids.ts'
import { contains, nested } from '../../src/scene/section/Caps.ts'
import { cutSolid, spanOf, twiceArea } from '../../src/scene/section/cutSolid.ts'
import { Solids } from '../../src/scene/section/Solids.ts'
import { type CutPlane, cutPlane } from '../../src/state/sectionPlane.ts'
import { randomStream } from '../unit/random.ts'
import { bend, readShippedLeg, type ShippedPart, trianglesOf } from './shippedLeg.ts'

const HERE = new Matrix4()

describe('a plane through known solids', () => {
  const solids = new Solids()
  const cutOf = (geometry: BufferGeometry, plane: CutPlane) => cutSolid(solids.bend(new Mesh(geometry), HERE), plane)

  test('a ball: a circle of the right size at any height, one loop', () => {
    const ball = new SphereGeometry(0.05, 128, 96)
    for (const at of [-0.04, -0.01, 0, 0.02, 0.045]) {
      const { loops, area } = cutOf(ball, { axis: 1, at })
      expect(loops).toHaveLength(1)
      expect(area / (Math.PI * (0.05 ** 2 - at ** 2))).toBeCloseTo(1, 2)
    }
    expect(cutOf(ball, { axis: 1, at: 0.051 }).loops).toEqual([])
  })

  test('a ring, lying: a disc with a hole; standing: two discs', () => {
    const lying = new TorusGeometry(0.05, 0.02, 64, 128).rotateX(Math.PI / 2)
    const cut = cutOf(lying, { axis: 1, at: 0 })
    expect(cut.loops).toHaveLength(2)
    expect(cut.area / (Math.PI * (0.07 ** 2 - 0.03 ** 2))).toBeCloseTo(1, 2)
    const [piece] = nested(cut.loops)
    expect(piece?.[1]).toHaveLength(1)
    expect(contains(piece![0], 0.05, 0)).toBe(true)
    const standing = cutOf(lying, { axis: 0, at: 0 })
    expect(nested(standing.loops).map(([, holes]) => holes.length)).toEqual([0, 0])
  })
})

describe('the posed leg', () => {
  let parts: readonly ShippedPart[] = []

  beforeAll(async () => {
    parts = await readShippedLeg()
  })

  const POSES = [
    { knee: 0, ankle: 0 },
    { knee: 90, ankle: -30 },
    { knee: 35, ankle: 20 },
  ] as const
  const CUTS = [
    { section: 0.31, plane: 'transverse' },
    { section: 0.72, plane: 'transverse' },
    { section: 0.97, plane: 'transverse' },
    { section: 0.5, plane: 'sagittal' },
  ] as const

  test.each(POSES)(
    'knee $knee°, ankle $ankle°: outlines close, areas and points within agree with the surface',
    (pose) => {
      const solids = new Solids()
      const random = randomStream(11)
      let compared = 0
      for (const part of parts) {
        const { leg } = part
        bend(part, pose)
        const frame = leg.nodes.get('leg')!.matrixWorld
        for (const [id, mesh] of leg.structures)
          for (const cut of CUTS) {
            const plane = cutPlane(cut)!
            const { loops, area } = cutSolid(solids.bend(mesh, frame), plane)
            const expected = areaBySurface(mesh, plane)
            if (expected < 2e-6 && area < 2e-6) continue
            compared += 1
            const off = Math.abs(area - expected) / Math.max(expected, 1e-5)
            expect(off, `${id} ${cut.plane} ${cut.section}: ${area} m², by its surface ${expected} m²`).toBeLessThan(
              0.01,
            )
            checkPoints(id, mesh, plane, loops, random)
          }
      }
      expect(compared).toBeGreaterThan(60)
    },
  )
})

/** Area by Green's theorem over the pieces in which triangles meet the plane; nothing is chained. */
function areaBySurface(mesh: Mesh, plane: CutPlane): number {
  const [across, up] = spanOf(plane)
  const height = (p: Vector3): number => p.getComponent(plane.axis) - plane.at
  let twice = 0
  for (const corners of trianglesOf(mesh)) {
    const ends: (readonly [number, number, boolean])[] = []
    for (let k = 0; k < 3; k++) {
      const [p, q] = [corners[k]!, corners[(k + 1) % 3]!]
      const [hp, hq] = [height(p), height(q)]
      if (hp >= 0 === hq >= 0) continue
      const part = hp / (hp - hq)
      const at = (axis: number): number => p.getComponent(axis) + (q.getComponent(axis) - p.getComponent(axis)) * part
      ends.push([at(across), at(up), hp >= 0])
    }
    const from = ends.find(([, , down]) => down)
    const to = ends.find(([, , down]) => !down)
    if (from && to) twice += from[0] * to[1] - to[0] * from[1]
  }
  return Math.abs(twice) / 2
}

/** Points about the outlines: within the loops just where a ray out of the solid meets its surface an odd number of times. */
function checkPoints(
  id: StructureId,
  mesh: Mesh,
  plane: CutPlane,
  loops: readonly (readonly number[])[],
  random: () => number,
): void {
  const [across, up] = spanOf(plane)
  const all = loops.flat()
  const xs = all.filter((_, i) => i % 2 === 0)
  const ys = all.filter((_, i) => i % 2 === 1)
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const faces = trianglesOf(mesh)
  let disagree = 0
  for (let n = 0; n < 6; n++) {
    const [x, y] = [left + random() * (right - left), low + random() * (high - low)]
    const inLoops = loops.filter((loop) => contains(loop, x, y)).length % 2 === 1
    const point = new Vector3().setComponent(plane.axis, plane.at).setComponent(across, x).setComponent(up, y)
    if (inLoops !== crossings(faces, point) % 2 > 0) disagree += 1
  }
  // A ray may graze an edge of the surface; a wrong outline would be wrong everywhere.
  expect(disagree, `${id} in ${loops.map(twiceArea)}`).toBeLessThanOrEqual(1)
}

/** How often a ray in a crooked direction meets triangles (Möller and Trumbore 1997). */
function crossings(faces: readonly Vector3[][], origin: Vector3): number {
  const way = new Vector3(0.5377, 0.3391, 0.7719).normalize()
  const [edge1, edge2, h, s, q] = [new Vector3(), new Vector3(), new Vector3(), new Vector3(), new Vector3()]
  let count = 0
  for (const [a, b, c] of faces as [Vector3, Vector3, Vector3][]) {
    edge1.subVectors(b, a)
    edge2.subVectors(c, a)
    const det = edge1.dot(h.crossVectors(way, edge2))
    if (Math.abs(det) < 1e-18) continue
    const u = s.subVectors(origin, a).dot(h) / det
    if (u < 0 || u > 1) continue
    const v = way.dot(q.crossVectors(s, edge1)) / det
    if (v < 0 || u + v > 1) continue
    if (edge2.dot(q) / det > 0) count += 1
  }
  return count
}
