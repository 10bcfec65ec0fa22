import type { BoneFigure } from './types.ts'

/** The middle phalanx of the second toe. */
export const phalanxMiddle2 = {
  kind: 'bone',
  id: 'phalanx-middle-2',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the middle phalanx of the second toe' }],
  blend: 0.6,
  parts: {
    baseDorsal: { centre: [-56.3, 8.94, 138.3], radii: [2.27, 2.16, 4.47], turn: [-1.877, 2.14, 0.648] },
    basePlantar: { centre: [-54.6, 7.4, 135.8], radii: [4.41, 2.3, 1.74], turn: [0.891, -0.269, 0.212] },
    baseMedial: { centre: [-54.35, 8.94, 137.67], radii: [1.52, 3.05, 3.33], turn: [0.062, -1.406, 0.706] },
    shaftPlantar: { centre: [-58.59, 6.82, 139.2], radii: [1.78, 1.37, 7.03], turn: [0.394, -0.396, -2.065] },
    headMedial: { centre: [-57.58, 7.69, 141.45], radii: [2.17, 1.83, 7.8], turn: [0.171, -0.098, 0.745] },
    headPlantar: { centre: [-60.38, 6.64, 145.56], radii: [4.26, 1.54, 2.06], turn: [-0.611, -0.791, 0.195] },
  },
} as const satisfies BoneFigure
