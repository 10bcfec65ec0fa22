import { describe, expect, test } from 'vitest'
import { approach, settle } from '../../src/scene/damp.ts'
import { createMotion, stepMotion } from '../../src/scene/pose/motion.ts'
import { DEFAULT_VIEW_STATE, MOTION_IDS, type ViewState } from '../../src/state/viewState.ts'

/** Runs a motion for some seconds at a frame rate; returns every pose on the way. */
function play(states: readonly [Partial<ViewState>, seconds: number][], rate = 60, reduced = false) {
  const drawn = { knee: 0, ankle: 0, subtalar: 0, toes: 0, stand: 0, time: 0 }
  const motion = createMotion(DEFAULT_VIEW_STATE)
  const poses: (typeof drawn & { moving: boolean })[] = []
  for (const [patch, seconds] of states)
    for (let i = 0; i < seconds * rate; i++) {
      const moving = stepMotion(motion, { ...DEFAULT_VIEW_STATE, ...patch }, drawn, 1 / rate, reduced)
      poses.push({ ...drawn, moving })
    }
  return poses
}
const ankles = (poses: ReturnType<typeof play>): number[] => poses.map((pose) => pose.ankle)

describe('angles set by hand', () => {
  test('the first frame shows the pose of the address at once', () => {
    expect(play([[{ knee: 90, ankle: -20 }, 1 / 60]])[0]).toMatchObject({ knee: 90, ankle: -20, moving: false })
  })

  test.each([240, 60, 10, 3])('glide there without overshoot and stop, at %i frames a second', (rate) => {
    const poses = play(
      [
        [{}, 1],
        [{ ankle: -40 }, 3],
      ],
      rate,
    )
    expect(Math.min(...ankles(poses))).toBeGreaterThanOrEqual(-40)
    expect(poses.at(-1)).toMatchObject({ ankle: -40, moving: false })
  })

  test('cut under reduced motion', () => {
    const poses = play(
      [
        [{}, 0.1],
        [{ knee: 60 }, 1 / 60],
      ],
      60,
      true,
    )
    expect(poses.at(-1)).toMatchObject({ knee: 60, moving: false })
  })
})

describe('plantar flexion', () => {
  const run: Partial<ViewState> = { motion: 'plantar-flexion' }

  test('goes from dorsiflexion to full plantar flexion and back in four seconds, starting from where the foot is', () => {
    const poses = play([
      [{}, 0.1],
      [run, 9],
    ])
    expect(Math.abs(poses[7]!.ankle)).toBeLessThan(2)
    const late = ankles(poses.slice(120))
    expect(Math.min(...late)).toBeCloseTo(-40, 0)
    expect(Math.max(...late)).toBeCloseTo(20, 0)
    const [a, b] = [poses[300]!, poses[540]!]
    expect(b.ankle).toBeCloseTo(a.ankle, 1)
    expect(poses.every((pose, i) => i < 7 || pose.moving)).toBe(true)
  })

  test('never jumps: no frame moves the foot faster than the fastest part of the way', () => {
    const poses = ankles(
      play([
        [{}, 0.1],
        [run, 3],
        [{ motion: null }, 2],
      ]),
    )
    const steps = poses.slice(1).map((ankle, i) => Math.abs(ankle - poses[i]!))
    expect(Math.max(...steps)).toBeLessThan(4)
  })

  test('leaves the knee where it is', () => {
    expect(
      play([
        [{ knee: 45 }, 1],
        [{ ...run, knee: 45 }, 2],
      ]).at(-1)?.knee,
    ).toBeCloseTo(45, 6)
  })

  test('speed 0 holds it at the place of the state, and it comes to rest there', () => {
    const poses = play([[{ ...run, speed: 0, time: 0.25 }, 2]])
    expect(poses.at(-1)).toMatchObject({ time: 0.25, moving: false })
    expect(poses.at(-1)?.ankle).toBeCloseTo(-10, 6)
  })

  test('speed is cycles per nominal cycle', () => {
    expect(play([[{ ...run, speed: 2 }, 1]]).at(-1)?.time).toBeCloseTo(0.5, 1)
  })

  test('reduced motion goes once to the end and stays', () => {
    const poses = play(
      [
        [{}, 0.1],
        [run, 3],
      ],
      60,
      true,
    )
    expect(poses.at(-1)).toMatchObject({ ankle: -40, time: 0.5, moving: false })
    const way = ankles(poses)
    expect(way.every((ankle, i) => i === 0 || ankle <= way[i - 1]!)).toBe(true)
  })
})

test.each(MOTION_IDS)('%s runs on without a jump where its cycle closes', (motion) => {
  const poses = play([[{ motion }, 14]], 240).slice(480)
  const steps = poses.slice(1).map((pose, i) => Math.hypot(pose.ankle - poses[i]!.ankle, pose.knee - poses[i]!.knee))
  expect(Math.max(...steps)).toBeLessThan(3.2)
  expect(Math.max(...steps)).toBeGreaterThan(0)
})

describe('steps', () => {
  test('a spring settles exactly, for any step', () => {
    for (const dt of [1e-4, 1 / 60, 1, 1e6]) {
      const spring = { offset: 10, velocity: 0 }
      for (let i = 0; i < 10 / dt && settle(spring, 16, dt); i++) expect(spring.offset).toBeGreaterThanOrEqual(0)
      expect(spring).toEqual({ offset: 0, velocity: 0 })
    }
  })

  test('an approach lands on its target, at once when time does not matter', () => {
    expect(approach(0, 1, 14, Number.POSITIVE_INFINITY)).toBe(1)
    let value = 0
    for (let i = 0; i < 60; i++) value = approach(value, 1, 14, 1 / 60)
    expect(value).toBe(1)
  })
})
