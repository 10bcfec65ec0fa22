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
    baseDorsal: { centre: [-72.38, 7.75, 80.76], radii: [4.66, 1.72, 3.18], turn: [1.561, -0.311, -0.457] },
    basePlantar: { centre: [-74.95, 6.38, 79.55], radii: [4, 2.38, 5.33], turn: [-0.436, 0.679, -0.891] },
    baseMedial: { centre: [-73.57, 5.52, 82.01], radii: [1.98, 1.25, 5.07], turn: [-0.389, -0.55, 0.898] },
    baseLateral: { centre: [-77.29, 8.1, 79.64], radii: [3.16, 1.93, 5.78], turn: [-0.179, -0.091, -2.066] },
    shaftProximal: { centre: [-77.15, 7.78, 83.73], radii: [6.84, 2.31, 3.63], turn: [0.764, 1.218, -0.164] },
    shaftDistal: { centre: [-81.58, 6.71, 90.36], radii: [8.43, 2.14, 3.11], turn: [0.276, 1.094, 0.157] },
    headMedial: { centre: [-82.61, 5.16, 96.32], radii: [1.2, 2.62, 2.81], turn: [-0.961, -0.458, 0.062] },
    headLateral: { centre: [-86.66, 5.37, 95.16], radii: [1.85, 2.56, 3.14], turn: [1.078, -1.184, -0.025] },
  },
} as const satisfies BoneFigure
