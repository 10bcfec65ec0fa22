import { vec3 } from 'gl-matrix'
import { expect, test } from 'vitest'
import { atRest, GRIPS, HAND_JOINTS, HAND_RANGES, limbMotion } from '../../../src/biomechanics/handJoints.ts'
import { JOINTS } from '../../../src/biomechanics/joints.ts'
import { POSES } from '../../../src/biomechanics/poses.ts'

const carried = (limb: 'foot' | 'shank' | 'thigh', angle: number, point: readonly [number, number, number]) =>
  vec3.transformMat4(vec3.create(), point, limbMotion(limb, angle))

test('the foot goes down with plantar flexion, the thigh back with flexion, the shank back against a still thigh', () => {
  const toes = GRIPS.ankle.point
  expect(carried('foot', -30, toes)[1]).toBeLessThan(toes[1] - 0.05)
  expect(carried('thigh', 60, GRIPS.knee.point)[2]).toBeLessThan(-0.08)
  expect(carried('shank', 60, JOINTS.ankle.centre)[2]).toBeLessThan(-0.2)
})

test('the way back to rest is the inverse of the way there', () => {
  for (const limb of ['foot', 'shank', 'thigh'] as const) {
    const point: [number, number, number] = [0.01, 0.2, 0.05]
    const there = carried(limb, 20, point)
    expect(vec3.distance(atRest(limb, 20, there), point)).toBeLessThan(1e-6)
  }
})

test('named poses lie within what a hand can reach', () => {
  for (const pose of Object.values(POSES)) {
    for (const joint of HAND_JOINTS) {
      expect(pose[joint]).toBeGreaterThanOrEqual(HAND_RANGES[joint].least)
      expect(pose[joint]).toBeLessThanOrEqual(HAND_RANGES[joint].most)
    }
    expect(pose.activation).toBeLessThanOrEqual(1)
  }
})
