import type { BoneFigure } from './types.ts'

/** The proximal phalanx of the fourth toe. */
export const phalanxProximal4 = {
  kind: 'bone',
  id: 'phalanx-proximal-4',
  sources: [
    { source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the proximal phalanx of the fourth toe' },
  ],
  blend: 0.8,
  parts: {
    baseDorsal: { centre: [-66.82, 11.72, 96.26], radii: [2.9, 1.2, 4.98], turn: [0.475, 1.071, -2.769] },
    basePlantar: { centre: [-65.88, 8.38, 95.84], radii: [3.96, 1.74, 3.85], turn: [-0.639, -0.328, 0.168] },
    baseMedial: { centre: [-63.98, 11.21, 95.69], radii: [4.78, 3.35, 1.55], turn: [-0.212, 0.049, -0.094] },
    baseLateral: { centre: [-67.58, 8.93, 93.06], radii: [1.43, 3.25, 4.68], turn: [1.353, 0.32, 0.297] },
    shaftProximal: { centre: [-70.02, 10.74, 98.54], radii: [2.98, 2.54, 8.61], turn: [0.296, -0.285, -0.354] },
    shaftDistal: { centre: [-74.94, 8.35, 106.44], radii: [3.07, 2.17, 6.07], turn: [0.103, -0.627, 0.902] },
    headMedial: { centre: [-75.03, 8.52, 110.69], radii: [2.6, 1.2, 2.2], turn: [-0.201, -2.181, -0.499] },
    headPlantar: { centre: [-78.13, 5.17, 108.92], radii: [1.29, 2.63, 2.9], turn: [0.728, -0.94, 0.172] },
  },
} as const satisfies BoneFigure
