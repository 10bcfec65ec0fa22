/** Where a level plane cuts a surface that is about a tube: the middle of the cut and its mean radius, mm. */
export interface LevelCut {
  readonly x: number
  readonly z: number
  readonly radius: number
}

/**
 * Cuts triangles (nine numbers each, mm) level at a height; undefined where they do not reach it. A tube that branches
 * there is taken as one.
 */
export function levelCut(soup: Float64Array, height: number): LevelCut | undefined {
  let [length, x, z] = [0, 0, 0]
  for (let i = 0; i < soup.length; i += 9) {
    const crossing = [0, 3, 6].flatMap((from) => {
      const [a, b] = [i + from, i + ((from + 3) % 9)]
      if (soup[a + 1]! < height === soup[b + 1]! < height) return []
      const share = (height - soup[a + 1]!) / (soup[b + 1]! - soup[a + 1]!)
      return [[soup[a]! + share * (soup[b]! - soup[a]!), soup[a + 2]! + share * (soup[b + 2]! - soup[a + 2]!)] as const]
    })
    const [p, q] = crossing
    if (!p || !q) continue
    const own = Math.hypot(p[0] - q[0], p[1] - q[1])
    length += own
    x += (own * (p[0] + q[0])) / 2
    z += (own * (p[1] + q[1])) / 2
  }
  return length > 1 ? { x: x / length, z: z / length, radius: length / (2 * Math.PI) } : undefined
}
