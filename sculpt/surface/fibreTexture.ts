import jpeg from 'jpeg-js'
import { random } from './random.ts'

/** Side of the square textures, pixels. */
const SIZE = 512

/** Linear brightness of the deepest groove and of the highest ridge. */
export const STREAK_RANGE = { low: 0.55, high: 1 } as const
/** Steepness of the relief. */
const RELIEF = 5

/**
 * Streaks at four scales, from bundles that read from the back row down to single fascicles: waves across and along one
 * tile, and how much each scale counts.
 */
const SCALES = [
  { across: 5, along: 1, weight: 0.34 },
  { across: 14, along: 2, weight: 0.3 },
  { across: 38, along: 3, weight: 0.22 },
  { across: 104, along: 5, weight: 0.14 },
] as const

export interface FibreTextures {
  /** Brightness of the fascicles, grey, JPEG. */
  readonly streaks: Uint8Array
  /** Their relief as a tangent-space normal map, JPEG. */
  readonly relief: Uint8Array
}

/** Tileable textures of muscle fascicles: u runs across the fibres, v along them. The same bytes on every run. */
export function fibreTextures(): FibreTextures {
  const height = fibreHeight()
  const grey = new Uint8Array(SIZE * SIZE * 4)
  const relief = new Uint8Array(SIZE * SIZE * 4)
  for (let y = 0; y < SIZE; y++)
    for (let x = 0; x < SIZE; x++) {
      const i = y * SIZE + x
      const slope = (height[y * SIZE + ((x + 1) % SIZE)]! - height[y * SIZE + ((x + SIZE - 1) % SIZE)]!) * RELIEF
      const lean = (height[((y + 1) % SIZE) * SIZE + x]! - height[((y + SIZE - 1) % SIZE) * SIZE + x]!) * RELIEF
      const size = Math.hypot(slope, lean, 1)
      grey.fill(toByte(STREAK_RANGE.low + (STREAK_RANGE.high - STREAK_RANGE.low) * height[i]!), 4 * i, 4 * i + 3)
      relief.set(
        [slope, lean, -1].map((c) => Math.round(127.5 - (c / size) * 127.5)),
        4 * i,
      )
      grey[4 * i + 3] = relief[4 * i + 3] = 255
    }
  const encode = (data: Uint8Array, quality: number) =>
    new Uint8Array(jpeg.encode({ data, width: SIZE, height: SIZE }, quality).data)
  return { streaks: encode(grey, 80), relief: encode(relief, 78) }
}

/** The sRGB byte that a viewer decodes to a linear brightness. */
function toByte(linear: number): number {
  return Math.round(255 * (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055))
}

/** Height of the fibres, 0…1, as a sum of periodic noises stretched along v. */
function fibreHeight(): Float32Array {
  const height = new Float32Array(SIZE * SIZE)
  SCALES.forEach(({ across, along, weight }, s) => {
    const lattice = noiseLattice(across, along, 7 + s)
    for (let y = 0; y < SIZE; y++)
      for (let x = 0; x < SIZE; x++) {
        const value = periodicNoise(lattice, across, along, (x / SIZE) * across, (y / SIZE) * along)
        height[y * SIZE + x] = height[y * SIZE + x]! + weight * value
      }
  })
  return stretchContrast(height)
}

function noiseLattice(across: number, along: number, seed: number): Float32Array {
  const next = random(seed)
  return Float32Array.from({ length: across * along }, () => next())
}

/** Value noise with smooth interpolation, repeating after `across` and `along` cells. */
function periodicNoise(lattice: Float32Array, across: number, along: number, x: number, y: number): number {
  const [x0, y0] = [Math.floor(x), Math.floor(y)]
  const [fx, fy] = [ease(x - x0), ease(y - y0)]
  const at = (i: number, j: number) => lattice[(j % along) * across + (i % across)]!
  const top = at(x0, y0) + (at(x0 + 1, y0) - at(x0, y0)) * fx
  const bottom = at(x0, y0 + 1) + (at(x0 + 1, y0 + 1) - at(x0, y0 + 1)) * fx
  return top + (bottom - top) * fy
}

const ease = (t: number): number => t * t * (3 - 2 * t)

function stretchContrast(values: Float32Array): Float32Array {
  let [low, high] = [Infinity, -Infinity]
  for (const v of values) {
    low = Math.min(low, v)
    high = Math.max(high, v)
  }
  return values.map((v) => (v - low) / (high - low))
}
