import { expect, test } from 'vitest'
import { roundedLevel, withLevels } from '../../sculpt/fit/levelsText.ts'
import type { SweepLevel } from '../../sculpt/figures/types.ts'

test('writes levels back into a figure and leaves the rest of the text alone', () => {
  const text = '/** A remark. */\nexport const rod = {\n  levels: [\n    [1, 2],\n  ],\n} as const\n'
  const level: SweepLevel = [1.23, -0.04, 3, 0.123, 1, 1, 0, 0, 0, 0]
  expect(withLevels(text, [level])).toBe(text.replace('1, 2', '1.2, 0, 3, 0.12, 1, 1, 0, 0, 0, 0'))
  expect(roundedLevel(level)[3]).toBe(0.12)
  expect(() => withLevels('nothing', [level])).toThrow('no levels')
})
