// @vitest-environment happy-dom
import jsQR from 'jsqr'
import { describe, expect, test } from 'vitest'
import { STRUCTURE_IDS } from '../../src/anatomy/ids.ts'
import { decodeHash } from '../../src/state/url.ts'
import { DEFAULT_VIEW_STATE, type ViewState } from '../../src/state/viewState.ts'
import { addressOf } from '../../src/ui/share/address.ts'
import { drawQr, type QrDrawing } from '../../src/ui/share/drawQr.ts'
import { randomStream } from './random.ts'
import { randomState } from './randomState.ts'

/** Pixels of a photograph a square of the code. */
const SCALE = 4

/** What another library reads from the drawn squares, as a camera sees them: black on white. */
function read({ path, size }: QrDrawing): string | undefined {
  const side = SCALE * size
  const pixels = new Uint8ClampedArray(4 * side * side).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = SCALE * Number(y); row < SCALE * (Number(y) + 1); row++)
      for (let column = SCALE * Number(x); column < SCALE * (Number(x) + 1); column++) {
        const at = 4 * (row * side + column)
        pixels.fill(0, at, at + 3)
      }
  return jsQR(pixels, side, side)?.data
}

const hiding = (count: number): ViewState => ({ ...DEFAULT_VIEW_STATE, hide: STRUCTURE_IDS.slice(0, count) })

describe('the code of a view is read by another library as the address of the page', () => {
  test.each([
    ['the first view', DEFAULT_VIEW_STATE],
    ['a bent knee', { ...DEFAULT_VIEW_STATE, knee: 70, select: 'soleus' }],
    ['twelve hidden', hiding(12)],
    ['forty hidden', hiding(40)],
  ] as const)('%s', (_, state) => {
    const address = addressOf(state)
    expect(read(drawQr(address)!)).toBe(address)
  })

  test('and brings back each of 25 random states (seed 9)', () => {
    const random = randomStream(9)
    for (let n = 0; n < 25; n++) {
      const address = addressOf(randomState(random))
      const said = read(drawQr(address)!)
      expect(said).toBe(address)
      expect(addressOf(decodeHash(said!.split('#')[1] ?? '').state)).toBe(address)
    }
  })
})

test('an address that no camera could read, or no code holds, gets none', () => {
  const least = (n: number) => `https://example.org/#hide=${'a'.repeat(n)}`
  expect(drawQr(least(800))).not.toBeNull()
  expect(drawQr(least(1500))).toBeNull()
  expect(drawQr(least(20_000))).toBeNull()
})
