import type { SweepFigure } from './types.ts'

/**
 * Soleus, a crescent around the deep compartment from the head of the fibula and the soleal line to the front of the
 * calcaneal tendon. Its volume follows the subject measured and lies at the low end for a man of this size. Vessels and
 * nerve pass under its tendinous arch: between fibular and tibial head a way of 11 mm leads from behind to the front.
 */
export const soleus = {
  kind: 'sweep',
  id: 'soleus',
  sources: [
    { source: 'bodyparts3d', how: 'fitted to the surface measured on BodyParts3D 4.0' },
    { source: 'gray1918', how: 'arch between the heads; its place follows the vessels' },
  ],
  levels: [
    [-29.6, 426.7, -17.1, 0.44, 2.3, 0.12, 0.7, -0.14, 0.22, 0.31, -0.08, 0.29, 0.37, 0.43, -0.01],
    [-27.7, 413, -18.6, 0.54, 2.45, 1.77, 0.88, 1.28, 0.62, 1.3, 0.04, 0.52, 0.35, 0.26, 0.08],
    [-22.6, 396, -16.5, 0.71, 2.75, 1.85, 0.98, 0.87, -1.26, 0.24, -0.54, 0.12, -0.01, 0.18, 0.1],
    [-16.6, 376.1, -18.8, 0.61, 3.07, 2.09, 0.88, 0.21, -2.02, 0.23, -0.13, 0.17, -0.09, -0.02, 0.02],
    [-11.4, 350.2, -21.2, 0.55, 3.39, 2.54, 0.68, 0.07, -1.9, 0.77, 0.2, 0.3, -0.03, -0.22, -0.05],
    [-6.1, 330.6, -18.1, 0.61, 3.48, 2.44, 0.73, 0.47, -3.48, 0.94, -0.01, 0.05, -0.16, 0.17, 0.17],
    [-2, 303.2, -15.3, 0.67, 3.5, 2.17, 0.75, 1.99, -3.97, -0.03, 0.11, -0.46, -0.23, 0.65, 0.07],
    [-0.6, 272.3, -16.2, 0.64, 3.47, 2.05, 0.75, 2.46, -4.62, 0.48, 0.29, -0.66, -0.36, 0.88, -0.08],
    [1.2, 238.9, -19.1, 0.6, 3.39, 1.98, 0.67, 2.75, -2.37, 1.52, 0.21, -0.74, -0.19, 0.72, -0.07],
    [2.7, 199.5, -22.6, 0.48, 3.32, 1.77, 0.48, 1.38, -0.96, 1.08, 0.13, -0.68, -0.03, 0.33, -0.08],
    [9.2, 152.7, -27.1, 0.45, 2.9, 1.69, 0.19, -0.12, -0.28, -0.29, -0.06, 0.1, -0.02, -0.02, 0.03],
    [16.8, 106.3, -32.1, 0.25, 1.94, 0.04, 0.25, 0.98, -2.03, -1.24, 0.04, -0.37, 0.07, -0.01, 0.2],
  ],
  openings: [
    [
      [2, 397, -38, 0, 1.72, 1.72, 0, 0, 0, 0],
      [-22, 370, -8, 0, 1.72, 1.72, 0, 0, 0, 0],
    ],
  ],
} as const satisfies SweepFigure
