import type { SweepFigure } from './types.ts'

/**
 * Semitendinosus, its lower end: the round tendon on the back of semimembranosus, behind the medial condyles and forwards to
 * the medial surface of the tibia.
 */
export const semitendinosus = {
  kind: 'sweep',
  id: 'semitendinosus',
  sources: [
    { source: 'bodyparts3d', how: 'fitted to the surface measured on BodyParts3D 4.0' },
    { source: 'gray1918', how: 'course and attachments checked' },
  ],
  flatStart: true,
  levels: [
    [29.8, 585, -35.5, 0.37, 2.64, 1.93, 0.19, -0.11, -0.63, -0.31],
    [31.7, 562, -34.4, 0.41, 2.5, 1.76, 0.19, 0.01, -0.65, -0.37],
    [32.7, 552.7, -33.9, 0.41, 2.42, 1.68, 0.2, 0.07, -0.66, -0.35],
    [38.7, 508.3, -30.2, 0.42, 1.89, 1.21, 0.34, 0.23, -0.76, -0.04],
    [43.3, 474.3, -24.3, 0.74, 1.54, 1.07, 0.41, -0.22, -0.86, 0.04],
    [44.5, 447, -16.5, 1.12, 1.45, 0.97, 0.14, -0.53, -0.92, 0],
    [38.9, 420.3, -6.1, 1.44, 1.66, 0.86, -0.11, -0.42, -0.69, -0.08],
    [26.3, 393.4, 6.7, 1.69, 1.91, 0.79, -0.12, -0.04, 0, -0.23],
    [14, 375.5, 16.1, 1.94, 2.05, 0, 0.09, 0.11, 0.75, -0.04],
    [5.5, 359, 22.4, 2.11, 2.15, -1.3, 0.36, 0.14, 0.6, 0.1],
  ],
} as const satisfies SweepFigure
