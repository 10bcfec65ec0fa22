import type { SweepFigure } from './types.ts'

/**
 * Soleus, a crescent around the deep compartment from the head of the fibula and the soleal line to the front of the
 * calcaneal tendon. Its volume follows the subject measured and lies at the low end for a man of this size. Vessels and
 * nerve pass under its tendinous arch: between fibular and tibial head a way of 10 mm leads from behind to the front.
 */
export const soleus = {
  kind: 'sweep',
  id: 'soleus',
  sources: [
    { source: 'bodyparts3d', how: 'fitted to the surface measured on BodyParts3D 4.0' },
    { source: 'gray1918', how: 'arch between the heads; its place follows the vessels' },
  ],
  levels: [
    [-29.6, 427.2, -17, 0.45, 2.28, -0.15, 0.67, 0.07, -0.19, 0.06, -0.05, 0.2, 0.25, 0.33, 0.13],
    [-27.9, 414, -18.9, 0.51, 2.43, 1.71, 0.85, 0.74, 0.72, 1.36, 0.07, 0.52, 0.29, 0.25, 0.07],
    [-22.8, 396.8, -16.4, 0.72, 2.72, 1.81, 0.99, 0.8, -1.34, 0.06, -0.55, 0.11, 0, 0.23, 0.1],
    [-16.7, 376.6, -18.8, 0.62, 3.06, 2.07, 0.88, 0.17, -2.27, 0.26, -0.16, 0.16, -0.11, -0.02, 0.02],
    [-11.2, 349.6, -21.2, 0.55, 3.39, 2.55, 0.67, 0.07, -1.53, 0.71, 0.2, 0.31, -0.04, -0.22, -0.05],
    [-6.1, 331, -18.2, 0.61, 3.48, 2.45, 0.73, 0.45, -3.22, 0.93, 0, 0.06, -0.16, 0.17, 0.16],
    [-1.8, 303, -15.3, 0.67, 3.5, 2.17, 0.75, 1.96, -3.92, -0.01, 0.11, -0.47, -0.24, 0.67, 0.06],
    [-0.6, 271.3, -16.3, 0.64, 3.47, 2.06, 0.75, 2.37, -4.22, 0.58, 0.3, -0.66, -0.35, 0.88, -0.08],
    [1.2, 238.2, -19.2, 0.6, 3.38, 1.98, 0.67, 2.4, -2.19, 1.61, 0.21, -0.74, -0.2, 0.72, -0.07],
    [2.7, 199.1, -22.6, 0.47, 3.32, 1.77, 0.48, 1.33, -0.95, 1.1, 0.13, -0.67, -0.02, 0.32, -0.08],
    [9.1, 152.9, -27, 0.44, 2.9, 1.67, 0.2, -0.08, -0.37, -0.3, -0.06, 0.07, -0.01, -0.01, 0.05],
    [16.9, 107.3, -31.9, 0.24, 1.93, 0.01, 0.25, 1.15, -1.97, -1.27, 0, -0.41, 0.09, 0.29, 0.35],
  ],
  openings: [
    [
      [2, 397, -38, 0, 1.6, 1.6, 0, 0, 0, 0],
      [-22, 370, -8, 0, 1.6, 1.6, 0, 0, 0, 0],
    ],
  ],
} as const satisfies SweepFigure
