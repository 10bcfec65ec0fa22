import type { SweepFigure } from './types.ts'

/**
 * Semimembranosus, its lower end: the broad belly that bounds the popliteal fossa medially, and its tendon to the back of
 * the medial condyle of the tibia. The measured surface runs on along the medial side to the front of the tibia, where
 * the muscle has no insertion, and is left there.
 */
export const semimembranosus = {
  kind: 'sweep',
  id: 'semimembranosus',
  sources: [
    { source: 'bodyparts3d', how: 'fitted to the surface measured on BodyParts3D 4.0' },
    { source: 'gray1918', how: 'course and attachments checked' },
  ],
  flatStart: true,
  levels: [
    [29.7, 585, -15.7, 0.6, 3.23, 2.87, -0.04, 0.45, 0.12, 3.09],
    [28.4, 562, -16.9, 0.61, 3.26, 2.87, -0.09, 0.35, 0.43, 2.6],
    [28.4, 549.6, -17, 0.61, 3.26, 2.89, -0.11, 0.27, 0.61, 2.25],
    [32.4, 513.7, -15.2, 0.72, 3.12, 2.84, -0.09, 0.25, 1.07, 0.84],
    [38.7, 488.4, -13.3, 1, 2.97, 2.29, 0.02, 0.52, 1.04, 0.06],
    [42.5, 470.6, -12.3, 1.12, 2.79, 1.54, 0.1, 0.17, 0.82, 0.43],
    [43, 448, -6.8, 1.32, 2.4, 0.9, 0.11, -0.32, 0.48, 0.22],
    [37.6, 424, -3.4, 1.05, 2.1, -0.8, 0.05, -0.3, 0.2, 0],
  ],
} as const satisfies SweepFigure
