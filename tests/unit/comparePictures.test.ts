import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { comparePictures } from '../golden/comparePictures.ts'

/** A picture of ten by ten pixels with one opaque square of four by four in a grey. */
function square(grey: number, at = 2): Buffer {
  const png = new PNG({ width: 10, height: 10 })
  for (let y = at; y < at + 4; y++)
    for (let x = at; x < at + 4; x++) png.data.set([grey, grey, grey, 255], 4 * (10 * y + x))
  return PNG.sync.write(png)
}

test('the same picture differs by nothing', () => {
  expect(comparePictures(square(100), square(100))).toMatchObject({ difference: 0, coverage: 0.16 })
})

test('a change counts over the pixels of the model, not over the empty ground', () => {
  expect(comparePictures(square(100), square(151)).difference).toBeCloseTo(0.2)
})

test('a move shows', () => {
  const { difference, coverage } = comparePictures(square(100), square(100, 4))
  expect(difference).toBeGreaterThan(0.2)
  expect(coverage).toBeCloseTo(0.28)
})

test('pictures of different sizes are not compared', () => {
  expect(() => comparePictures(square(100), PNG.sync.write(new PNG({ width: 5, height: 5 })))).toThrow(RangeError)
})
