import { t } from '../../i18n/t.ts'
import { stage } from '../../state/stageCommands.ts'
import type { PictureSize } from './pictureSize.ts'

const onScreen = (): PictureSize => {
  const { width, height } = document.querySelector('canvas')?.getBoundingClientRect() ?? { width: 1280, height: 720 }
  return { width: Math.round(width * devicePixelRatio), height: Math.round(height * devicePixelRatio) }
}

/** Sizes of a picture, pixels. */
export const SIZES = {
  screen: onScreen,
  slide: () => ({ width: 1920, height: 1080 }),
  large: () => ({ width: 3840, height: 2160 }),
  page: () => ({ width: 2480, height: 3508 }),
  square: () => ({ width: 2048, height: 2048 }),
} as const satisfies Record<string, () => PictureSize>

export type SizeId = keyof typeof SIZES

interface Wanted extends PictureSize {
  readonly transparent: boolean
  /** What stands under the leg; the credit always does: the licence asks for it. */
  readonly caption: string
}

/** Height of a line of the caption, as a part of the picture's height. */
const LINE = 0.024

/** Draws the stage with caption and credit at its foot. */
export async function drawPicture({ width, height, transparent, caption }: Wanted): Promise<Blob> {
  const commands = stage()
  if (!commands) throw new Error('the leg is not on screen')
  const leg = await createImageBitmap(await commands.capture({ width, height, transparent }))
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this browser draws no pictures')
  pen.drawImage(leg, 0, 0)
  leg.close()
  const line = Math.max(9, Math.round(height * LINE))
  const style = getComputedStyle(document.documentElement)
  const [ink, soft] = [style.getPropertyValue('--ink'), style.getPropertyValue('--ink-soft')].map(resolved)
  pen.textBaseline = 'alphabetic'
  pen.fillStyle = ink ?? '#000'
  pen.font = `500 ${line}px "Source Serif 4", Georgia, serif`
  if (caption) pen.fillText(caption, line, height - 2.6 * line, width - 2 * line)
  pen.fillStyle = soft ?? '#000'
  pen.font = `400 ${Math.round(line * 0.72)}px Inter, system-ui, sans-serif`
  pen.fillText(t('share.credit'), line, height - 1.2 * line, width - 2 * line)
  return canvas.convertToBlob({ type: 'image/png' })
}

/** A colour of the style sheet as a canvas takes it: `light-dark()` and variables worked out by the browser. */
function resolved(colour: string): string {
  const probe = document.createElement('span')
  probe.style.color = colour
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
