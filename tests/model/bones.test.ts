import { describe, expect, it } from 'vitest'
import type { BoneFigure } from '../../sculpt/figures/types.ts'
import type { Mesh } from '../../sculpt/mesh.ts'
import { boneMesh } from '../../sculpt/solids/boneMesh.ts'
import { ellipsoidDistance, ellipsoidOf, nearest } from '../../sculpt/solids/ellipsoid.ts'
import { rotationMatrix, rotationVector } from '../../sculpt/solids/rotation.ts'
import { isFarFrom, ontoSurface, unionDistance, unionNormal } from '../../sculpt/solids/union.ts'

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
function isClosed({ triangles }: Mesh): boolean {
  const edges = new Set<string>()
  for (let i = 0; i < triangles.length; i += 3)
    for (let k = 0; k < 3; k++) edges.add(`${triangles[i + k]},${triangles[i + ((k + 1) % 3)]}`)
  return edges.size === triangles.length && [...edges].every((edge) => edges.has(edge.split(',').reverse().join()))
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
