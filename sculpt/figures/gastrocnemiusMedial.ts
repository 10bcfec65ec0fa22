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
    [20.4, 498.9, 11.7, 0.87, 2.01, 1.07, 0.27, -1.19, -0.56, 0.46],
    [16, 483.7, -10, 0.2, 2.23, 1.92, 0.18, -0.53, -0.2, 0.21],
    [14, 474.1, -24, -0.15, 2.44, 1.92, 0.15, -0.36, 0.32, 0.76],
    [14.3, 458.6, -33.7, 0.07, 2.57, 2.2, -0.12, 0.24, 1.22, 0.77],
    [16.1, 450, -35.8, 0.35, 2.64, 2.35, -0.05, 0.27, 1.34, 0.6],
    [24.6, 408.1, -33.5, 1.1, 3.05, 2.64, 0.03, -0.43, 1.39, 0.19],
    [28.5, 363.4, -25.4, 1.52, 3.5, 2.97, 0.03, -0.61, 0.53, 0.33],
    [26.5, 340.5, -21.9, 1.59, 3.63, 2.87, 0.34, -1.37, -0.39, 0.28],
    [28.4, 323.3, -23.7, 1.47, 3.6, 2.64, 0.5, -2.63, -0.84, -0.36],
    [31.5, 295.2, -28.1, 1.24, 3.54, 2.39, 0.54, -3.24, -0.52, -1.1],
    [29.8, 261.1, -33.1, 0.98, 3.35, 2.13, 0.51, -2.23, -0.62, -1.59],
    [24.9, 229.9, -35.3, 0.75, 3.02, 1.67, 0.41, -0.6, -0.5, -1.29],
    [20.8, 210.9, -34.8, 0.7, 2.5, 0.96, 0.36, 0.03, -0.05, -0.59],
    [17.5, 197.4, -34.2, 0.69, 1.79, 0.24, 0.19, 0.35, 0.54, 0.04],
  ],
} as const satisfies SweepFigure
