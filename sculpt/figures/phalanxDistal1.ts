import type { BoneFigure } from './types.ts'

/** The distal phalanx of the great toe. */
export const phalanxDistal1 = {
  kind: 'bone',
  id: 'phalanx-distal-1',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the distal phalanx of the great toe' }],
  blend: 0.8,
  parts: {
    baseDorsal: { centre: [-35, 7.73, 142.84], radii: [4.77, 1.7, 7.34], turn: [0.932, 0.584, 1.072] },
    basePlantar: { centre: [-36.75, 5.27, 142.57], radii: [8.29, 1.66, 5.39], turn: [-0.036, 2.541, 0.028] },
    baseMedial: { centre: [-34.92, 7.04, 145.56], radii: [2.53, 4.49, 7.37], turn: [1.461, -1.627, -1.698] },
    baseLateral: { centre: [-38.71, 7.41, 142.49], radii: [3.68, 2.94, 6.97], turn: [-2.527, -1.157, 1.223] },
    shaft: { centre: [-38.52, 6.39, 147.53], radii: [4.9, 3.2, 8.91], turn: [0.188, -0.41, -0.595] },
    shaftPlantar: { centre: [-41.74, 6.03, 148.4], radii: [2.21, 3.6, 10.58], turn: [0.231, -0.318, -1.144] },
    tuberosity: { centre: [-45.3, 6.12, 158.18], radii: [1.06, 2.44, 3.96], turn: [-1.968, -1.243, 1.46] },
    tuberosityPlantar: { centre: [-44.65, 4.96, 156.28], radii: [3.74, 2.02, 5.33], turn: [-2.5, -0.328, 1.647] },
  },
} as const satisfies BoneFigure
