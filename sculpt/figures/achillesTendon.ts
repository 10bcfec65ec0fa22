import type { SweepFigure } from './types.ts'

/**
 * Calcaneal tendon with the aponeurosis that spreads up under the gastrocnemius. Place and extent were measured; the
 * surface measured there is broken, so widths and thicknesses come from the literature.
 */
export const achillesTendon = {
  kind: 'sweep',
  id: 'achilles-tendon',
  sources: [
    { source: 'bodyparts3d', how: 'place and extent measured on BodyParts3D 4.0' },
    { source: 'szaro2021', how: '14.7 × 4.9 mm at mid-tendon, 25.7 mm wide at the insertion' },
    { source: 'lohrer2008', how: 'crescent at the insertion, radius 20.4 mm' },
    { source: 'gray1918', how: 'narrowest 4 cm above the insertion; middle third of the posterior surface' },
  ],
  levels: [
    [9.2, 272, -38.7, 0.33, 2.3, -2.3, 0.05, 0, 0, 0],
    [9.6, 267, -37.8, 0.34, 2.8, -1.9, 0.13, 0, 0, 0],
    [9, 259, -36.7, 0.33, 3.15, -1.6, 0.21, 0, 0, 0],
    [7.3, 246, -35.4, 0.32, 3.35, -1.15, 0.3, 0, 0, 0],
    [6.2, 222, -34.8, 0.3, 3.3, -0.7, 0.37, 0, 0, 0],
    [7.6, 204, -33.9, 0.34, 3.18, -0.29, 0.39, 0, 0, 0],
    [10.1, 180, -32.7, 0.42, 2.96, 0, 0.34, 0, 0, 0],
    [12.4, 152, -33, 0.5, 2.68, 0.37, 0.26, 0, 0, 0],
    [14.9, 127, -34.7, 0.35, 2.33, 0.69, 0.26, 0, 0, 0],
    [16.6, 111, -35.4, 0.23, 2.06, 0.85, 0.24, 0, 0, 0],
    [16.2, 96, -36.8, 0.13, 2, 0.9, 0.17, 0, 0, 0],
    [16.4, 79, -38.8, 0.1, 1.99, 0.9, 0.14, 0, 0, 0],
    [16.3, 63, -42, 0.11, 2.05, 0.88, 0.16, 0, 0, 0],
    [15.6, 49, -46.1, 0.13, 2.23, 0.81, 0.24, 0, 0, 0],
    [14.9, 40, -48.3, 0.13, 2.4, 0.77, 0.34, 0, 0, 0],
    [14.4, 33, -48.9, 0.14, 2.53, 0.72, 0.42, 0, 0, 0],
    [14.2, 27, -49.2, 0.16, 2.55, 0.59, 0.45, 0, 0, 0],
    [14.2, 21, -48.9, 0.2, 2.51, 0.18, 0.45, 0, 0, 0],
    [14.3, 15, -47.8, 0.24, 2.4, -0.51, 0.45, 0, 0, 0],
    [14.4, 10.5, -45.6, 0.26, 2.2, -1.05, 0.42, 0, 0, 0],
  ],
} as const satisfies SweepFigure
