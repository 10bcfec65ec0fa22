import type { BoneFigure } from './types.ts'

/** The middle phalanx of the third toe. */
export const phalanxMiddle3 = {
  kind: 'bone',
  id: 'phalanx-middle-3',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the middle phalanx of the third toe' }],
  blend: 0.6,
  parts: {
    baseDorsal: { centre: [-68.58, 9.14, 128.41], radii: [2.75, 1.33, 2.51], turn: [0.622, -0.08, 0.087] },
    baseMedial: { centre: [-66.43, 5.01, 127.82], radii: [2.04, 1.47, 2.3], turn: [-0.313, 1.05, -0.59] },
    baseLateral: { centre: [-69.45, 6.16, 128.48], radii: [2.99, 1.91, 4.77], turn: [-0.191, 0.098, -0.293] },
    shaft: { centre: [-70.15, 6.98, 132.23], radii: [2.6, 1.52, 6.82], turn: [0.424, -0.812, -0.649] },
    shaftDistal: { centre: [-70.59, 6.71, 132.88], radii: [1.84, 1.55, 7.9], turn: [0.262, 0.037, -0.35] },
    headPlantar: { centre: [-73.21, 5.99, 137.8], radii: [1.72, 1.23, 3.78], turn: [-0.483, 1.025, -0.889] },
  },
} as const satisfies BoneFigure
