import type { BoneFigure } from './types.ts'

/** The distal phalanx of the second toe. */
export const phalanxDistal2 = {
  kind: 'bone',
  id: 'phalanx-distal-2',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the distal phalanx of the second toe' }],
  blend: 0.6,
  parts: {
    baseDorsal: { centre: [-60.54, 6.39, 149.44], radii: [3.41, 1.14, 2.32], turn: [0.016, 1.843, 1.408] },
    baseMedial: { centre: [-60.96, 5.16, 149.26], radii: [1.29, 3.09, 3.07], turn: [-0.704, -0.248, -1.942] },
    baseLateral: { centre: [-62.72, 4.12, 147.77], radii: [2.09, 0.9, 2.44], turn: [1.073, 0.015, 0.387] },
    shaftPlantar: { centre: [-62.48, 4.66, 151.32], radii: [4.01, 2.51, 1.87], turn: [1.076, -1.183, 2.456] },
    tuberosity: { centre: [-65.73, 4.09, 155.65], radii: [1.15, 2.46, 2.39], turn: [0.587, 0.831, 0.361] },
    tuberosityMedial: { centre: [-63.15, 4.65, 153.07], radii: [2.18, 1.74, 5.99], turn: [-0.002, -0.156, 0.956] },
  },
} as const satisfies BoneFigure
