import { parting, slip } from './slip.ts'
import type { SweepFigure } from './types.ts'

/**
 * Extensor digitorum longus: from the lateral condyle of the tibia and the front of the fibula, in front of the ankle, where
 * its tendon parts into four slips that run along the back of the foot to the distal phalanges of the lesser toes.
 */
export const extensorDigitorumLongus = {
  kind: 'sweep',
  id: 'extensor-digitorum-longus',
  sources: [
    { source: 'bodyparts3d', how: 'fitted to the surface measured on BodyParts3D 4.0; courses of the slips measured' },
    { source: 'gray1918', how: 'course and attachments checked' },
  ],
  levels: [
    [-34.2, 429, 10.4, 1.35, 1.35, 0.4, 0.05, -0.13, -1.52, 0.44],
    [-32.7, 408, 5.2, 1.65, 1.84, 1.2, 0.21, -0.02, -1.19, 0.43],
    [-33.6, 392, 1.2, 1.83, 2.08, 1.58, 0, 0, -1, 0.5],
    [-33.2, 375.4, -0.9, 1.98, 2.2, 1.84, -0.09, 0.04, -0.9, 0.64],
    [-33.2, 346.3, -2.6, 2.05, 2.2, 2.17, 0.06, -0.03, -0.21, 0.18],
    [-36.4, 304.3, -4.1, 1.89, 2.05, 1.82, 0.08, 0.63, -0.08, -0.65],
    [-34.8, 244.3, -6.4, 1.78, 2.17, 1.35, -0.08, 0.81, -0.36, -0.67],
    [-29.6, 180, -6.5, 1.61, 1.91, 1.12, -0.1, 0.58, -0.36, -0.37],
    [-23.7, 134.7, -2.8, 1.35, 1.5, 0.9, -0.08, -0.25, -0.21, -0.08],
    [-18, 102.1, 7.5, 1.12, 1.16, 0.75, -0.01, -0.81, 0.1, 0.07],
    [-18.7, 78.3, 21, 0.9, 1.3, 0.6, 0, -0.4, 0.1, 0.2],
    // Third toe.
    ...slip([1.8, 1.3], 0.9, [
      [-28.7, 61.8, 45.4],
      [-36.9, 50.7, 63.7],
      [-45.9, 34.7, 84.7],
      [-54.8, 21.8, 104.7],
      [-63.9, 14.3, 121.1],
      [-75, 7.6, 143.3],
    ]),
  ],
  branches: [
    // Second toe.
    parting([1.8, 1.3], 0.9, [
      [-17.2, 93, 13],
      [-21.7, 70.5, 32.2],
      [-25.1, 62.8, 45.5],
      [-28.6, 54.6, 63.2],
      [-35, 39, 84.5],
      [-43.3, 24, 107.9],
      [-51.8, 16, 129.5],
      [-61, 9.8, 149.2],
    ]),
    // Fourth toe.
    parting([1.8, 1.3], 0.9, [
      [-17.9, 93, 13],
      [-25.3, 69, 31.6],
      [-31.8, 60.3, 41.6],
      [-42.4, 48, 58.2],
      [-54.9, 32.2, 76.8],
      [-70.2, 17.4, 100.3],
      [-86.4, 7.6, 126.1],
    ]),
    // Fifth toe.
    parting([1.8, 1.3], 0.9, [
      [-18.6, 93, 12.8],
      [-22.8, 73.5, 24],
      [-38.5, 53.5, 41],
      [-49.5, 40.6, 51.5],
      [-65.7, 22.3, 69.1],
      [-81.4, 11.6, 89.5],
      [-92.2, 6.8, 106.1],
    ]),
  ],
} as const satisfies SweepFigure
