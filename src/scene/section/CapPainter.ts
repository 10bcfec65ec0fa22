import type { Tissue } from '../../anatomy/identities.ts'
import type { Palette } from '../../state/theme.ts'
import { SCENE_PALETTES } from '../materials/palette.ts'
import type { Entry } from '../registry.ts'
import type { Cap } from './cap.ts'

const SIDE = 1024
/** Share of the picture that is left empty at its edges. */
const EDGE = 0.02

/** Thickness of what a tissue is bounded by, metres: drawn as a reader expects it, not measured. */
const WALL = {
  shaft: 0.0034,
  along: 0.0024,
  boneEnd: 0.001,
  artery: 0.0009,
  vein: 0.0004,
  nerve: 0.0004,
  skin: 0.0018,
} as const
/** A bone that is cut over more than this is cut near its end, where the cortex is thin, m². */
const END = 9e-4
/** How much longer than broad a bundle is where the plane runs along it. */
const LENGTHWISE = 9
const FAT = '#ecd596'
const MARROW = '#d9b98c'

/** Paints the cut faces of the leg on a canvas, each tissue as a plate of a cross-section shows it. */
export class CapPainter {
  readonly canvas = document.createElement('canvas')
  readonly #context = this.canvas.getContext('2d')
  readonly #fascicles = fascicles()
  /** Where the picture begins, and its size, metres of the plane. */
  #left = 0
  #low = 0
  #size = 1

  constructor() {
    this.canvas.width = SIDE
    this.canvas.height = SIDE
  }

  /** Fits the picture to what is cut. */
  frame(caps: readonly Cap[]): void {
    let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity]
    for (const { loops } of caps)
      for (const loop of loops)
        for (let i = 0; i < loop.length; i += 2) {
          left = Math.min(left, loop[i]!)
          right = Math.max(right, loop[i]!)
          low = Math.min(low, loop[i + 1]!)
          high = Math.max(high, loop[i + 1]!)
        }
    if (left > right) return
    this.#size = Math.max(right - left, high - low, 1e-3) / (1 - 2 * EDGE)
    this.#left = (left + right - this.#size) / 2
    this.#low = (low + high - this.#size) / 2
  }

  /** Coordinates in the picture of a point of the plane, 0…1 from the lower left. */
  place = (across: number, up: number): readonly [number, number] => [
    (across - this.#left) / this.#size,
    (up - this.#low) / this.#size,
  ]

  /** Paints all caps, the largest first: what lies in another is painted over it. `along`: fibres run in the plane. */
  paint(caps: readonly Cap[], palette: Palette, along: boolean, lit: (entry: Entry) => boolean): void {
    const context = this.#context
    if (!context) return
    const { tissues, ink, rim } = SCENE_PALETTES[palette]
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, SIDE, SIDE)
    // From here on a unit is a metre of the plane, up is up.
    const scale = SIDE / this.#size
    context.setTransform(scale, 0, 0, -scale, -this.#left * scale, SIDE + this.#low * scale)
    context.lineJoin = 'round'
    const pixel = 1 / scale
    for (const cap of caps) {
      const path = pathOf(cap.loops)
      const { tissue } = cap.entry
      const kind = tissue === 'muscle' && cap.tendon ? 'tendon' : tissue
      if (!cap.glass) this.#fill(context, path, kind, cap.area, along, tissues[tissue], pixel)
      const bright = lit(cap.entry)
      if (bright && !cap.glass) {
        context.fillStyle = rim
        context.globalAlpha = 0.28
        context.fill(path, 'evenodd')
        context.globalAlpha = 1
      }
      context.lineWidth = bright ? 0.0009 : palette === 'projector' ? 0.0006 : 0.00032
      context.strokeStyle = bright ? '#15635a' : ink
      context.stroke(path)
    }
  }

  #fill(
    context: CanvasRenderingContext2D,
    path: Path2D,
    kind: Tissue,
    area: number,
    along: boolean,
    { body, tendon }: { readonly body: string; readonly tendon: string },
    pixel: number,
  ): void {
    const flat = (colour: string | CanvasPattern): void => {
      context.fillStyle = colour
      context.fill(path, 'evenodd')
    }
    const wall = (width: number, colour: string): void => {
      context.save()
      context.clip(path, 'evenodd')
      context.lineWidth = 2 * width
      context.strokeStyle = colour
      context.stroke(path)
      context.restore()
    }
    const grain = (size: number, alpha: number): void => {
      const pattern = this.#fascicles && context.createPattern(this.#fascicles, 'repeat')
      if (!pattern) return
      pattern.setTransform(new DOMMatrix().scale(size / TILE, ((along ? LENGTHWISE : 1) * size) / TILE))
      context.globalAlpha = alpha
      flat(pattern)
      context.globalAlpha = 1
    }
    switch (kind) {
      case 'muscle':
        flat(body)
        grain(0.011, 0.5)
        break
      case 'tendon':
        flat(tendon)
        grain(0.005, 0.22)
        break
      case 'bone':
        flat(MARROW)
        grain(0.006, 0.12)
        wall(along ? WALL.along : area > END ? WALL.boneEnd : WALL.shaft, body)
        break
      case 'nerve':
        flat(tendon)
        grain(0.0022, 0.5)
        wall(WALL.nerve, body)
        break
      case 'artery':
        flat('#5d0f10')
        wall(WALL.artery, body)
        break
      case 'vein':
        flat('#1d2c4c')
        wall(WALL.vein, body)
        break
      case 'skin':
        flat(FAT)
        grain(0.006, 0.16)
        wall(WALL.skin, body)
        break
      case 'fascia':
      case 'bursa':
        flat(tendon)
        wall(2 * pixel, body)
        break
    }
  }
}

function pathOf(loops: readonly (readonly number[])[]): Path2D {
  const path = new Path2D()
  for (const loop of loops) {
    path.moveTo(loop[0]!, loop[1]!)
    for (let i = 2; i < loop.length; i += 2) path.lineTo(loop[i]!, loop[i + 1]!)
    path.closePath()
  }
  return path
}

/** Side of the tile of fascicles, pixels, and how many stand in a row of it. */
const TILE = 96
const ROW = 6

/** A tile of bundles cut across: dark septa between them, some paler than others. It repeats without a seam. */
function fascicles(): HTMLCanvasElement | null {
  const tile = document.createElement('canvas')
  tile.width = TILE
  tile.height = TILE
  const context = tile.getContext('2d')
  if (!context) return null
  const step = TILE / ROW
  for (let row = -1; row <= ROW; row++)
    for (let column = -1; column <= ROW; column++) {
      // The same bundle on both sides of the tile's edge.
      const seed = ((row + ROW) % ROW) * 31 + ((column + ROW) % ROW) * 17
      const shade = (seed * 7919) % 100
      context.fillStyle = shade < 50 ? `rgb(0 0 0 / ${0.08 + shade / 500})` : `rgb(255 235 225 / ${shade / 900})`
      context.strokeStyle = 'rgb(30 4 4 / 0.55)'
      context.lineWidth = 1.6
      context.beginPath()
      const [x, y] = [(column + 0.5 + (row % 2 ? 0.5 : 0)) * step, (row + 0.5) * step]
      for (let k = 0; k < 6; k++) {
        const reach = step * (0.5 + (((seed + k * 13) * 31) % 20) / 100)
        const angle = (k / 6) * 2 * Math.PI
        context.lineTo(x + reach * Math.sin(angle), y + reach * Math.cos(angle))
      }
      context.closePath()
      context.fill()
      context.stroke()
    }
  return tile
}
