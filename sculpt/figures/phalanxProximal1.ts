import type { BoneFigure } from './types.ts'

/** The proximal phalanx of the great toe. */
export const phalanxProximal1 = {
  kind: 'bone',
  id: 'phalanx-proximal-1',
  sources: [
    { source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the proximal phalanx of the great toe' },
  ],
  blend: 0.8,
  parts: {
    baseDorsal: { centre: [-22.2, 13.67, 120.99], radii: [9.8, 2.69, 6.24], turn: [1.274, 0.244, -0.205] },
    basePlantar: { centre: [-24.03, 8.44, 121.59], radii: [8.04, 3.04, 9.77], turn: [-0.271, -0.423, 0.142] },
    baseMedial: { centre: [-22.25, 11.1, 121.79], radii: [4.39, 5.25, 11.51], turn: [0.395, -1.081, -0.953] },
    baseLateral: { centre: [-26.4, 11.23, 117.87], radii: [2.8, 5.89, 8.25], turn: [2.088, 0.829, -0.362] },
    shaftProximal: { centre: [-25.82, 14.61, 119.65], radii: [3.05, 6.77, 7.18], turn: [0.215, 0.528, -0.735] },
    shaft: { centre: [-28.01, 11.32, 128.89], radii: [6.32, 4.06, 13.23], turn: [0.179, -0.225, -0.112] },
    shaftDistal: { centre: [-29.57, 10.98, 127.56], radii: [3.54, 5.67, 13.24], turn: [0.433, -0.624, -0.749] },
    headMedial: { centre: [-30.31, 9.27, 139.56], radii: [4.11, 2.39, 6.11], turn: [0.271, 1.223, -0.889] },
    headLateral: { centre: [-36.63, 8.49, 135.14], radii: [2.98, 4.45, 5.74], turn: [1.42, -1.447, 0.231] },
  },
} as const satisfies BoneFigure
