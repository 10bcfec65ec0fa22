import type { SweepFigure } from './types.ts'

/**
 * Interosseous membrane of the leg: a sheet between the interosseous borders, from below the upper tibiofibular joint,
 * where the anterior tibial vessels pass over its free edge, to the ligaments above the ankle.
 */
export const interosseousMembrane = {
  kind: 'sweep',
  id: 'interosseous-membrane',
  sources: [
    { source: 'bodyparts3d', how: 'place measured on BodyParts3D 4.0' },
    { source: 'gray1918', how: 'attachments and the gap at its upper end' },
  ],
  levels: [
    [-21.6, 401, 0.6, 0.95, 1.5, -0.5, 0, 0, 0, 0],
    [-21, 392, 1.2, 0.95, 1.85, -0.51, 0, 0, 0, 0],
    [-20.8, 380, 1.2, 0.98, 2.1, -0.51, 0, 0, 0, 0],
    [-21.3, 360, 0.3, 1.01, 2.34, -0.51, 0, 0, 0, 0],
    [-21.6, 340, 0.8, 1.04, 2.39, -0.51, 0, 0, 0, 0],
    [-22.1, 320, 1.1, 1.0, 2.43, -0.51, 0, 0, 0, 0],
    [-22.3, 300, 1.2, 1.02, 2.5, -0.51, 0, 0, 0, 0],
    [-21.7, 280, 1, 0.97, 2.46, -0.51, 0, 0, 0, 0],
    [-20.7, 260, -0.2, 0.98, 2.44, -0.51, 0, 0, 0, 0],
    [-19, 240, -1.6, 0.97, 2.41, -0.51, 0, 0, 0, 0],
    [-17.5, 220, -3.2, 0.96, 2.31, -0.51, 0, 0, 0, 0],
    [-16.3, 200, -4.4, 0.92, 2.26, -0.51, 0, 0, 0, 0],
    [-15.8, 180, -4.9, 0.87, 2.17, -0.51, 0, 0, 0, 0],
    [-15.4, 160, -5.4, 0.85, 1.99, -0.51, 0, 0, 0, 0],
    [-15.5, 140, -5.6, 0.86, 1.9, -0.51, 0, 0, 0, 0],
    [-16.4, 120, -6, 0.86, 1.5, -0.51, 0, 0, 0, 0],
    [-16.8, 104, -5.4, 0.82, 1.3, -0.51, 0, 0, 0, 0],
    [-16.6, 94, -4.8, 0.8, 1.1, -0.6, 0, 0, 0, 0],
  ],
} as const satisfies SweepFigure
