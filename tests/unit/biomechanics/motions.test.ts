import { describe, expect, test } from 'vitest'
import { RANGES, degrees } from '../../../src/biomechanics/index.ts'
import {
  createMotionPose,
  MOTIONS,
  type MotionPose,
  motionPose,
  type PosedMotion,
} from '../../../src/biomechanics/motions.ts'

const IDS = Object.keys(MOTIONS) as PosedMotion[]
const TIMES = Array.from({ length: 101 }, (_, i) => i / 100)
const poses = (id: PosedMotion): MotionPose[] =>
  TIMES.map((time) => {
    const pose = createMotionPose()
    motionPose(id, time, pose)
    return pose
  })
const timeOfMost = (id: PosedMotion, of: (pose: MotionPose) => number): number => {
  const values = poses(id).map(of)
  return TIMES[values.indexOf(Math.max(...values))] ?? Number.NaN
}

describe.each(IDS)('%s', (id) => {
  test('stays within what the joints allow', () => {
    for (const { knee, ankle } of poses(id)) {
      expect(knee).toBeGreaterThanOrEqual(degrees(RANGES.knee.min))
      expect(knee).toBeLessThanOrEqual(degrees(RANGES.knee.max) + 1e-9)
      expect(ankle).toBeGreaterThanOrEqual(degrees(RANGES.ankle.min))
      expect(ankle).toBeLessThanOrEqual(degrees(RANGES.ankle.max) + 1e-9)
    }
  })

  test('ends where it began, without a jump on the way', () => {
    const all = poses(id)
    expect(all.at(-1)?.ankle).toBeCloseTo(all[0]?.ankle ?? Number.NaN, 0)
    expect(all.at(-1)?.knee).toBeCloseTo(all[0]?.knee ?? Number.NaN, 0)
    all.slice(1).forEach((pose, i) => {
      expect(Math.abs(pose.ankle - (all[i]?.ankle ?? Number.NaN))).toBeLessThan(5)
      expect(Math.abs(pose.knee - (all[i]?.knee ?? Number.NaN))).toBeLessThan(5)
    })
  })
})

test('in walking the ankle is most dorsiflexed before push-off and the knee most bent in swing', () => {
  expect(timeOfMost('walk', ({ ankle }) => ankle)).toBeCloseTo(0.45, 1)
  expect(timeOfMost('walk', ({ ankle }) => -ankle)).toBeCloseTo(0.64, 1)
  expect(timeOfMost('walk', ({ knee }) => knee)).toBeCloseTo(0.72, 1)
})
