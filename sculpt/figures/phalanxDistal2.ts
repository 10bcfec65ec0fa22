import type { BoneFigure } from './types.ts'

/** The distal phalanx of the second toe. */
export const phalanxDistal2 = {
  kind: 'bone',
  id: 'phalanx-distal-2',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the distal phalanx of the second toe' }],
  blend: 0.6,
  parts: {
    baseDorsal: { centre: [-60.27, 6.54, 149.86], radii: [2.86, 0.81, 2.2], turn: [0.258, 1.98, 1.271] },
    baseMedial: { centre: [-61.05, 5.01, 149.38], radii: [1.73, 3.03, 3.42], turn: [-0.546, -0.349, -1.772] },
    baseLateral: { centre: [-62.41, 4.96, 148.31], radii: [2.63, 0.87, 3.32], turn: [1.269, -0.742, 0.439] },
    shaftPlantar: { centre: [-63.4, 4.2, 152.61], radii: [4.61, 2.41, 1.91], turn: [1.141, -1.418, 1.727] },
    tuberosity: { centre: [-65.72, 4.11, 155.91], radii: [0.88, 2.64, 2.34], turn: [1.768, 0.929, -0.283] },
    tuberosityMedial: { centre: [-62.96, 5.33, 154.18], radii: [1.36, 1.3, 4.98], turn: [0.055, -0.332, 1.584] },
  },
} as const satisfies BoneFigure
