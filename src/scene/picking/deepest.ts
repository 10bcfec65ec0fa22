/** A pixel of a picture, and how many pixels of the same kind surround it. */
export interface Deepest {
  readonly x: number
  readonly y: number
  readonly depth: number
}

/**
 * The pixel of a region that lies deepest inside it, or null where the region is empty. `inside` tells of a pixel of
 * the picture whether it belongs to the region. Distances are those of a chamfer 3-4 transform, in pixels.
 */
export function deepest(width: number, height: number, inside: (pixel: number) => boolean): Deepest | null {
  const distance = new Uint16Array(width * height)
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : distance[y * width + x]!
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (inside(y * width + x))
        distance[y * width + x] = Math.min(
          at(x - 1, y) + 3,
          at(x - 1, y - 1) + 4,
          at(x, y - 1) + 3,
          at(x + 1, y - 1) + 4,
        )
  let best = 0
  let found = -1
  for (let y = height - 1; y >= 0; y--)
    for (let x = width - 1; x >= 0; x--) {
      const i = y * width + x
      if (distance[i] === 0) continue
      const d = Math.min(distance[i]!, at(x + 1, y) + 3, at(x + 1, y + 1) + 4, at(x, y + 1) + 3, at(x - 1, y + 1) + 4)
      distance[i] = d
      if (d > best) {
        best = d
        found = i
      }
    }
  return found < 0 ? null : { x: found % width, y: Math.floor(found / width), depth: best / 3 }
}
