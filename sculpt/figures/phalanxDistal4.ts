import type { BoneFigure } from './types.ts'

/** The distal phalanx of the fourth toe. */
export const phalanxDistal4 = {
  kind: 'bone',
  id: 'phalanx-distal-4',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the distal phalanx of the fourth toe' }],
  blend: 0.6,
  parts: {
    baseDorsal: { centre: [-84.87, 6.35, 123.29], radii: [2.53, 0.79, 2.19], turn: [0.914, -0.291, 0.759] },
    basePlantar: { centre: [-83.63, 4.55, 124.09], radii: [2.72, 0.95, 3.02], turn: [-0.262, 0.065, -0.116] },
    baseMedial: { centre: [-83.33, 5.18, 124.95], radii: [1.18, 2.55, 2.98], turn: [-0.054, -1.742, 0.354] },
    baseLateral: { centre: [-85.17, 3.86, 122.74], radii: [1.48, 3.23, 0.93], turn: [-0.78, 0.044, 0.844] },
    neck: { centre: [-85.75, 3.9, 126.47], radii: [1.72, 2.59, 3.71], turn: [0.457, -0.26, -1.391] },
    tuberosity: { centre: [-86.77, 3.08, 129.2], radii: [2.21, 2.08, 0.92], turn: [0.941, 1.198, -1.479] },
  },
} as const satisfies BoneFigure
