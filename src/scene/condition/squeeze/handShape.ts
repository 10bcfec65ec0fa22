import { HAND, PADS } from './field.ts'
import type { Distance } from './surfaceNet.ts'

type Point3 = readonly [x: number, y: number, z: number]
/** A round rod between two points that may taper, millimetres. */
interface Rod {
  readonly from: Point3
  readonly to: Point3
  readonly thick: number
  readonly thin: number
}

const Y = 1000 * HAND.y
const mm = (m: number): number => 1000 * m

const chain = (joints: readonly Point3[], radii: readonly number[]): readonly Packed[] =>
  joints.slice(1).map((to, i) => pack({ from: joints[i]!, to, thick: radii[i]!, thin: radii[i + 1]! }))

/** The side of the leg at each pad, mm: where skin or muscle ends. */
export interface Sides {
  readonly fingers: readonly [number, number, number, number]
  readonly thumb: number
}

export const WRIST: Point3 = [4, Y - 4, -160]
/** Where the forearm ends, which the drawing fades out. */
export const ELBOWWARDS: Point3 = [26, Y - 62, -222]
/** Lengths of the fingers, index to little, as shares of the longest. */
const LENGTHS = [0.93, 1, 0.95, 0.8] as const

/**
 * A hand that grasps the calf from behind, as a signed distance (mm): four fingers at the medial side, the thumb at the
 * lateral one, the palm behind, open by as much as the leg is wide. Drawn, for a grown hand.
 */
export function handShape({ fingers, thumb }: Sides): Distance {
  const digits = PADS.fingers.map((pad, i) => {
    const [y, z, side, length] = [mm(pad.y), mm(pad.z), fingers[i]!, LENGTHS[i]!]
    const tip: Point3 = [side + 7.4, y, z]
    const far: Point3 = [side + 11.5, y + 0.4, z - 24 * length]
    const near: Point3 = [Math.max(side, 44) + 12, y * 0.97 + Y * 0.03, z - 52 * length]
    const knuckle: Point3 = [44 - 3 * Math.abs(i - 1.2), y * 0.93 + Y * 0.07, -108 + 2.2 * Math.abs(i - 1.3)]
    return chain(
      [knuckle, near, far, tip],
      [10.6, 9.4, 8.3, 7.2].map((r) => r * (0.9 + 0.1 * length)),
    )
  })
  const pad = PADS.thumb
  const [ty, tz] = [mm(pad.y), mm(pad.z)]
  const ball: Point3 = [-34, Y + 4, -120]
  const thumbRods = chain(
    [[-14, Y - 2, -148], ball, [thumb - 17, ty - 1, tz - 34], [thumb - 9.2, ty, tz - 2]],
    [14, 12.6, 10.4, 9.2],
  )
  const rods: readonly Rod[] = [
    ...digits.map(([first], i) => ({
      from: [WRIST[0] + 4, Y + 11 - 7.4 * i, WRIST[2]] as const,
      to: [first![0], first![1], first![2]] as const,
      thick: 13,
      thin: 11.6,
    })),
    // The web between thumb and index finger.
    { from: [-26, Y + 6, -130], to: [30, Y + 18, -116], thick: 9, thin: 9 },
    { from: WRIST, to: ELBOWWARDS, thick: 18, thin: 20 },
  ]
  const palm = rods.map(pack)
  return (x, y, z) => {
    let all = Number.POSITIVE_INFINITY
    for (const rod of palm) all = blend(all, rodDistance(rod, x, y, z), 13)
    let grip = Number.POSITIVE_INFINITY
    for (const rods of digits) {
      let digit = Number.POSITIVE_INFINITY
      for (const rod of rods) digit = blend(digit, rodDistance(rod, x, y, z), 3)
      grip = blend(grip, digit, 1.5)
    }
    let opposed = Number.POSITIVE_INFINITY
    for (const rod of thumbRods) opposed = blend(opposed, rodDistance(rod, x, y, z), 5)
    return blend(blend(all, grip, 9), opposed, 15)
  }
}

/** Union of two distances, rounded over a width. */
function blend(a: number, b: number, width: number): number {
  const h = Math.max(width - Math.abs(a - b), 0) / width
  return Math.min(a, b) - (h * h * width) / 4
}

/** Distance to a rod; worked out for a hundred thousand places, so without anything that allocates. */
function rodDistance(rod: Packed, x: number, y: number, z: number): number {
  const px = x - rod[0]
  const py = y - rod[1]
  const pz = z - rod[2]
  const along = (px * rod[3] + py * rod[4] + pz * rod[5]) * rod[6]
  const t = along < 0 ? 0 : along > 1 ? 1 : along
  const dx = px - t * rod[3]
  const dy = py - t * rod[4]
  const dz = pz - t * rod[5]
  return Math.sqrt(dx * dx + dy * dy + dz * dz) - rod[7] - t * rod[8]
}

/** A rod ready for many questions: its beginning, its way, one over the square of its length, thickness and taper. */
type Packed = readonly [number, number, number, number, number, number, number, number, number]

function pack({ from, to, thick, thin }: Rod): Packed {
  const [ax, ay, az] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]]
  return [...from, ax, ay, az, 1 / (ax * ax + ay * ay + az * az), thick, thin - thick]
}
