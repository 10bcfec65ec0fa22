import type { BoneFigure } from './types.ts'

/** The distal phalanx of the third toe. */
export const phalanxDistal3 = {
  kind: 'bone',
  id: 'phalanx-distal-3',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the distal phalanx of the third toe' }],
  blend: 0.6,
  parts: {
    baseDorsal: { centre: [-75.08, 5.34, 140.35], radii: [3.49, 0.89, 2.1], turn: [1.073, -0.19, 0.496] },
    baseMedial: { centre: [-74.01, 4.33, 140.98], radii: [1.75, 0.97, 3.19], turn: [-0.617, 1.171, -0.549] },
    baseLateral: { centre: [-76.71, 4.49, 138.4], radii: [2.14, 0.9, 1.07], turn: [0.76, -0.431, -0.452] },
    shaftPlantar: { centre: [-76.06, 3.73, 142.76], radii: [2.32, 1.62, 4.86], turn: [-0.096, -0.528, 0.28] },
    tuberosityMedial: { centre: [-75.65, 4.46, 145.07], radii: [0.9, 1.54, 3.91], turn: [-0.067, -0.515, 0.847] },
    tuberosityLateral: { centre: [-78.39, 3.82, 145.99], radii: [0.95, 1.38, 1.6], turn: [-1.034, 0.374, 0.381] },
  },
} as const satisfies BoneFigure
