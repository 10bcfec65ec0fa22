import { parting, slip } from './slip.ts'
import type { SweepFigure } from './types.ts'

/**
 * Flexor digitorum longus: from the back of the tibia below the soleal line, behind the medial malleolus, obliquely across
 * the sole; its tendon parts into four slips to the distal phalanges of the lesser toes.
 */
export const flexorDigitorumLongus = {
  kind: 'sweep',
  id: 'flexor-digitorum-longus',
  sources: [
    { source: 'bodyparts3d', how: 'fitted to the surface measured on BodyParts3D 4.0; courses of the slips measured' },
    { source: 'gray1918', how: 'course and attachments checked' },
  ],
  levels: [
    [-3.7, 359.7, 1.1, 0.25, 1.05, -0.6, 0.32, 1.07, 1.01, 2.54],
    [-0.8, 333.3, 1.7, 0.32, 1.42, 0.07, 0.36, 0.81, 0.78, 2.3],
    [1.6, 295, 4.3, 0.42, 1.89, 1.06, 0.25, 0.4, 0.4, 1.84],
    [3.5, 248.6, 2.2, 0.51, 2.24, 1.77, 0.38, -0.25, -0.09, 1.32],
    [7.5, 196.3, -3.6, 0.53, 2.37, 1.92, 0.05, 0.08, -0.39, -0.2],
    [13.4, 142.3, -10, 0.52, 2.28, 1.49, 0.1, 0.86, -1.05, -0.67],
    [24.9, 92.8, -13.8, 0.79, 1.57, 1.13, 0.31, 1.05, -1, -0.37],
    [32.2, 57, -14.8, 1.08, 1.11, 0.83, 0.45, 0.69, -0.89, -0.21],
    [25.6, 39.4, -10.6, 1.18, 1.1, 0.76, 0.39, 0.29, -0.74, -0.12],
    [9.6, 27.4, 7.7, 1.2, 1.14, 0.53, 0.13, 0.16, -0.34, 0.12],
    [-6, 22.6, 29, 1.14, 1.35, 0.6, 0, 0, 0, 0.2],
    // Third toe.
    ...slip([1.9, 1.2], 1.1, [
      [-24.2, 13.6, 56.3],
      [-34.2, 8.9, 73.3],
      [-46.5, 5, 91.8],
      [-58.5, 4.6, 110.8],
      [-70.2, 2.2, 129.3],
      [-75.8, 2.2, 139],
    ]),
  ],
  branches: [
    // Second toe.
    parting([1.9, 1.2], 1.1, [
      [1.5, 25, 18.5],
      [-8.7, 21.6, 37.3],
      [-18.3, 16.3, 60.8],
      [-28, 9.5, 84],
      [-38, 5.3, 105.4],
      [-46.8, 6.1, 121],
      [-61.1, 2.2, 148.5],
    ]),
    // Fourth toe.
    parting([1.9, 1.2], 1.1, [
      [1, 24.8, 19],
      [-14.1, 19.2, 38.1],
      [-24.9, 15, 47.4],
      [-37.4, 11.4, 60.5],
      [-52.1, 5.4, 78.6],
      [-67.4, 3.6, 99.7],
      [-83.2, 1.6, 124],
    ]),
    // Fifth toe.
    parting([1.9, 1.2], 1.1, [
      [0.5, 24.6, 19],
      [-13.4, 19.9, 34.3],
      [-23.7, 17.6, 40.4],
      [-37.4, 11.8, 49.6],
      [-57, 4.7, 65.4],
      [-74.1, 1.8, 82.7],
      [-90.5, 1.4, 105],
    ]),
  ],
} as const satisfies SweepFigure
