import type { BoneFigure } from './types.ts'

/** The middle phalanx of the little toe. */
export const phalanxMiddle5 = {
  kind: 'bone',
  id: 'phalanx-middle-5',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the middle phalanx of the fifth toe' }],
  blend: 0.6,
  parts: {
    basePlantar: { centre: [-86.77, 4.16, 98.89], radii: [3.66, 2.44, 1.59], turn: [0.963, -0.068, 0.058] },
    baseMedial: { centre: [-86.54, 5.4, 100.15], radii: [2.49, 1.33, 3.06], turn: [0.754, 0.078, -0.25] },
    shaftPlantar: { centre: [-89.44, 4.32, 99.3], radii: [1.42, 1.58, 2.93], turn: [0.213, -1.151, 1.543] },
    headMedial: { centre: [-88.04, 4.22, 101.7], radii: [3.06, 2.18, 1], turn: [0.174, -0.558, -0.249] },
  },
} as const satisfies BoneFigure
