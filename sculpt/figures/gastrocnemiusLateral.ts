import type { SweepFigure } from './types.ts'

/**
 * Lateral head of the gastrocnemius, from the side of the lateral condyle to its tongue on the calcaneal tendon; it ends
 * higher than the medial head, as in nine legs of ten.
 */
export const gastrocnemiusLateral = {
  kind: 'sweep',
  id: 'gastrocnemius-lateral',
  sources: [
    { source: 'bodyparts3d', how: 'fitted to the surface measured on BodyParts3D 4.0' },
    { source: 'antonios2008', how: 'order of the two ends checked' },
  ],
  levels: [
    [-27.8, 492.8, 3.2, -1.14, 1.71, 1.27, -0.12, 0.56, 0.55, -1.29],
    [-28.4, 484.8, -10.9, -0.74, 2.45, 1.34, 0.09, 0.41, 0.52, -0.5],
    [-25.5, 477.2, -18.7, -0.48, 2.73, 1.31, 0.18, 0.53, 0.4, 0.06],
    [-21.1, 461.2, -27.9, -0.31, 2.99, 1.44, 0.26, 0.87, 0.05, 0.37],
    [-18.5, 438.7, -34, -0.31, 3.09, 1.81, 0.4, 0.16, -0.26, 0.2],
    [-15.6, 410.2, -38.6, -0.21, 3.16, 2.3, 0.53, 0.04, -0.94, 0.4],
    [-15, 381.9, -42.3, -0.23, 3.22, 2.66, 0.49, 0.43, -1.78, 0.14],
    [-15.1, 353.4, -46.1, -0.25, 3.29, 2.62, 0.42, 0.68, -2.01, -0.31],
    [-14.7, 324.9, -49.6, -0.27, 3.32, 2.52, 0.39, 0.62, -1.27, -0.22],
    [-14.7, 296.8, -51.5, -0.25, 3.31, 2.44, 0.3, 0.36, -0.36, 0.62],
    [-13.6, 267, -51.3, -0.25, 3.15, 2.24, 0.19, 0.18, 0.24, 1.43],
    [-10.3, 237.9, -48.1, -0.21, 2.87, 1.83, 0.16, 0.28, 0.75, 1.77],
    [-7.1, 219, -45.3, -0.12, 2.48, 1.24, 0.17, 0.03, 0.87, 1.9],
    [-7, 206.1, -42.6, -0.09, 1.99, 0.62, 0.22, -0.26, 1.03, 1.92],
  ],
} as const satisfies SweepFigure
