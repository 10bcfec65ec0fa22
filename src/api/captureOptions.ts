import type { CaptureOptions } from './sural.ts'

/** More than this no graphics card is sure to draw. */
const LARGEST = 4096

/**
 * The options of a picture, complete; the size of the window where none is given.
 * @throws TypeError that names the option with a bad value
 */
export function captureOptions(options: CaptureOptions): Required<CaptureOptions> {
  const { width = window.innerWidth, height = window.innerHeight, transparent = false } = options
  if (typeof transparent !== 'boolean') throw new TypeError('transparent: expected true or false')
  return { width: pixels('width', width), height: pixels('height', height), transparent }
}

function pixels(name: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > LARGEST)
    throw new TypeError(`${name}: expected a whole number from 1 to ${LARGEST}`)
  return value
}
