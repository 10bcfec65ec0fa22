import type { BoneFigure } from './types.ts'

/** The proximal phalanx of the third toe. */
export const phalanxProximal3 = {
  kind: 'bone',
  id: 'phalanx-proximal-3',
  sources: [
    { source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the proximal phalanx of the third toe' },
  ],
  blend: 0.8,
  parts: {
    baseDorsal: { centre: [-55.18, 12.61, 106.57], radii: [3.98, 1.48, 2.71], turn: [1.314, 0.161, 0.286] },
    basePlantar: { centre: [-57.45, 9.32, 106.17], radii: [6.1, 2.04, 3.7], turn: [-0.564, -1.949, -0.135] },
    baseMedial: { centre: [-54.67, 9.82, 106.98], radii: [3.48, 1.61, 6.06], turn: [-0.824, -0.36, 0.576] },
    baseLateral: { centre: [-58.01, 11.22, 104.54], radii: [1.51, 2.84, 5.41], turn: [-0.713, 0.251, -0.116] },
    shaftProximal: { centre: [-58.79, 10.74, 111.15], radii: [7.04, 3.41, 2.6], turn: [0.113, 1.03, 0.08] },
    shaftDistal: { centre: [-63.8, 9.42, 119.64], radii: [2.33, 2.96, 7.61], turn: [-0.059, -0.616, 1.094] },
    headMedial: { centre: [-63.99, 7.23, 124.63], radii: [1.28, 2.79, 3.22], turn: [0.125, -0.253, 0.34] },
    headLateral: { centre: [-68.22, 8.36, 123.28], radii: [1.2, 2.52, 2.58], turn: [-0.145, -0.426, -0.923] },
  },
} as const satisfies BoneFigure
