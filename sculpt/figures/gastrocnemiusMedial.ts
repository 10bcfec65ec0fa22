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
    [16.4, 496.4, -0.5, -0.08, 1.8, 1.37, 0.1, -0.63, 0.79, 0.24],
    [15.7, 488, -7.1, -0.1, 2.03, 1.88, 0.01, -0.35, 0.47, 0.12],
    [14.2, 476.5, -21.1, -0.19, 2.38, 1.92, 0.22, -0.31, -0.04, 0.65],
    [14.2, 461.3, -31.7, -0.02, 2.59, 2.1, 0.1, 0.03, 0.04, 0.72],
    [16, 448, -35.1, 0.41, 2.68, 2.34, 0.12, 0.31, 0.28, 0.29],
    [21.1, 424.5, -35.2, 0.91, 2.9, 2.53, 0.12, -0.17, 0.69, 0.17],
    [27.6, 389.2, -30.7, 1.29, 3.24, 2.79, -0.06, -0.51, 1.41, 0.08],
    [29.1, 359.3, -24.9, 1.55, 3.52, 3.01, 0.02, -0.62, 0.77, 0.62],
    [27.4, 339.7, -21.6, 1.59, 3.63, 2.91, 0.33, -1.43, -0.13, 0.82],
    [31.2, 315.6, -25.8, 1.34, 3.61, 2.63, 0.45, -3.7, -0.16, -0.11],
    [31.7, 280.9, -30.5, 1.12, 3.49, 2.3, 0.51, -3.83, -0.34, -1.08],
    [28.4, 249.1, -34.1, 0.9, 3.26, 2.01, 0.48, -1.99, -0.62, -1.66],
    [23.7, 224, -35.2, 0.72, 2.91, 1.48, 0.4, -0.39, -0.41, -1.36],
    [20.2, 207.5, -34.5, 0.71, 2.35, 0.71, 0.33, -0.01, 0.04, -0.83],
    [16.9, 195.5, -34.1, 0.7, 1.68, -0.01, 0.08, 0.25, 0.63, -0.3],
  ],
} as const satisfies SweepFigure
