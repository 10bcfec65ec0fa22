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
    [7, 236, -38, 0.35, 3.09, -0.51, 0.3, 0, 0, 0],
    [8, 225, -38, 0.35, 3.14, -0.36, 0.35, 0, 0, 0],
    [9, 210, -37, 0.35, 3.11, -0.22, 0.4, 0, 0, 0],
    [10.5, 190, -36.5, 0.35, 2.94, 0, 0.4, 0, 0, 0],
    [12, 165, -35.8, 0.3, 2.71, 0.34, 0.3, 0, 0, 0],
    [13.5, 140, -35.2, 0.25, 2.44, 0.59, 0.2, 0, 0, 0],
    [15, 115, -35.2, 0.2, 2.2, 0.79, 0.1, 0, 0, 0],
    [16, 90, -37, 0.15, 1.99, 0.9, 0.05, 0, 0, 0],
    [16.6, 75, -39.5, 0.15, 1.99, 0.9, 0.05, 0, 0, 0],
    [16.8, 60, -43, 0.18, 2.05, 0.88, 0.1, 0, 0, 0],
    [16.5, 48, -47, 0.22, 2.2, 0.81, 0.18, 0, 0, 0],
    [16, 38, -50, 0.28, 2.4, 0.74, 0.27, 0, 0, 0],
    [15.8, 30, -51, 0.3, 2.55, 0.64, 0.31, 0, 0, 0],
    [15.6, 22, -50.6, 0.32, 2.48, 0.26, 0.3, 0, 0, 0],
    [15.5, 17, -49.4, 0.32, 2.35, -0.22, 0.28, 0, 0, 0],
  ],
} as const satisfies SweepFigure
