import { describe, expect, test } from 'vitest'
import { middleLine } from '../../src/scene/measure/middleLine.ts'
import { createSkin, hit, nearest, type Point, placeOf, type Skin } from '../../src/scene/measure/skin.ts'
import { layTape, lengthOf } from '../../src/scene/measure/tape.ts'

/** A grid over a surface that closes round itself, with a seam of doubled vertices. */
function grid(rows: number, columns: number, at: (u: number, v: number) => Point) {
  const points: number[] = []
  const triangles: number[] = []
  for (let i = 0; i <= rows; i++) for (let j = 0; j <= columns; j++) points.push(...at(i / rows, j / columns))
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      const a = i * (columns + 1) + j
      triangles.push(a, a + columns + 1, a + 1, a + 1, a + columns + 1, a + columns + 2)
    }
  return { points, skin: createSkin(points, Uint32Array.from(triangles)) }
}

const TAU = 2 * Math.PI
const RADIUS = 0.05
const HEIGHT = 0.3
const sphere = grid(96, 192, (u, v) => [
  RADIUS * Math.sin(Math.PI * (0.001 + 0.998 * u)) * Math.cos(TAU * (v % 1)),
  RADIUS * Math.cos(Math.PI * (0.001 + 0.998 * u)),
  RADIUS * Math.sin(Math.PI * (0.001 + 0.998 * u)) * Math.sin(TAU * (v % 1)),
])
const tube = grid(60, 180, (u, v) => [RADIUS * Math.cos(TAU * (v % 1)), HEIGHT * u, RADIUS * Math.sin(TAU * (v % 1))])

const tape = ({ points, skin }: { points: number[]; skin: Skin }, a: Point, b: Point): number | null => {
  const way = layTape(points, skin, nearest(points, skin, a), nearest(points, skin, b))
  return way && lengthOf(way)
}
const onSphere = (turn: number, rise: number): Point => [
  RADIUS * Math.cos(rise) * Math.cos(turn),
  RADIUS * Math.sin(rise),
  RADIUS * Math.cos(rise) * Math.sin(turn),
]
const onTube = (turn: number, y: number): Point => [RADIUS * Math.cos(turn), y, RADIUS * Math.sin(turn)]

describe('a tape', () => {
  test.each([
    [0.2, 0.1, 1.4, 0.9],
    [-0.5, -0.6, 0.4, 0.3],
    [3, 0.2, 5, -0.8],
  ])('on a sphere follows the great circle, over the seam as well', (t1, r1, t2, r2) => {
    const cosine = Math.sin(r1) * Math.sin(r2) + Math.cos(r1) * Math.cos(r2) * Math.cos(t1 - t2)
    expect(tape(sphere, onSphere(t1, r1), onSphere(t2, r2))! / (RADIUS * Math.acos(cosine))).toBeCloseTo(1, 2)
  })

  test('on a tube goes straight along it, and round it the shorter way', () => {
    expect(tape(tube, onTube(1.01, 0.05), onTube(1.01, 0.25))).toBeCloseTo(0.2, 4)
    expect(tape(tube, onTube(0.5, 0.151), onTube(-0.9, 0.151))! / (1.4 * RADIUS)).toBeCloseTo(1, 2)
  })

  test('is not laid between pieces that do not hang together', () => {
    const points = tube.points.concat(tube.points.map((x, i) => (i % 3 === 0 ? x + 1 : x)))
    const more = [...tube.skin.triangles, ...tube.skin.triangles.map((i) => i + tube.points.length / 3)]
    const skin = createSkin(points, Uint32Array.from(more))
    expect(tape({ points, skin }, onTube(1, 0.1), [1 + RADIUS, 0.1, 0])).toBeNull()
  })
})

test('a ray meets the near side, and its place is kept when the skin moves', () => {
  const place = hit(tube.points, tube.skin, [1, 0.123, 0.01], [-1, 0, 0])!
  const at = placeOf(tube.points, tube.skin, place)
  expect(Math.hypot(at[0], at[2])).toBeCloseTo(RADIUS, 4)
  expect(at[0]).toBeGreaterThan(0)
  expect(at[1]).toBeCloseTo(0.123, 9)
  const moved = tube.points.map((x, i) => (i % 3 === 1 ? x + 0.4 : x))
  expect(placeOf(moved, tube.skin, place)[1]).toBeCloseTo(0.523, 9)
  expect(hit(tube.points, tube.skin, [1, 0.5, 0], [-1, 0, 0])).toBeNull()
})

describe('a belly', () => {
  const vertices = Array.from({ length: tube.points.length / 3 }, (_, v) => v)
  const along = vertices.map((v) => tube.points[3 * v + 1]! / HEIGHT)
  const none = vertices.map(() => 0)

  test('is as long as its middle line, straight and bent', () => {
    expect(lengthOf(middleLine(tube.points, along, none))).toBeCloseTo(HEIGHT, 9)
    const bend = 0.4
    const bent = vertices.flatMap((v) => {
      const [x, y, z] = [tube.points[3 * v]!, tube.points[3 * v + 1]!, tube.points[3 * v + 2]!]
      return [(bend + x) * Math.cos(y / bend), (bend + x) * Math.sin(y / bend), z]
    })
    expect(Math.abs(lengthOf(middleLine(bent, along, none)) - HEIGHT)).toBeLessThan(0.002)
  })

  test('ends where all round there is tendon, and keeps its middle under a sheet that covers one side', () => {
    const sheet = vertices.map((v) => (along[v]! < 0.19 || along[v]! > 0.91 || tube.points[3 * v]! > 0 ? 1 : 0))
    const line = middleLine(tube.points, along, sheet)
    expect(lengthOf(line)).toBeCloseTo(0.7 * HEIGHT, 9)
    for (const [x] of line) expect(Math.abs(x)).toBeLessThan(0.001)
  })

  test('of tendon alone there is none', () => {
    expect(
      middleLine(
        tube.points,
        along,
        vertices.map(() => 1),
      ),
    ).toEqual([])
  })
})
