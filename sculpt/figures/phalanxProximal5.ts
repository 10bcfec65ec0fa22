import type { BoneFigure } from './types.ts'

/** The proximal phalanx of the little toe. */
export const phalanxProximal5 = {
  kind: 'bone',
  id: 'phalanx-proximal-5',
  sources: [
    { source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the proximal phalanx of the fifth toe' },
  ],
  blend: 0.8,
  parts: {
    baseDorsal: { centre: [-72.3, 7.76, 80.77], radii: [4.61, 1.62, 3.13], turn: [1.579, -0.321, -0.461] },
    basePlantar: { centre: [-74.97, 6.4, 79.57], radii: [4.08, 2.43, 5.4], turn: [-0.414, 0.721, -0.899] },
    baseMedial: { centre: [-73.64, 5.32, 81.98], radii: [1.68, 1.15, 5.15], turn: [-0.358, -0.616, 0.886] },
    baseLateral: { centre: [-77.37, 8.09, 79.67], radii: [3.11, 1.84, 5.83], turn: [-0.156, -0.094, -2.016] },
    shaftProximal: { centre: [-77.13, 7.83, 83.77], radii: [6.72, 2.38, 3.78], turn: [0.705, 1.162, -0.106] },
    shaftDistal: { centre: [-81.58, 6.68, 90.45], radii: [7.4, 2.16, 3.17], turn: [0.305, 1.091, 0.158] },
    headMedial: { centre: [-82.61, 5.19, 96.31], radii: [1.24, 2.35, 2.92], turn: [-1.376, -0.404, 0.039] },
    headLateral: { centre: [-86.68, 5.4, 94.99], radii: [1.64, 2.62, 3.22], turn: [0.995, -1.174, 0.039] },
  },
} as const satisfies BoneFigure
