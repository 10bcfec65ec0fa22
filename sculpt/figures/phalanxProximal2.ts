import type { BoneFigure } from './types.ts'

/** The proximal phalanx of the second toe. */
export const phalanxProximal2 = {
  kind: 'bone',
  id: 'phalanx-proximal-2',
  sources: [
    { source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the proximal phalanx of the second toe' },
  ],
  blend: 0.8,
  parts: {
    baseDorsal: { centre: [-45.45, 13.36, 116.98], radii: [3.92, 2.64, 7.32], turn: [0.361, -0.346, -0.061] },
    basePlantar: { centre: [-43.16, 11.37, 114.42], radii: [3.26, 3.97, 4.78], turn: [0.986, -1.885, 0.026] },
    baseMedial: { centre: [-40.49, 13.05, 114.03], radii: [3.5, 1.6, 4.29], turn: [1.277, -0.695, -0.697] },
    baseLateral: { centre: [-46.19, 13.33, 112.64], radii: [1.57, 3.22, 4.46], turn: [-0.249, 1, -2.789] },
    shaftProximal: { centre: [-47.16, 12.23, 115.52], radii: [3.27, 1.39, 6.32], turn: [-0.06, -0.602, -1.384] },
    headDorsal: { centre: [-51.39, 11.45, 126.63], radii: [3.22, 2.26, 8.94], turn: [0.245, -0.452, 0.158] },
    headMedial: { centre: [-52.04, 9.81, 133.59], radii: [3.94, 1.93, 2.56], turn: [1.085, 2.664, -0.438] },
    headLateral: { centre: [-55.76, 8.5, 131.44], radii: [2.21, 2.56, 2.86], turn: [1.01, -0.969, 0.477] },
  },
} as const satisfies BoneFigure
