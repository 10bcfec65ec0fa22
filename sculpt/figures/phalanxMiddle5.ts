import type { BoneFigure } from './types.ts'

/** The middle phalanx of the little toe. */
export const phalanxMiddle5 = {
  kind: 'bone',
  id: 'phalanx-middle-5',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the middle phalanx of the fifth toe' }],
  blend: 0.6,
  parts: {
    basePlantar: { centre: [-86.77, 4.19, 98.88], radii: [3.69, 2.46, 1.65], turn: [0.973, -0.046, 0.043] },
    baseMedial: { centre: [-86.56, 5.39, 100.17], radii: [2.5, 1.35, 3.1], turn: [0.734, 0.051, -0.274] },
    shaftPlantar: { centre: [-89.48, 4.31, 99.28], radii: [1.4, 1.52, 2.91], turn: [0.24, -1.131, 1.508] },
    headMedial: { centre: [-88.06, 4.21, 101.7], radii: [3.06, 2.18, 0.97], turn: [0.17, -0.557, -0.234] },
  },
} as const satisfies BoneFigure
