import type { BoneFigure } from './types.ts'

/** The middle phalanx of the fourth toe. */
export const phalanxMiddle4 = {
  kind: 'bone',
  id: 'phalanx-middle-4',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the middle phalanx of the fourth toe' }],
  blend: 0.6,
  parts: {
    baseDorsal: { centre: [-78.65, 7.03, 113.9], radii: [3.2, 1.71, 3.23], turn: [-0.003, 1.352, 1.254] },
    basePlantar: { centre: [-77.68, 4.92, 113.2], radii: [4.13, 1.53, 2.21], turn: [-0.745, -0.68, 0.42] },
    baseLateral: { centre: [-80.83, 5.32, 113.23], radii: [0.9, 2.94, 2.18], turn: [1.281, -0.179, 0.06] },
    shaft: { centre: [-80.88, 6.37, 116.98], radii: [4.85, 1.77, 3.34], turn: [-0.383, 0.84, 0.449] },
    headMedial: { centre: [-81.04, 7.13, 121.75], radii: [1.46, 1.87, 2.17], turn: [1.082, -0.591, -2.575] },
    headLateral: { centre: [-84.04, 5.44, 119.44], radii: [2.07, 1.29, 2.88], turn: [-1, 0.16, -0.064] },
  },
} as const satisfies BoneFigure
