import { smooth } from '../smooth.ts'
import jpeg from 'jpeg-js'
import { type FascicleSample, fascicles, waves } from './fascicles.ts'

/**
 * Size of the textures, pixels: a tile is about 50 mm across the fibres and 90 mm along them, and what there is to see
 * lies across.
 */
const ACROSS = 1024
const ALONG = 256

/** Linear brightness of the deepest groove and of the highest ridge. */
export const STREAK_RANGE = { low: 0.55, high: 1 } as const
/** Steepness of the relief. */
const RELIEF = 7

/** Bundles of some 6 mm, fascicles of 1.8 mm, strands of 0.5 mm; each as long as it is seen to run on a muscle. */
const bundles = fascicles({ across: 8, along: 3, seed: 11 })
const single = fascicles({ across: 30, along: 5, seed: 12 })
const strands = fascicles({ across: 110, along: 8, seed: 13 })
/** Fibres sway a little from side to side, and differ from place to place. */
const sway = waves({ across: 3, along: 3, seed: 14 })
const grain = waves({ across: 190, along: 10, seed: 15 })
const streak = waves({ across: 60, along: 3, seed: 16 })
const SWAY = 0.02

export interface FibreTextures {
  /** Brightness of the fascicles, grey, JPEG. */
  readonly streaks: Uint8Array
  /** Slope across the fibres (red), tone of each fascicle (green), membranes between bundles (blue), JPEG. */
  readonly detail: Uint8Array
}

/** Tileable textures of muscle fascicles: u runs across the fibres, v along them. The same bytes on every run. */
export function fibreTextures(): FibreTextures {
  const { height, tone, membrane } = fibres()
  const grey = new Uint8Array(ACROSS * ALONG * 4).fill(255)
  const detail = new Uint8Array(ACROSS * ALONG * 4).fill(255)
  for (let i = 0; i < height.length; i++) {
    grey.fill(toByte(STREAK_RANGE.low + (STREAK_RANGE.high - STREAK_RANGE.low) * height[i]!), 4 * i, 4 * i + 3)
    const row = i - (i % ACROSS)
    const slope = (height[row + ((i + 1) % ACROSS)]! - height[row + ((i + ACROSS - 1) % ACROSS)]!) * RELIEF
    detail.set([slope / Math.hypot(slope, 1) / 2 + 0.5, tone[i]!, membrane[i]!].map(byte), 4 * i)
  }
  const encode = (data: Uint8Array, quality: number) =>
    new Uint8Array(jpeg.encode({ data, width: ACROSS, height: ALONG }, quality).data)
  return { streaks: encode(grey, 84), detail: encode(detail, 66) }
}

const byte = (x: number): number => Math.round(255 * Math.min(1, Math.max(0, x)))

/** The sRGB byte that a viewer decodes to a linear brightness. */
const toByte = (linear: number): number =>
  byte(linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055)

interface Fibres {
  /** Height of the surface, 0…1. */
  readonly height: Float32Array
  /** How light a fascicle is among its neighbours, 0…1. */
  readonly tone: Float32Array
  /** How much of the thin pale sheath of a bundle shows, 0…1. */
  readonly membrane: Float32Array
}

function fibres(): Fibres {
  const size = ACROSS * ALONG
  const out = { height: new Float32Array(size), tone: new Float32Array(size), membrane: new Float32Array(size) }
  const sample = (): FascicleSample => ({ inside: 0, tone: 0, border: 0 })
  const [b, f, s] = [sample(), sample(), sample()]
  for (let y = 0; y < ALONG; y++)
    for (let x = 0; x < ACROSS; x++) {
      const v = y / ALONG
      const u = x / ACROSS + SWAY * (sway(x / ACROSS, v) - 0.5)
      bundles(u, v, b)
      single(u, v, f)
      strands(u, v, s)
      const i = y * ACROSS + x
      out.height[i] = 0.3 * cord(b, 0.3) + 0.4 * cord(f, 0.36) + 0.2 * cord(s, 0.4) + 0.1 * grain(u, v)
      out.tone[i] = 0.34 * b.tone + 0.36 * f.tone + 0.14 * s.tone + 0.16 * streak(u, v)
      // The sheath between bundles is thicker than that between fascicles, and comes and goes.
      const sheath = Math.max((1 - smooth(b.inside / 0.09)) * b.border, (1 - smooth(f.inside / 0.13)) * f.border * 0.6)
      out.membrane[i] = sheath * (0.25 + 0.75 * smooth(2.2 * streak(u + 0.31, v) - 0.6))
    }
  return { height: stretched(out.height), tone: stretched(out.tone), membrane: out.membrane }
}

/** The rounded back of a cord between its grooves. */
const cord = ({ inside, border }: FascicleSample, width: number): number => {
  const t = (1 - Math.min(1, inside / width)) * border
  return Math.sqrt(Math.max(0, 1 - t * t))
}

function stretched(values: Float32Array): Float32Array {
  let [low, high] = [Infinity, -Infinity]
  for (const v of values) {
    low = Math.min(low, v)
    high = Math.max(high, v)
  }
  return values.map((v) => (v - low) / (high - low))
}
