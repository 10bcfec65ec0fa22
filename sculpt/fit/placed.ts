import type { BoneFigure, Vec3 } from '../figures/types.ts'
import type { Bounds } from '../solids/union.ts'

/**
 * A figure moved and scaled as a whole so that its box meets the reference's: where to start for another subject.
 * A figure that is already in place (within a twentieth of its size) stays as it is.
 *
 * @param model triangles of the figure's own mesh, nine numbers each, mm
 * @param reference triangles to meet, mm
 */
export function placed(figure: BoneFigure, model: Float64Array, reference: Float64Array): BoneFigure {
  const from = boundsOf(model, Infinity)
  const to = boundsOf(reference, figure.cutAbove ?? Infinity)
  const size = diagonal(from)
  const apart = Math.max(
    ...[0, 1, 2].map((k) => Math.max(Math.abs(from.min[k]! - to.min[k]!), Math.abs(from.max[k]! - to.max[k]!))),
  )
  if (apart < size / 20) return figure
  const scale = diagonal(to) / size
  const move = (point: Vec3): Vec3 => {
    const [x, y, z] = point.map(
      (value, k) => (value - (from.min[k]! + from.max[k]!) / 2) * scale + (to.min[k]! + to.max[k]!) / 2,
    )
    return [x!, y!, z!]
  }
  const parts = Object.entries(figure.parts).map(([name, { centre, radii, turn }]) => {
    const [a, b, c] = radii
    return [name, { centre: move(centre), radii: [a * scale, b * scale, c * scale] as const, turn }] as const
  })
  const landmarks = Object.entries(figure.landmarks ?? {}).map(([name, point]) => [name, move(point)] as const)
  return { ...figure, parts: Object.fromEntries(parts), landmarks: Object.fromEntries(landmarks) }
}

function boundsOf(soup: Float64Array, below: number): Bounds {
  const axis = (k: number) => Array.from({ length: soup.length / 3 }, (_, i) => soup[i * 3 + k]!)
  const ends = [0, 1, 2].map((k) => [Math.min(...axis(k)), Math.max(...axis(k))] as const)
  const [x, y, z] = ends
  return { min: [x![0], y![0], z![0]], max: [x![1], Math.min(y![1], below), z![1]] }
}

function diagonal({ min, max }: Bounds): number {
  return Math.hypot(max[0] - min[0], max[1] - min[1], max[2] - min[2])
}
