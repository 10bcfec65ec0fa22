import type { BoneId } from '../../src/anatomy/ids.ts'

/** One station of a patch: a point near the bone's surface (mm) and the patch's half-width there (mm). */
export type Station = readonly [x: number, y: number, z: number, halfWidth: number]

/** A patch on a bone: stations along its length; the ends are rounded off. */
export interface Patch {
  readonly bone: BoneId
  readonly stations: readonly Station[]
}

/** Where a muscle is attached, after the textbook. */
export interface Footprint {
  /** `<muscle>.origin` or `<muscle>.insertion`, or a region. */
  readonly id: string
  readonly source: 'gray1918'
  readonly patches: readonly Patch[]
}

/** Attachments of the five and of the deep muscles, right leg. */
export const FOOTPRINTS = [
  footprint('gastrocnemius-medial.origin', {
    bone: 'femur',
    stations: [
      [22, 496, -2, 5],
      [26, 488, -8, 8],
      [27, 480, -14, 8],
    ],
  }),
  footprint('gastrocnemius-lateral.origin', {
    bone: 'femur',
    stations: [
      [-24, 494, 2, 4],
      [-29, 483, -5, 7],
      [-33, 472, -8, 6],
    ],
  }),
  footprint('plantaris.origin', {
    bone: 'femur',
    stations: [
      [-20, 508, 5, 2.5],
      [-21, 500, 2, 3.5],
      [-22, 492, -3, 3],
    ],
  }),
  footprint(
    'soleus.origin',
    {
      bone: 'fibula',
      stations: [
        [-36, 425, -22, 5],
        [-33, 408, -24, 7],
        [-30, 385, -24, 6],
        [-29, 355, -22, 5],
        [-29, 325, -23, 4],
      ],
    },
    {
      bone: 'tibia',
      stations: [
        [-14, 388, -2, 3],
        [-4, 368, 0, 3.5],
        [3, 345, 3, 3.5],
        [7, 320, 5, 3],
        [8, 285, 6, 2.5],
        [8, 250, 5, 2],
      ],
    },
  ),
  footprint('achilles-tendon.insertion', {
    bone: 'calcaneus',
    stations: [
      [2, 29, -46, 5],
      [14, 28, -49, 6.5],
      [25, 28, -45, 5],
    ],
  }),
  footprint('plantaris.insertion', {
    bone: 'calcaneus',
    stations: [
      [26, 35, -40, 2],
      [27, 29, -40, 3],
      [26, 23, -40, 2],
    ],
  }),
  footprint('popliteus.origin', {
    bone: 'femur',
    stations: [
      [-37, 462, 1, 3],
      [-37, 458, -4, 3.5],
      [-36, 455, -8, 3],
    ],
  }),
  footprint('popliteus.insertion', {
    bone: 'tibia',
    stations: [
      [2, 408, -8, 9],
      [5, 390, -1, 10],
      [6, 370, 2, 7],
      [7, 350, 4, 3],
    ],
  }),
  footprint(
    'tibialis-posterior.origin',
    {
      bone: 'tibia',
      stations: [
        [-12, 378, 0, 4],
        [-9, 340, 2, 5],
        [-9, 290, 4, 4],
        [-8, 235, 3, 3],
      ],
    },
    {
      bone: 'fibula',
      stations: [
        [-23, 378, -14, 3],
        [-24, 330, -12, 4],
        [-23, 280, -13, 4],
        [-21, 220, -14, 3],
      ],
    },
  ),
  footprint('tibialis-posterior.insertion', {
    bone: 'navicular',
    stations: [
      [13, 44, 24, 4],
      [12, 43, 30, 6],
      [9, 43, 36, 4],
    ],
  }),
  footprint('flexor-digitorum-longus.origin', {
    bone: 'tibia',
    stations: [
      [-2, 350, 2, 3],
      [2, 310, 3, 5],
      [3, 260, 3, 6],
      [3, 210, 3, 5],
      [2, 165, 2, 3],
    ],
  }),
  footprint('flexor-hallucis-longus.origin', {
    bone: 'fibula',
    stations: [
      [-28, 315, -22, 3],
      [-27, 270, -21, 5],
      [-25, 215, -22, 5],
      [-23, 160, -23, 4],
      [-22, 125, -24, 3],
    ],
  }),
] as const satisfies readonly Footprint[]

function footprint<Id extends string>(id: Id, ...patches: Patch[]): Footprint & { readonly id: Id } {
  return { id, source: 'gray1918', patches }
}
