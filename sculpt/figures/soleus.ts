import type { SweepFigure } from './types.ts'

/**
 * Soleus, a crescent around the deep compartment from the head of the fibula and the soleal line to the front of the
 * calcaneal tendon. Its volume follows the subject measured and lies at the low end for a man of this size.
 */
export const soleus = {
  kind: 'sweep',
  id: 'soleus',
  sources: [
    { source: 'bodyparts3d', how: 'fitted to the surface measured on BodyParts3D 4.0' },
  ],
  levels: [
    [-28.6, 426.5, -20.6, 0.45, 1.75, 0.35, 0.35, 0, 0.2, 0.6],
    [-27.6, 413, -19.8, 0.5, 2.42, 1.1, 0.7, 0, -0.05, 1.2],
    [-25.9, 403.7, -17.9, 0.61, 2.64, 1.56, 1.02, 0.34, -0.9, 1.77],
    [-19.2, 381.9, -18.8, 0.6, 2.99, 2, 0.94, 0.37, -2.24, 2.4],
    [-11.7, 352.9, -19.5, 0.54, 3.34, 2.36, 0.73, 0.37, -2.76, 3.07],
    [-4.9, 322.2, -19.2, 0.54, 3.58, 2.51, 0.61, 1.14, -1.77, 3.51],
    [-0.4, 300.2, -18.6, 0.58, 3.68, 2.71, 0.47, 2.36, -0.7, 3.55],
    [2.9, 272.9, -19.2, 0.56, 3.68, 2.7, 0.4, 2.68, -0.47, 3.2],
    [3.1, 239.5, -21.8, 0.53, 3.57, 2.59, 0.39, 1.46, -0.31, 2.4],
    [4.2, 200.5, -24.2, 0.45, 3.39, 2.35, 0.32, 0.65, 0.13, 1.35],
    [7.3, 166, -26.2, 0.46, 3.08, 1.97, 0.19, 0.14, 0.25, 0.72],
    [11.1, 139.3, -29.2, 0.44, 2.7, 1.44, 0.12, -0.05, 0.29, 0.45],
    [14.5, 119.9, -31.1, 0.31, 2.27, 0.94, 0.1, 0.25, 0.32, 0.4],
    [17.1, 105.9, -32.2, 0.27, 1.88, 0.49, 0.08, 0.29, 0.39, 0.42],
  ],
} as const satisfies SweepFigure
