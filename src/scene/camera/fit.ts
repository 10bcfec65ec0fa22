import type { Insets } from '../../state/stage.ts'

/** Size of the stage in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Half the extent of what must be seen, metres: across the view, up it, and along it. */
export interface Extent {
  readonly across: number
  readonly up: number
  readonly deep: number
}

/** Less free space than this is treated as none: everything is covered anyway, for a moment. */
const NARROWEST = 120
/** Space that is left around the leg. */
const MARGIN = 1.07

/** The rectangle that the interface leaves free, and how far its centre lies from the stage's, CSS pixels. */
export function freeSpace({ width, height }: Size, { top, right, bottom, left }: Insets) {
  const w = width - left - right
  const h = height - top - bottom
  if (w < NARROWEST || h < NARROWEST) return { width, height, x: 0, y: 0 }
  return { width: w, height: h, x: (left - right) / 2, y: (top - bottom) / 2 }
}

/** How far a camera must stand (m, from the centre) so that an extent fits the free space. `fov` is vertical, radians. */
export function fitDistance(extent: Extent, size: Size, insets: Insets, fov: number): number {
  const free = freeSpace(size, insets)
  // Half the height of the whole stage at a distance of one.
  const half = Math.tan(fov / 2)
  const byHeight = extent.up / (half * (free.height / size.height))
  const byWidth = extent.across / (half * (free.width / size.height))
  return extent.deep + Math.max(byHeight, byWidth) * MARGIN
}
