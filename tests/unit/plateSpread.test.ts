import { describe, expect, test } from 'vitest'
import { spread } from '../../src/ui/plate/spread.ts'

describe('rows for labels', () => {
  test('stay where they want to be when there is room', () => {
    expect(spread([10, 100, 300], 40, 0, 400)).toEqual([10, 100, 300])
  })

  test('keep their distance, their order and within the figure', () => {
    const rows = spread([390, 380, 385, 5], 40, 20, 400)
    expect(rows[3]).toBe(20)
    expect(rows[1]! < rows[2]! && rows[2]! < rows[0]!).toBe(true)
    expect(rows[2]! - rows[1]!).toBeGreaterThanOrEqual(40)
    expect(rows[0]! - rows[2]!).toBeGreaterThanOrEqual(40)
    expect(Math.max(...rows)).toBeLessThanOrEqual(400)
  })
})
