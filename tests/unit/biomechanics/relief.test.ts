import { describe, expect, test } from 'vitest'
import { type ChainData, createRig, poseRig, radians, type ReliefData } from '../../../src/biomechanics/index.ts'

const REST = { knee: 0, ankle: 0, subtalar: 0, toes: 0 }
const JOINTS = 2

/** A straight chain on the shank that no joint of the leg moves. */
const chain = (relief?: ReliefData): ChainData => ({
  structure: 'strip',
  rest: [0, 0.3, 0, 0, 0.2, 0],
  turn: [0, 0, 0, 1, 0, 0, 0, 1],
  insertion: [0, 0.2, 0],
  femur: [0, 0],
  foot: [0, 0],
  sway: [0, 0],
  held: [0, 0],
  compliance: [0, 1],
  ...(relief && { relief }),
})

/** The first joint goes forward by so many millimetres, turns by milliradians about x and swells by thousandths. */
const row = (forward: number, turn = 0, swell = 0): number[] => [
  ...[0, 0, 100 * forward, turn, 0, 0, swell, 0, 0],
  ...Array.from({ length: 9 * (JOINTS - 1) }, () => 0),
]

const grid: ReliefData = { knees: [0, 60, 120], ankles: [-45, 0], rows: [row(1), [], row(3), row(2), row(8), row(6)] }

function posed(relief: ReliefData | undefined, knee: number, ankle: number) {
  const rig = createRig([chain(relief)])
  poseRig(rig, { ...REST, knee: radians(knee), ankle: radians(ankle) })
  return rig.chains[0]!.posed
}
const forward = (relief: ReliefData | undefined, knee: number, ankle: number): number =>
  1000 * posed(relief, knee, ankle).position[2]! - 1000 * posed(undefined, knee, ankle).position[2]!

describe('the relief of a chain', () => {
  test.each([
    ['at a pose of the grid', 60, -45, 3],
    ['between two knees', 90, 0, 4],
    ['between two ankles', 60, -22.5, 2.5],
    ['between four poses', 30, -22.5, (1 + 0 + 3 + 2) / 4],
    ['past the end of the grid it stays', 120, 20, 6],
    ['nothing where a row is empty', 0, 0, 0],
  ])('%s', (_, knee, ankle, millimetres) => {
    expect(forward(grid, knee, ankle)).toBeCloseTo(millimetres, 6)
  })

  test('in steps of another grain', () => {
    expect(forward({ ...grid, grain: [2e-5, 1e-3] }, 60, -45)).toBeCloseTo(6, 6)
  })

  test('with one knee for all, the knee does not matter', () => {
    const still: ReliefData = { knees: [0], ankles: [-45, 0], rows: [row(4), []] }
    expect(forward(still, 100, -45)).toBeCloseTo(4, 6)
    expect(forward(still, 0, -22.5)).toBeCloseTo(2, 6)
  })

  test('turns and swells in the axes of the posed joint', () => {
    const plain = posed(undefined, 60, -45)
    const given = posed({ knees: [0], ankles: [0], rows: [row(0, 500, 200)] }, 60, -45)
    expect(given.scale[0]! / plain.scale[0]!).toBeCloseTo(Math.exp(0.2), 6)
    expect(given.scale[2]).toBeCloseTo(plain.scale[2]!, 9)
    const turned = 2 * Math.acos(Math.abs(given.turn.subarray(0, 4).reduce((sum, q, i) => sum + q * plain.turn[i]!, 0)))
    expect(turned).toBeCloseTo(0.5, 6)
  })
})
