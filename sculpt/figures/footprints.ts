import type { AttachmentId } from '../../src/anatomy/regions.ts'
import { footprint, type Footprint } from './footprint.ts'
import { FOOT_FOOTPRINTS } from './footprintsFoot.ts'

/**
 * Attachments on thigh and shank, and those of the calf on the heel. Places are those of the textbook; where a measured
 * muscle touches its measured bone, stations and widths follow that contact.
 */
const LEG_FOOTPRINTS = [
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
  footprint('tibialis-anterior.origin', {
    bone: 'tibia',
    stations: [
      [-23, 404, 20, 6],
      [-18, 365, 22, 7.5],
      [-16, 315, 21, 7],
      [-15, 262, 18, 6],
      [-14, 215, 12, 4],
    ],
  }),
  footprint(
    'extensor-digitorum-longus.origin',
    {
      bone: 'tibia',
      stations: [
        [-29, 415, 9, 2.5],
        [-32, 421, 10, 3.5],
        [-34, 428, 12, 2.5],
      ],
    },
    {
      bone: 'fibula',
      stations: [
        [-31, 400, -5, 3],
        [-29, 350, -9, 3.4],
        [-31, 305, -9, 3.2],
        [-31, 250, -12, 2.8],
        [-28, 180, -11, 2],
      ],
    },
  ),
  footprint('extensor-hallucis-longus.origin', {
    bone: 'fibula',
    stations: [
      [-29, 275, -6, 1.6],
      [-28, 232, -8, 2],
      [-25, 192, -9, 2],
      [-21, 155, -8, 1.6],
    ],
  }),
  footprint('fibularis-longus.origin', {
    bone: 'fibula',
    stations: [
      [-41, 421, -12, 4],
      [-41, 411, -12, 6],
      [-37, 390, -12, 5],
      [-33, 345, -20, 3.6],
      [-33, 300, -20, 3.2],
      [-32, 265, -19, 2],
    ],
  }),
  footprint('fibularis-brevis.origin', {
    bone: 'fibula',
    stations: [
      [-31, 258, -18, 2],
      [-29, 215, -19, 3],
      [-28, 178, -19, 3.2],
      [-25, 148, -20, 3],
      [-21, 120, -22, 2],
    ],
  }),
  footprint('semimembranosus.insertion', {
    bone: 'tibia',
    stations: [
      [27, 423, -14, 4],
      [34, 425, -8, 4.5],
      [38, 427, 1, 3.5],
      [38, 427, 6, 2.5],
    ],
  }),
  footprint('semitendinosus.insertion', {
    bone: 'tibia',
    stations: [
      [17, 388, 12, 2.5],
      [14, 379, 15, 4],
      [11, 369, 18, 3.6],
      [8, 361, 20, 2],
    ],
  }),
  footprint('biceps-femoris.origin', {
    bone: 'femur',
    stations: [
      [-14, 582, 7, 3.4],
      [-13, 557, 6, 3.6],
      [-13, 538, 5, 3.4],
      [-16, 520, 4, 3],
      [-21, 503, 2, 2],
    ],
  }),
  footprint('biceps-femoris.insertion', {
    bone: 'fibula',
    stations: [
      [-37, 404, -14, 2.5],
      [-39, 411, -15, 5],
      [-41, 418, -13, 6],
      [-39, 424, -15, 4],
    ],
  }),
] as const satisfies readonly Footprint[]

/** Every attachment of the atlas, right leg. */
export const FOOTPRINTS: readonly (Footprint & { readonly id: AttachmentId })[] = [
  ...LEG_FOOTPRINTS,
  ...FOOT_FOOTPRINTS,
]
