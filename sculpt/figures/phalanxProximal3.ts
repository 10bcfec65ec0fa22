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
    baseDorsal: { centre: [-55.36, 12.5, 106.6], radii: [4.15, 1.49, 2.79], turn: [1.279, 0.203, 0.341] },
    basePlantar: { centre: [-57.46, 9.26, 106.12], radii: [6.07, 1.94, 3.71], turn: [-0.568, -1.939, -0.136] },
    baseMedial: { centre: [-54.68, 9.8, 107.03], radii: [3.5, 1.55, 6.09], turn: [-0.816, -0.369, 0.584] },
    baseLateral: { centre: [-58.02, 11.22, 104.63], radii: [1.44, 2.87, 5.46], turn: [-0.688, 0.259, -0.098] },
    shaftProximal: { centre: [-58.8, 10.74, 111.15], radii: [7.08, 3.41, 2.62], turn: [0.106, 1.037, 0.08] },
    shaftDistal: { centre: [-63.83, 9.41, 119.67], radii: [2.34, 2.97, 7.58], turn: [-0.059, -0.615, 1.097] },
    headMedial: { centre: [-63.99, 7.23, 124.63], radii: [1.27, 2.79, 3.19], turn: [0.103, -0.253, 0.338] },
    headLateral: { centre: [-68.23, 8.36, 123.28], radii: [1.19, 2.52, 2.58], turn: [-0.198, -0.402, -0.931] },
  },
} as const satisfies BoneFigure
