import type { BoneFigure } from './types.ts'

/** The third metatarsal bone. */
export const metatarsal3 = {
  kind: 'bone',
  id: 'metatarsal-3',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the third metatarsal bone' }],
  blend: 1.2,
  parts: {
    baseDorsal: { centre: [-34.06, 42.68, 53.86], radii: [2.54, 4.52, 5.99], turn: [-0.479, -1.081, 2.568] },
    basePlantar: { centre: [-34.05, 36.81, 51.53], radii: [6.06, 2.22, 9.23], turn: [0.372, 0.418, -0.632] },
    baseMedial: { centre: [-28.34, 33.68, 50.06], radii: [3.13, 4.07, 5.59], turn: [-0.132, -0.636, -0.863] },
    baseLateral: { centre: [-37.32, 40.45, 51.95], radii: [2.4, 5.23, 7.56], turn: [0.556, 0.063, -0.962] },
    baseDistal: { centre: [-33.81, 36.28, 55], radii: [3.21, 6.37, 8.55], turn: [0.237, -0.807, 0.311] },
    shaftProximal: { centre: [-36.11, 35.21, 59.44], radii: [3.46, 5.72, 13.36], turn: [0.369, -0.37, -0.116] },
    shaftMiddle: { centre: [-41.98, 30.69, 69.77], radii: [3.66, 2.51, 12.92], turn: [0.605, 0.118, -1.302] },
    shaftDistal: { centre: [-43.74, 27.73, 78.32], radii: [2.61, 3.13, 13.13], turn: [0.334, -0.614, 0.774] },
    neck: { centre: [-48.95, 18.13, 91.43], radii: [2.62, 4.37, 13.16], turn: [0.622, -0.43, 0.297] },
    headDorsal: { centre: [-52.76, 16.6, 98.41], radii: [2.12, 4.56, 6.55], turn: [0.47, -0.017, -0.607] },
    headPlantarMedial: { centre: [-51.03, 10.39, 98.16], radii: [4.1, 2.91, 7.52], turn: [-0.27, -0.088, 0.884] },
    head: { centre: [-52.29, 13.06, 99.26], radii: [3.05, 5.05, 6.88], turn: [-0.486, -1.064, -0.114] },
  },
} as const satisfies BoneFigure
