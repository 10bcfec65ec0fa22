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
    baseDorsal: { centre: [-22.15, 13.61, 121], radii: [9.78, 2.66, 6.31], turn: [1.282, 0.233, -0.212] },
    basePlantar: { centre: [-24, 8.46, 121.58], radii: [8.03, 3.08, 9.73], turn: [-0.273, -0.428, 0.142] },
    baseMedial: { centre: [-22.07, 11.16, 121.71], radii: [4.36, 5.18, 11.31], turn: [0.372, -1.087, -0.946] },
    baseLateral: { centre: [-26.41, 11.24, 117.87], radii: [2.8, 5.86, 8.23], turn: [2.098, 0.825, -0.366] },
    shaftProximal: { centre: [-25.79, 14.59, 119.65], radii: [3.04, 6.75, 7.15], turn: [0.227, 0.541, -0.729] },
    shaft: { centre: [-28.02, 11.31, 128.81], radii: [6.35, 4.09, 13.06], turn: [0.175, -0.218, -0.105] },
    shaftDistal: { centre: [-29.53, 10.98, 127.5], radii: [3.53, 5.67, 13.39], turn: [0.431, -0.631, -0.747] },
    headMedial: { centre: [-30.29, 9.25, 139.57], radii: [4.06, 2.3, 6.1], turn: [0.222, 1.243, -0.949] },
    headLateral: { centre: [-36.55, 8.55, 135.16], radii: [2.7, 4.34, 5.96], turn: [1.309, -1.569, 0.308] },
  },
} as const satisfies BoneFigure
