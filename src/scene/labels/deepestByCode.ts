/** What of one structure is seen in an id map: its pixel farthest from any edge, and how many pixels it has. */
export interface Seen {
  x: number
  y: number
  /** Distance of that pixel from the edge in thirds of a pixel. */
  depth: number
  pixels: number
}

/** A rectangle of pixels, the far edges excluded. */
export interface Part {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

let distance = new Uint16Array(0)

/**
 * For every code of an id map the pixel that lies deepest inside what is seen of it, in two passes over the map: a
 * chamfer 3-4 transform in which only neighbours of the same code count as inside. Code 0 is the ground.
 */
export function deepestByCode(
  width: number,
  height: number,
  code: (pixel: number) => number,
  { west, east, south, north }: Part,
): ReadonlyMap<number, Seen> {
  if (distance.length < width * height) distance = new Uint16Array(width * height)
  const found = new Map<number, Seen>()
  const near = (x: number, y: number, own: number): number =>
    x < west || y < south || x >= east || y >= north || code(y * width + x) !== own ? 0 : distance[y * width + x]!
  for (let y = south; y < north; y++)
    for (let x = west; x < east; x++) {
      const own = code(y * width + x)
      distance[y * width + x] =
        own === 0
          ? 0
          : Math.min(
              near(x - 1, y, own) + 3,
              near(x - 1, y - 1, own) + 4,
              near(x, y - 1, own) + 3,
              near(x + 1, y - 1, own) + 4,
            )
    }
  for (let y = north - 1; y >= south; y--)
    for (let x = east - 1; x >= west; x--) {
      const i = y * width + x
      const own = code(i)
      if (own === 0) continue
      const depth = Math.min(
        distance[i]!,
        near(x + 1, y, own) + 3,
        near(x + 1, y + 1, own) + 4,
        near(x, y + 1, own) + 3,
        near(x - 1, y + 1, own) + 4,
      )
      distance[i] = depth
      const seen = found.get(own)
      if (!seen) found.set(own, { x, y, depth, pixels: 1 })
      else {
        seen.pixels += 1
        if (depth > seen.depth) Object.assign(seen, { x, y, depth })
      }
    }
  return found
}
