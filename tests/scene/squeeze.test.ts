import { Group, Matrix4, Mesh, ShaderMaterial, SphereGeometry } from 'three'
import { describe, expect, test } from 'vitest'
import { SQUEEZE } from '../../src/biomechanics/clinical/squeeze.ts'
import { drawnUp, HAND, PADS, squeezed } from '../../src/scene/condition/squeeze/field.ts'
import { handShape } from '../../src/scene/condition/squeeze/handShape.ts'
import { squeezeLeg } from '../../src/scene/condition/squeeze/squeezeLeg.ts'
import { surfaceNet } from '../../src/scene/condition/squeeze/surfaceNet.ts'
import { createTissueLook, PLAIN_FIBRES } from '../../src/scene/materials/tissueMaterial.ts'
import { describe as facts, register } from '../../src/scene/registry.ts'

const moved = (x: number, y: number, z: number): readonly [number, number, number] => {
  const out = { x: 0, y: 0, z: 0 }
  squeezed({ x, y, z }, out)
  return [x + out.x, y + out.y, z + out.z]
}

describe('what a squeeze makes of the calf', () => {
  test('its sides come together by the bow that the model counts with, its back bulges, its front stands', () => {
    const middle = HAND.y - 0.04
    const width = (y: number): number => moved(0.053, y, -0.04)[0] - moved(-0.041, y, -0.04)[0]
    expect(0.094 - width(HAND.y)).toBeGreaterThan(0.9 * SQUEEZE.bow)
    expect(0.094 - width(HAND.y)).toBeLessThan(1.4 * SQUEEZE.bow)
    expect(width(middle)).toBeLessThan(0.094)
    expect(width(HAND.y + 0.09)).toBeGreaterThan(0.094)
    expect(moved(0, HAND.y, -0.07)[2]).toBeLessThan(-0.075)
    for (const [k, at] of moved(0.02, HAND.y, 0.02).entries()) expect(at).toBeCloseTo([0.02, HAND.y, 0.02][k]!, 6)
  })

  test('folds nothing and tears nothing: volume shrinks nowhere to a third, neighbours stay neighbours', () => {
    const by = 1e-4
    for (let x = -0.06; x <= 0.06; x += 0.004)
      for (let y = 0.16; y <= 0.44; y += 0.007)
        for (let z = -0.08; z <= 0.04; z += 0.004) {
          const [here, a, b, c] = [moved(x, y, z), moved(x + by, y, z), moved(x, y + by, z), moved(x, y, z + by)]
          const [u, v, w] = [a, b, c].map((p) => p.map((at, k) => (at - here[k]!) / by)) as [
            number[],
            number[],
            number[],
          ]
          const volume =
            u[0]! * (v[1]! * w[2]! - v[2]! * w[1]!) -
            u[1]! * (v[0]! * w[2]! - v[2]! * w[0]!) +
            u[2]! * (v[0]! * w[1]! - v[1]! * w[0]!)
          expect(volume).toBeGreaterThan(0.33)
          expect(volume).toBeLessThan(1.6)
        }
  })

  test('a torn calf is drawn up by the longer way, above the break alone', () => {
    expect(drawnUp(0.13)).toBeCloseTo(SQUEEZE.detour, 6)
    expect(drawnUp(0.08)).toBe(0)
    expect(drawnUp(0.34)).toBe(0)
  })
})

/** Edges that are not shared by exactly two triangles which run through them in opposite ways. */
function open(triangles: Uint32Array): number {
  const edges = new Map<string, number>()
  for (let i = 0; i < triangles.length; i++) {
    const [a, b] = [triangles[i]!, triangles[i % 3 === 2 ? i - 2 : i + 1]!]
    const key = `${Math.min(a, b)}-${Math.max(a, b)}`
    edges.set(key, (edges.get(key) ?? 0) + (a < b ? 1 : -1))
  }
  return [...edges.values()].filter((n) => n !== 0).length
}

describe('the drawn hand', () => {
  test('a surface net of a ball is closed, round and faces outwards', () => {
    const ball = surfaceNet((x, y, z) => Math.hypot(x, y, z) - 10, { least: [-13, -13, -13], most: [13, 13, 13] }, 1)
    expect(open(ball.triangles)).toBe(0)
    for (let v = 0; v < ball.positions.length; v += 3) {
      const place = [...ball.positions.subarray(v, v + 3)]
      expect(Math.abs(Math.hypot(...place) - 10)).toBeLessThan(0.2)
      expect(place.reduce((sum, x, k) => sum + x * ball.normals[v + k]!, 0)).toBeGreaterThan(9)
    }
  })

  test('its pads lie on the sides of the leg, and nothing of it lies in the leg’s midst', () => {
    const distance = handShape({ fingers: [50, 53, 52, 48], thumb: -42 })
    for (const [i, { y, z }] of PADS.fingers.entries()) {
      const side = [50, 53, 52, 48][i]!
      expect(distance(side + 7, 1000 * y, 1000 * z)).toBeLessThan(0)
      expect(distance(side - 3, 1000 * y, 1000 * z)).toBeGreaterThan(0)
    }
    expect(distance(-48, 1000 * PADS.thumb.y, 1000 * PADS.thumb.z)).toBeLessThan(0)
    for (let z = -70; z < 30; z += 10) expect(distance(6, 1000 * HAND.y, z)).toBeGreaterThan(10)
  })
})

test('a squeezed structure is mixed in by strength, and as before when the hand has gone', () => {
  const geometry = new SphereGeometry(0.04, 24, 24).translate(0.01, HAND.y, -0.035)
  geometry.setAttribute('tissue', geometry.getAttribute('normal'))
  const mesh = new Mesh(geometry, new ShaderMaterial())
  const rest = new Matrix4()
  const look = createTissueLook('muscle', PLAIN_FIBRES, rest)
  const leave = register({ ...facts('soleus'), mesh, look, pick: new ShaderMaterial(), rest, parts: new Set() })
  const [before, root] = [geometry.getAttribute('position'), new Group()]
  const hand = squeezeLeg(root, { torn: false, worn: false, palette: 'light' })
  const widest = (): number => {
    geometry.computeBoundingBox()
    return geometry.boundingBox!.max.x - geometry.boundingBox!.min.x
  }
  hand.set(0)
  const whole = widest()
  hand.set(0.5)
  const half = widest()
  hand.set(1)
  expect(whole).toBeCloseTo(0.08, 4)
  expect(half).toBeLessThan(whole - 0.005)
  expect(widest()).toBeLessThan(half - 0.005)
  expect(root.children).toHaveLength(1)
  hand.undo()
  expect(geometry.getAttribute('position')).toBe(before)
  expect(root.children).toHaveLength(0)
  leave()
})
