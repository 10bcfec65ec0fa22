import type { BoneFigure } from './types.ts'

/** The first metatarsal bone. */
export const metatarsal1 = {
  kind: 'bone',
  id: 'metatarsal-1',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the first metatarsal bone' }],
  blend: 1.2,
  parts: {
    baseDorsal: { centre: [-10.7, 40.53, 68.44], radii: [4.28, 7.42, 10.63], turn: [0.786, 0.92, 0.017] },
    basePlantar: { centre: [-16.29, 28.72, 63.52], radii: [3.01, 2.13, 9.48], turn: [0.484, 0.029, -1.199] },
    baseMedial: { centre: [-8.48, 40.58, 67.88], radii: [8, 4.05, 9.14], turn: [1.416, -0.242, -0.456] },
    baseLateral: { centre: [-13.51, 36.64, 69.41], radii: [4.7, 8.78, 11.03], turn: [-0.206, 0.226, 0.181] },
    baseDistal: { centre: [-8.79, 35.6, 65.47], radii: [3.9, 6.54, 11.74], turn: [-1.064, -0.307, -1.554] },
    shaftProximal: { centre: [-10.66, 36, 77.05], radii: [7.55, 5.13, 15.6], turn: [0.526, -0.065, -0.54] },
    shaftProximalPlantar: { centre: [-14.79, 30.83, 76.89], radii: [7.32, 3.85, 19.25], turn: [0.21, -0.191, 1.141] },
    shaftMiddle: { centre: [-14.84, 25.23, 95.42], radii: [7.31, 4.6, 23.19], turn: [0.579, -0.124, -0.365] },
    shaftDistal: { centre: [-18.14, 21.44, 95.35], radii: [4.1, 5.55, 19.45], turn: [0.73, -0.122, -0.719] },
    headDorsal: { centre: [-18.93, 17.56, 106.21], radii: [7.41, 6.87, 10.96], turn: [0.325, -0.808, -0.142] },
    headMedial: { centre: [-15.74, 15.22, 109.24], radii: [5.26, 6.98, 8.96], turn: [-0.777, -0.046, 0.739] },
    headLateral: { centre: [-22.36, 11.51, 104.41], radii: [5.42, 3.8, 8.93], turn: [0.183, 0.27, 0.16] },
  },
} as const satisfies BoneFigure
