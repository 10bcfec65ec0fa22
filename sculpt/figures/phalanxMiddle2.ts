import type { BoneFigure } from './types.ts'

/** The middle phalanx of the second toe. */
export const phalanxMiddle2 = {
  kind: 'bone',
  id: 'phalanx-middle-2',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the middle phalanx of the second toe' }],
  blend: 0.6,
  parts: {
    baseDorsal: { centre: [-56.29, 8.93, 138.29], radii: [2.25, 2.15, 4.47], turn: [-1.886, 2.106, 0.645] },
    basePlantar: { centre: [-54.62, 7.52, 135.77], radii: [4.41, 2.35, 1.85], turn: [0.864, -0.288, 0.19] },
    baseMedial: { centre: [-54.29, 8.95, 137.66], radii: [1.55, 3.02, 3.29], turn: [0.123, -1.348, 0.768] },
    shaftPlantar: { centre: [-58.48, 6.85, 139.1], radii: [1.83, 1.51, 6.94], turn: [0.395, -0.38, -2.11] },
    headMedial: { centre: [-57.51, 7.76, 141.41], radii: [2.17, 1.79, 7.78], turn: [0.191, -0.114, 0.727] },
    headPlantar: { centre: [-60.36, 6.66, 145.64], radii: [4.29, 1.62, 2.21], turn: [-0.427, -0.795, 0.24] },
  },
} as const satisfies BoneFigure
