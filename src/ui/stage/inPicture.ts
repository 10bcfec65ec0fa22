import { useStage } from '../../state/stage.ts'

/** Where a picture of the stage lies on a page, in the page's units; the corner is its upper left one. */
interface Figure {
  readonly left?: number
  readonly top?: number
  readonly width: number
  readonly height: number
}

/**
 * The place in a picture of the stage of a point of the window, CSS pixels: both see the same height, and the middle
 * of the free stage is the picture's.
 */
export function inPicture(
  { left = 0, top = 0, width, height }: Figure,
  x: number,
  y: number,
): { readonly x: number; readonly y: number } {
  const { insets } = useStage.getState()
  const scale = height / innerHeight
  return {
    x: left + width / 2 + (x - (insets.left + innerWidth - insets.right) / 2) * scale,
    y: top + height / 2 + (y - (insets.top + innerHeight - insets.bottom) / 2) * scale,
  }
}
