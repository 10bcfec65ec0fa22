import type { BoneFigure } from './types.ts'

/** The distal phalanx of the great toe. */
export const phalanxDistal1 = {
  kind: 'bone',
  id: 'phalanx-distal-1',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the distal phalanx of the great toe' }],
  blend: 0.8,
  parts: {
    baseDorsal: { centre: [-35.01, 7.72, 142.82], radii: [4.84, 1.78, 6.88], turn: [0.933, 0.557, 1.061] },
    basePlantar: { centre: [-36.97, 5.31, 142.21], radii: [8.02, 1.78, 5.28], turn: [-0.008, 2.579, 0.059] },
    baseMedial: { centre: [-34.79, 7, 145.83], radii: [2.86, 4.52, 7.25], turn: [1.535, -1.449, -1.805] },
    baseLateral: { centre: [-40.06, 7.65, 141.16], radii: [3.41, 2.58, 5.2], turn: [2.236, 1.308, -1.408] },
    shaft: { centre: [-38.5, 6.41, 147.48], radii: [4.85, 3.2, 8.98], turn: [0.198, -0.398, -0.582] },
    shaftPlantar: { centre: [-41.42, 6.07, 147.88], radii: [2.3, 3.72, 10.4], turn: [0.236, -0.337, -1.136] },
    tuberosity: { centre: [-45.33, 6.12, 158.15], radii: [1.13, 2.46, 3.94], turn: [-1.963, -1.267, 1.45] },
    tuberosityPlantar: { centre: [-44.64, 4.98, 156.26], radii: [3.78, 2.06, 5.33], turn: [-2.508, -0.331, 1.641] },
  },
} as const satisfies BoneFigure
