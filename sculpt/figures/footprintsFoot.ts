import { footprint, type Footprint } from './footprint.ts'

/** Attachments on the foot of the muscles that come down from the leg, heel apart. */
export const FOOT_FOOTPRINTS = [
  footprint(
    'tibialis-posterior.insertion',
    {
      bone: 'navicular',
      stations: [
        [14, 46, 27, 3],
        [12, 43, 31, 5],
        [8, 42, 34, 4],
      ],
    },
    {
      bone: 'cuneiform-medial',
      stations: [
        [-5, 34, 41, 2.5],
        [1, 33, 42, 3.5],
        [6, 33, 44, 2.5],
      ],
    },
    {
      bone: 'cuneiform-lateral',
      stations: [
        [-18, 31, 41, 1.6],
        [-22, 32, 44, 2],
        [-25, 33, 47, 1.6],
      ],
    },
    {
      bone: 'metatarsal-2',
      stations: [
        [-18, 37, 50, 1.6],
        [-18, 36, 55, 1.6],
      ],
    },
    {
      bone: 'metatarsal-3',
      stations: [
        [-25, 32, 48, 1.4],
        [-27, 34, 50, 1.4],
      ],
    },
  ),
  footprint(
    'flexor-digitorum-longus.insertion',
    ...toes('phalanx-distal', [
      [2, -61, 2, 148, 150],
      [3, -75, 2, 139, 141],
      [4, -84, 2, 123, 125],
      [5, -90, 2, 104, 106],
    ]),
  ),
  footprint('flexor-hallucis-longus.insertion', {
    bone: 'phalanx-distal-1',
    stations: [
      [-42, 3, 140, 2],
      [-37, 3, 141, 3],
      [-33, 4, 142, 2],
    ],
  }),
  footprint(
    'tibialis-anterior.insertion',
    {
      bone: 'cuneiform-medial',
      stations: [
        [3, 46, 52, 3],
        [3, 42, 57, 4],
        [1, 40, 61, 3.5],
      ],
    },
    {
      bone: 'metatarsal-1',
      stations: [
        [0, 43, 66, 1.8],
        [-1, 38, 66, 2.2],
        [-2, 34, 66, 1.6],
      ],
    },
  ),
  footprint(
    'extensor-digitorum-longus.insertion',
    ...toes('phalanx-middle', [
      [2, -57, 13, 137, 140],
      [3, -70, 11, 128, 131],
      [4, -80, 10, 114, 117],
      [5, -87, 8, 98, 100],
    ]),
    ...toes('phalanx-distal', [
      [2, -62, 9, 147, 149],
      [3, -75, 8, 138, 140],
      [4, -85, 9, 122, 124],
      [5, -91, 7, 104, 105],
    ]),
  ),
  footprint('extensor-hallucis-longus.insertion', {
    bone: 'phalanx-distal-1',
    stations: [
      [-41, 12, 139, 2],
      [-37, 12, 139, 2.6],
      [-33, 12, 140, 2],
    ],
  }),
  footprint(
    'fibularis-longus.insertion',
    {
      bone: 'cuneiform-medial',
      stations: [
        [-10, 32, 48, 1.6],
        [-12, 31, 52, 2.2],
        [-13, 30, 56, 1.6],
      ],
    },
    {
      bone: 'metatarsal-1',
      stations: [
        [-16, 31, 58, 2],
        [-14, 30, 57, 2.6],
        [-12, 29, 57, 2],
      ],
    },
  ),
  footprint('fibularis-brevis.insertion', {
    bone: 'metatarsal-5',
    stations: [
      [-45, 21, 21, 2.4],
      [-42, 20, 17, 3],
      [-38, 19, 14, 2.4],
    ],
  }),
] as const satisfies readonly Footprint[]

/** A small patch at the base of a phalanx of each toe: toe, place across and up, and along from one end to the other. */
function toes(
  bone: 'phalanx-middle' | 'phalanx-distal',
  places: readonly (readonly [toe: 2 | 3 | 4 | 5, x: number, y: number, from: number, to: number])[],
): Footprint['patches'] {
  return places.map(([toe, x, y, from, to]) => ({
    bone: `${bone}-${toe}`,
    stations: [
      [x, y, from, 1.5],
      [x, y, to, 1.5],
    ],
  }))
}
