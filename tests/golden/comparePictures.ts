import { PNG } from 'pngjs'

export interface Comparison {
  /** Root mean square of the difference over the model's pixels, as a share of the full range. */
  readonly difference: number
  /** Share of the picture that the model covers. */
  readonly coverage: number
  /** The two pictures' difference, brightened, as PNG. */
  readonly picture: Buffer
}

/**
 * Compares two PNG pictures over the pixels that either of them covers, so that empty ground cannot dilute a change.
 * Throws a `RangeError` when the sizes differ.
 */
export function comparePictures(expected: Buffer, actual: Buffer): Comparison {
  const [a, b] = [PNG.sync.read(expected), PNG.sync.read(actual)]
  if (a.width !== b.width || a.height !== b.height)
    throw new RangeError(`${b.width}×${b.height} instead of ${a.width}×${a.height} pixels`)
  const picture = new PNG({ width: a.width, height: a.height })
  let [sum, covered] = [0, 0]
  for (let i = 0; i < a.data.length; i += 4) {
    const [alphaA, alphaB] = [a.data[i + 3]! / 255, b.data[i + 3]! / 255]
    if (alphaA > 0 || alphaB > 0) covered += 1
    let worst = 0
    for (let k = 0; k < 3; k++) {
      const step = Math.abs(a.data[i + k]! * alphaA - b.data[i + k]! * alphaB)
      sum += step * step
      worst = Math.max(worst, step)
    }
    picture.data.set([255, 255 - Math.min(255, worst * 8), 255 - Math.min(255, worst * 8), 255], i)
  }
  const difference = covered > 0 ? Math.sqrt(sum / (3 * covered)) / 255 : 0
  return { difference, coverage: covered / (a.width * a.height), picture: PNG.sync.write(picture) }
}
