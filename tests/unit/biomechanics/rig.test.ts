import { vec3 } from 'gl-matrix'
import { describe, expect, test } from 'vitest'
import { createBodies, JOINTS, poseBodies, radians } from '../../../src/biomechanics/index.ts'
import { type ChainData, createChain } from '../../../src/biomechanics/rig/chain.ts'
import { createPosedChain, poseChain } from '../../../src/biomechanics/rig/poseChain.ts'

const REST = { knee: 0, ankle: 0, subtalar: 0, toes: 0 }
const HEEL: [number, number, number] = [0.005, 0.028, -0.048]

const posed = (pose: Partial<typeof REST>) => {
  const bodies = createBodies()
  poseBodies({ ...REST, ...pose }, bodies)
  return bodies
}

/** A belly on the shank and a tendon to the heel, straight down the back of the leg. */
function calf(): ChainData {
  const n = 11
  const share = (i: number) => i / (n - 1)
  return {
    structure: 'calf',
    rest: Array.from({ length: n }, (_, i) => [0.005, 0.4 + (HEEL[1] - 0.4) * share(i), HEEL[2]]).flat(),
    turn: Array.from({ length: n }, () => [0, 0, 0, 1]).flat(),
    insertion: HEEL,
    femur: Array.from({ length: n }, () => 0),
    foot: Array.from({ length: n }, (_, i) => share(i)),
    sway: Array.from({ length: n }, (_, i) => Math.max(0, 2 * share(i) - 1)),
    held: Array.from({ length: n }, (_, i) => (i === 0 || i === n - 1 ? 1 : 0)),
    compliance: Array.from({ length: n }, (_, i) => (i > 0 && share(i) <= 0.5 ? 1 : 0.0001)),
  }
}

describe('bodies', () => {
  test('plantar flexion lifts the heel and lowers the toes', () => {
    const { subtalar } = posed({ ankle: radians(-40) })
    const heel = vec3.transformMat4(vec3.create(), HEEL, subtalar)
    const toe = vec3.transformMat4(vec3.create(), [-0.04, 0.01, 0.14], subtalar)
    expect(heel[1] - HEEL[1]).toBeGreaterThan(0.02)
    expect(toe[1]).toBeLessThan(-0.03)
  })

  test('knee flexion carries the femur back, with the shank at rest', () => {
    const hip = vec3.transformMat4(vec3.create(), [0, 0.9, 0], posed({ knee: radians(90) }).knee)
    expect(hip[2]).toBeLessThan(-0.35)
    expect(Math.abs(hip[1] - JOINTS.knee.centre[1])).toBeLessThan(0.05)
  })

  test('at rest nothing moves', () => {
    for (const body of Object.values(posed({}))) {
      const point = vec3.transformMat4(vec3.create(), [0.1, 0.2, 0.3], body)
      expect(vec3.distance(point, [0.1, 0.2, 0.3])).toBeLessThan(1e-6)
    }
  })
})

describe('a chain', () => {
  const chain = createChain(calf())
  const solve = (ankle: number) => {
    const out = createPosedChain(chain.count)
    poseChain(chain, posed({ ankle: radians(ankle) }), out)
    return out
  }
  const at = (points: Float64Array, i: number) => points.subarray(3 * i, 3 * i + 3)
  const span = (points: Float64Array, a: number, b: number) => vec3.distance(at(points, a), at(points, b))

  test('rests where it was laid', () => {
    const out = solve(0)
    out.position.forEach((x, i) => {
      expect(x).toBeCloseTo(chain.rest[i] ?? Number.NaN, 6)
    })
  })

  test.each([-40, -20, 10, 20])('at ankle %d° ends on the heel, keeps its tendon and gives in its belly', (ankle) => {
    const out = solve(ankle)
    const heel = vec3.transformMat4(vec3.create(), HEEL, posed({ ankle: radians(ankle) }).subtalar)
    expect(vec3.distance(at(out.position, 10), heel)).toBeLessThan(0.001)
    expect(span(out.position, 6, 8) / span(chain.rest, 6, 8)).toBeCloseTo(1, 1)
    expect(Math.sign(span(out.position, 1, 3) - span(chain.rest, 1, 3))).toBe(Math.sign(ankle))
  })

  test('a belly that shortens widens, so that its volume is kept', () => {
    const { scale } = solve(-40)
    const [across, along, deep] = [scale[9], scale[10], scale[11]].map(Number)
    expect(along).toBeLessThan(0.95)
    expect(Number(across) * Number(along) * Number(deep)).toBeCloseTo(1, 6)
  })
})
