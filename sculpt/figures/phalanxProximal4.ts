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
    baseDorsal: { centre: [-66.94, 11.6, 96.32], radii: [2.7, 1.41, 5.17], turn: [0.423, 0.949, -2.695] },
    basePlantar: { centre: [-65.41, 8.4, 95.95], radii: [4.44, 1.49, 3.48], turn: [-0.625, -0.292, 0.231] },
    baseMedial: { centre: [-64.43, 11.25, 95.58], radii: [5.08, 3.4, 1.45], turn: [-0.194, 0.042, 0.057] },
    baseLateral: { centre: [-67.45, 8.88, 93.21], radii: [1.58, 3.3, 4.7], turn: [1.388, 0.378, 0.274] },
    shaftProximal: { centre: [-70.12, 10.71, 98.66], radii: [2.9, 2.52, 8.69], turn: [0.293, -0.272, -0.383] },
    shaftDistal: { centre: [-74.95, 8.35, 106.43], radii: [3.06, 2.15, 5.96], turn: [0.102, -0.616, 0.922] },
    headMedial: { centre: [-75, 8.53, 110.69], radii: [2.52, 1.17, 2.23], turn: [-0.221, -2.175, -0.513] },
    headPlantar: { centre: [-78.05, 5.23, 108.86], radii: [1.31, 2.55, 2.96], turn: [0.973, -0.955, 0.338] },
  },
} as const satisfies BoneFigure
