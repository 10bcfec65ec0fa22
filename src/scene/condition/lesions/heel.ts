import type { Point3 } from '../centreLine.ts'
import { carry, swell, tint } from '../changes.ts'
import { spindle } from '../ease.ts'
import type { Lesion } from '../lesion.ts'
import { sweepSolid } from '../solids.ts'
import type { Surface } from '../surface.ts'

/** Where the tendon's upper fibres end on the heel bone, millimetres: medial and height. */
const CORNER = { x: 14.5, y: 33 } as const

/** Tendinopathy at the insertion: a thick last stretch with bone in it, a spur that points up into the tendon. */
export function insertional(): Lesion {
  return {
    along: {
      'achilles-tendon': (line) => [
        swell({ from: line.atHeight(62), to: 1.08, width: 1.12, depth: 1.45 }),
        carry({ from: line.atHeight(60), to: 1.05, back: 0.0016 }),
        tint({ from: line.atHeight(46), to: line.atHeight(20), soft: 0.05, glow: 0.8, red: 0.55 }),
      ],
    },
    free: {
      // The bone's surface is rough and raised where the fibres tear at it.
      'subcutaneous-calcaneal-bursa': () => pushedBack(0.0042),
      calcaneus: () => (place) => {
        const off = Math.hypot(place[0] - CORNER.x / 1000, place[1] - CORNER.y / 1000 + 0.006)
        const share = place[2] < -0.035 ? spindle(off, -0.012, 0.012) : 0
        return { place: [place[0], place[1], place[2] - 0.0016 * share], hurt: [0.5 * share, 0, 0.2 * share] }
      },
    },
    growths: [
      {
        host: 'calcaneus',
        of: 'host',
        build: ({ surface }) => {
          const z = rearmost(surface)
          const spur = (x: number, reach: number, size: number) =>
            [
              [0, -7, 6, 6.5 * size, 4],
              [0, -3.5, 0.5, 6 * size, 3.4],
              [0, 1 * reach, -1.9, 4.6 * size, 2.9],
              [0.2, 6 * reach, -2.3, 3.4 * size, 2.2],
              [0.5, 10.5 * reach, -1.6, 2.2 * size, 1.5],
              [0.8, 14 * reach, -0.4, 1.2 * size, 0.9],
              [0.9, 15.4 * reach, 0.3, 0.1, 0.1],
            ].map(([dx, dy, dz, width, depth]) => ({
              middle: [x + dx!, CORNER.y + dy!, z + dz!] as Point3,
              width: width!,
              depth: depth!,
            }))
          return sweepSolid(spur(CORNER.x, 0.72, 0.85), 24, 20, null)
        },
      },
    ],
  }
}

/** What lies behind the tendon goes back with it, metres. */
const pushedBack = (by: number) => (place: Point3) => ({
  place: [place[0], place[1], place[2] - by] as Point3,
  hurt: [0, 0, 0] as Point3,
})

/** The bone's rearmost point about the corner, millimetres. */
function rearmost({ positions }: Surface): number {
  let least = 0
  for (let v = 0; v < positions.length; v += 3) {
    const near = Math.hypot(positions[v]! * 1000 - CORNER.x, positions[v + 1]! * 1000 - CORNER.y) < 6
    if (near) least = Math.min(least, positions[v + 2]! * 1000)
  }
  return least
}

/** A bursa filled: drawn out from a point at its bony or tendinous side, by factors to the side, up and backwards. */
const filled =
  (from: Readonly<Point3>, by: Readonly<Point3>) =>
  () =>
  (place: Point3): { readonly place: Point3; readonly hurt: Point3 } => ({
    place: place.map((x, k) => from[k]! / 1000 + (x - from[k]! / 1000) * by[k]!) as Point3,
    hurt: [0.7, 0.12, 1],
  })

/** The deep bursa, swollen in front of the tendon: it bulges on both sides of it and pushes it back. */
export function retrocalcaneal(): Lesion {
  return {
    free: {
      'retrocalcaneal-bursa': filled([14.8, 42, -43.5], [1.55, 1.7, 1.7]),
      'subcutaneous-calcaneal-bursa': () => pushedBack(0.0014),
    },
    along: {
      'achilles-tendon': (line) => [
        carry({ from: line.atHeight(78), to: line.atHeight(28), back: 0.0038 }),
        tint({ from: line.atHeight(60), to: line.atHeight(40), soft: 0.06, glow: 0.35, red: 0.25 }),
      ],
    },
  }
}

/** The bursa under the skin, swollen behind the insertion. */
export function subcutaneous(): Lesion {
  return {
    free: { 'subcutaneous-calcaneal-bursa': filled([14, 30, -53.2], [1.35, 1.3, 2.1]) },
    along: {
      'achilles-tendon': (line) => [tint({ from: line.atHeight(44), to: line.atHeight(20), soft: 0.05, red: 0.3 })],
    },
  }
}
