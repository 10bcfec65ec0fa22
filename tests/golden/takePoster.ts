import { PNG } from 'pngjs'
import type { Atlas } from '../browser/driver.ts'

/** Pixels of the poster for one CSS pixel of the page it is taken on: sharp on a fine screen, small to load. */
const SCALE = 1.5
/** The space that a view leaves around the leg. */
const MARGIN = 1.07

/**
 * The still picture that stands where the leg will be: the leg as the page shows it, cut to the space that the
 * interface leaves free in height and to the leg itself in width, so that it gives way to the 3D without a jump.
 */
export async function takePoster(atlas: Atlas): Promise<Buffer> {
  const { stage, free } = await atlas.page.evaluate(() => {
    const { height } = document.querySelector('img.poster')!.getBoundingClientRect()
    return { stage: { width: innerWidth, height: innerHeight }, free: height }
  })
  const size = { width: Math.round(stage.width * SCALE), height: Math.round(stage.height * SCALE) }
  const whole = PNG.sync.read(await atlas.capture({ ...size, transparent: true }))
  const height = Math.round(free * SCALE)
  const width = Math.round(2 * halfWidth(whole) * MARGIN)
  const poster = new PNG({ width, height })
  const [x, y] = [Math.round((whole.width - width) / 2), Math.round((whole.height - height) / 2)]
  PNG.bitblt(whole, poster, x, y, width, height, 0, 0)
  return PNG.sync.write(poster, { deflateLevel: 9, filterType: 4 })
}

/** How far the model reaches from the middle of a picture to either side, pixels. */
function halfWidth({ width, height, data }: PNG): number {
  let reach = 0
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (data[4 * (y * width + x) + 3]! > 0) reach = Math.max(reach, Math.abs(x + 0.5 - width / 2))
  return reach
}
