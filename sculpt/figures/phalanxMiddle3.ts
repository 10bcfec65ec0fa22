import type { BoneFigure } from './types.ts'

/** The middle phalanx of the third toe. */
export const phalanxMiddle3 = {
  kind: 'bone',
  id: 'phalanx-middle-3',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the middle phalanx of the third toe' }],
  blend: 0.6,
  parts: {
    baseDorsal: { centre: [-68.67, 9.34, 128.17], radii: [2.75, 1.24, 2.25], turn: [0.553, -0.251, 0.087] },
    baseMedial: { centre: [-66.33, 4.97, 127.81], radii: [1.96, 1.46, 2.26], turn: [-0.385, 0.843, -0.545] },
    baseLateral: { centre: [-69.36, 6.17, 128.4], radii: [3, 1.95, 4.67], turn: [-0.203, 0.143, -0.31] },
    shaft: { centre: [-70.08, 7.06, 132.14], radii: [2.61, 1.49, 6.78], turn: [0.452, -0.806, -0.672] },
    shaftDistal: { centre: [-70.6, 6.64, 132.87], radii: [1.92, 1.66, 7.68], turn: [0.245, 0.026, -0.312] },
    headPlantar: { centre: [-73.25, 5.99, 137.81], radii: [1.71, 1.22, 3.83], turn: [-0.494, 1.017, -0.952] },
  },
} as const satisfies BoneFigure
