import type { BoneFigure } from './types.ts'

/** The third metatarsal bone. */
export const metatarsal3 = {
  kind: 'bone',
  id: 'metatarsal-3',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the third metatarsal bone' }],
  blend: 1.2,
  parts: {
    baseDorsal: { centre: [-34.13, 42.81, 53.83], radii: [2.31, 4.45, 5.92], turn: [-0.41, -0.99, 2.582] },
    basePlantar: { centre: [-34.11, 36.82, 51.59], radii: [6.12, 1.99, 9.31], turn: [0.374, 0.396, -0.591] },
    baseMedial: { centre: [-28.39, 33.73, 50.08], radii: [3.18, 4.11, 5.64], turn: [-0.131, -0.65, -0.852] },
    baseLateral: { centre: [-37.22, 40.35, 52.18], radii: [2.45, 5.3, 7.76], turn: [0.51, 0.098, -0.965] },
    baseDistal: { centre: [-33.44, 36.67, 54.55], radii: [3.12, 6.62, 7.8], turn: [0.49, -0.776, 0.427] },
    shaftProximal: { centre: [-36.05, 35.25, 59.15], radii: [3.58, 5.79, 13.05], turn: [0.365, -0.38, -0.097] },
    shaftMiddle: { centre: [-41.95, 30.7, 69.6], radii: [3.7, 2.46, 14.25], turn: [0.592, 0.086, -1.266] },
    shaftDistal: { centre: [-43.6, 27.89, 78.19], radii: [2.5, 3.05, 14.22], turn: [0.328, -0.615, 0.786] },
    neck: { centre: [-48.84, 18.21, 91.28], radii: [2.57, 4.33, 12.84], turn: [0.629, -0.419, 0.291] },
    headDorsal: { centre: [-52.72, 16.6, 98.36], radii: [2.25, 4.51, 6.7], turn: [0.454, -0.018, -0.607] },
    headPlantarMedial: { centre: [-50.81, 10.43, 97.98], radii: [4.08, 3, 7.26], turn: [-0.258, -0.034, 0.92] },
    head: { centre: [-52.36, 13.04, 99.14], radii: [2.89, 4.96, 6.83], turn: [-0.474, -1.091, -0.28] },
  },
} as const satisfies BoneFigure
