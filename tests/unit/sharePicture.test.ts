import { expect, test } from 'vitest'
import { readSize } from '../../src/ui/share/pictureSize.ts'

test('a picture has a size that can be drawn, in whole pixels, or none', () => {
  expect(readSize('2400', '64')).toEqual({ width: 2400, height: 64 })
  for (const [width, height] of [
    ['', '100'],
    ['63', '100'],
    ['100', '8193'],
    ['100.5', '100'],
    ['-100', '100'],
    ['1e9', '100'],
    ['wide', '100'],
  ] as const)
    expect(readSize(width, height), `${width} × ${height}`).toBeNull()
})
