/** A box along the axes. */
export interface Box {
  readonly min: readonly number[]
  readonly max: readonly number[]
}

/** The box round points, three numbers each. */
export function boxOf(points: Float64Array): Box {
  const min = [Infinity, Infinity, Infinity]
  const max = [-Infinity, -Infinity, -Infinity]
  points.forEach((value, i) => {
    min[i % 3] = Math.min(min[i % 3]!, value)
    max[i % 3] = Math.max(max[i % 3]!, value)
  })
  return { min, max }
}

export const boxesMeet = (a: Box, b: Box): boolean =>
  [0, 1, 2].every((k) => a.min[k]! < b.max[k]! && b.min[k]! < a.max[k]!)

export const isWithin = ({ min, max }: Box, x: number, y: number, z: number): boolean =>
  x > min[0]! && x < max[0]! && y > min[1]! && y < max[1]! && z > min[2]! && z < max[2]!
