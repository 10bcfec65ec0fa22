import type { BoneFigure } from './types.ts'

/** The distal phalanx of the little toe. */
export const phalanxDistal5 = {
  kind: 'bone',
  id: 'phalanx-distal-5',
  sources: [
    {
      source: 'bodyparts3d',
      how: "the distal phalanx of the fourth toe, scaled to the fifth toe's middle phalanx and set at its tip: the reference has none",
    },
  ],
  blend: 0.5,
  parts: {
    baseDorsal: { centre: [-91.11, 5, 104.21], radii: [2.24, 0.76, 1.78], turn: [0.826, -0.3, 0.837] },
    basePlantar: { centre: [-90.06, 3.4, 104.99], radii: [2.23, 0.76, 2.53], turn: [-0.242, -0.082, -0.107] },
    baseMedial: { centre: [-89.93, 3.88, 105.81], radii: [1.08, 2.09, 2.58], turn: [0.027, -1.779, 0.462] },
    baseLateral: { centre: [-91.31, 2.83, 103.69], radii: [1.26, 2.7, 0.76], turn: [-0.823, 0.002, 0.782] },
    neck: { centre: [-92.12, 2.9, 106.9], radii: [1.46, 2.18, 3.13], turn: [0.526, -0.304, -1.354] },
    tuberosity: { centre: [-93.15, 2.22, 109.08], radii: [1.86, 1.77, 0.76], turn: [1.041, 1.097, -1.361] },
  },
} as const satisfies BoneFigure
