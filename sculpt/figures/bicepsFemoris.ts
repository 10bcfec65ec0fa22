import type { SweepFigure } from './types.ts'

/**
 * Biceps femoris, its lower end: the long head, which bounds the popliteal fossa laterally, and as its branch the short
 * head that joins it from the femur; one tendon to the head of the fibula. Both are laid beside the lateral head of
 * gastrocnemius, into which the measured ones run.
 */
export const bicepsFemoris = {
  kind: 'sweep',
  id: 'biceps-femoris',
  sources: [
    { source: 'bodyparts3d', how: 'fitted to the surface measured on BodyParts3D 4.0' },
    { source: 'gray1918', how: 'course and attachments checked' },
  ],
  flatStart: true,
  levels: [
    [-20.3, 585, -25.1, -0.21, 3.39, 2.75, 0.28, 1.12, -3.24, -0.05],
    [-21.5, 562, -24, -0.16, 3.3, 2.58, 0.37, 1.36, -3.52, 0.17],
    [-22.2, 545.9, -22.7, -0.14, 3.21, 2.45, 0.42, 1.56, -3.69, 0.55],
    [-24.3, 512.3, -20.2, -0.17, 2.92, 2.06, 0.45, 1.85, -3.65, 1.58],
    [-32.5, 489, -21.3, -0.4, 2.5, 1.5, 0.35, 1.2, -2.5, 1.5],
    [-40.8, 472, -20.3, -0.9, 2.2, 0.9, 0.2, 0.4, -1.5, 1.2],
    [-46, 447.4, -16.8, -1.08, 2.22, 0.65, 0.3, -0.6, -1, 1.2],
    [-43.6, 430, -13.7, -1.25, 2.22, 0.6, 0.3, -1, -0.3, 1],
    [-43.4, 417.5, -11, -1.4, 2, 0.35, 0.25, -0.6, 0, 0.5],
    [-43.4, 410, -9, -1.5, 1.6, -0.6, 0.2, -0.2, 0, 0],
  ],
  branches: [
    [
      [-21, 585, -1.4, 0.6, 2.5, 2.07, 0.22, -0.45, -0.24, -1.17],
      [-19.9, 562, -2.6, 0.51, 2.64, 2.2, 0.16, -0.44, -0.26, -0.8],
      [-19.7, 532, -5.5, 0.51, 2.7, 2.2, 0.05, -0.5, 0, -0.3],
      [-27.5, 508, -9, 1, 2.4, 1.7, -0.08, -0.3, 0, -0.1],
      [-36, 490, -14, 1.7, 2.1, 1.1, -0.1, -0.3, -0.1, 0],
      [-42.8, 471, -16.2, 1.98, 2.1, 0.7, -0.1, -0.3, -0.4, 0.5],
      [-41.6, 449, -16.6, 2.02, 1.95, 0.7, -0.06, -0.1, -0.5, 1],
      [-42.6, 430, -14.2, 1.9, 1.5, 0.2, 0, 0, 0, 0],
    ],
  ],
} as const satisfies SweepFigure
