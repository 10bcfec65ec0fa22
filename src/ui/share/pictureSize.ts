export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Less than this shows nothing, more no browser draws for certain, pixels. */
export const SMALLEST = 64
export const LARGEST = 8192

/** A size as somebody typed it; null where it is none, or one that cannot be drawn. */
export function readSize(width: string, height: string): PictureSize | null {
  const size = { width: Number(width), height: Number(height) }
  const good = (pixels: number): boolean => Number.isInteger(pixels) && pixels >= SMALLEST && pixels <= LARGEST
  return good(size.width) && good(size.height) ? size : null
}
