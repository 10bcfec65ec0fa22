import type { SweepFigure } from './types.ts'

/**
 * Medial head of the gastrocnemius, from the popliteal surface above the medial condyle to its tongue on the calcaneal
 * tendon. It ends 168 mm above the insertion, within one standard deviation of the published 181 ± 25 mm.
 */
export const gastrocnemiusMedial = {
  kind: 'sweep',
  id: 'gastrocnemius-medial',
  sources: [
    { source: 'bodyparts3d', how: 'fitted to the surface measured on BodyParts3D 4.0' },
    { source: 'rosso2012', how: 'distance from insertion to junction checked' },
  ],
  levels: [
    [16.1, 495.4, 0.4, -0.27, 1.86, 1.66, 0.35, -0.27, 1.09, 0.51],
    [15.2, 486.4, -9.2, -0.23, 2.08, 1.94, 0.11, -0.19, 0.83, 0.64],
    [13.6, 474.6, -23.7, -0.18, 2.41, 1.97, 0.08, -0.16, 0.64, 0.99],
    [14.3, 460.2, -32.9, 0.04, 2.58, 2.16, -0.05, 0.1, 0.92, 0.86],
    [16.2, 448.9, -35.9, 0.37, 2.64, 2.36, -0.03, 0.33, 1.23, 0.54],
    [19.9, 432.5, -36.2, 0.77, 2.8, 2.51, 0.06, 0.02, 1.42, 0.35],
    [26.4, 396.9, -32, 1.22, 3.16, 2.73, -0.02, -0.5, 1.31, 0.13],
    [28.5, 365.2, -26, 1.52, 3.49, 2.97, 0.02, -0.58, 0.54, 0.3],
    [26.3, 343.9, -22.1, 1.59, 3.62, 2.87, 0.32, -1.28, -0.39, 0.23],
    [28.3, 325.2, -23.8, 1.46, 3.6, 2.65, 0.49, -2.54, -0.77, -0.36],
    [31.7, 300.2, -27.8, 1.24, 3.56, 2.45, 0.51, -3.14, -0.39, -0.9],
    [30.8, 270.3, -32, 1.05, 3.43, 2.21, 0.52, -2.7, -0.47, -1.26],
    [27.7, 243.3, -34.7, 0.85, 3.21, 1.94, 0.45, -1.53, -0.58, -1.38],
    [23.3, 221.3, -35.6, 0.72, 2.85, 1.39, 0.39, -0.37, -0.31, -1.05],
    [20.6, 208.2, -35.5, 0.7, 2.37, 0.8, 0.34, 0.06, 0.06, -0.67],
    [17.1, 196.3, -34.8, 0.7, 1.76, 0.14, 0.21, 0.39, 0.59, -0.22],
  ],
} as const satisfies SweepFigure
