import type { BoneFigure } from './types.ts'

/** The second metatarsal bone. */
export const metatarsal2 = {
  kind: 'bone',
  id: 'metatarsal-2',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the second metatarsal bone' }],
  blend: 1.2,
  parts: {
    baseDorsal: { centre: [-24.18, 43.62, 62.24], radii: [1.68, 4.67, 10.5], turn: [0.877, -0.368, -0.352] },
    basePlantar: { centre: [-20.59, 38.18, 51.96], radii: [4.17, 2.28, 3.71], turn: [-0.647, -0.379, 0.084] },
    baseMedial: { centre: [-22.97, 44.12, 55.78], radii: [4.21, 2.99, 9.36], turn: [1.508, -0.735, 0.507] },
    baseLateral: { centre: [-27.4, 47.24, 56.25], radii: [4.43, 2.79, 7.87], turn: [0.566, -0.234, 0.466] },
    baseDistal: { centre: [-23.77, 42.35, 51.57], radii: [3.13, 1.6, 7.96], turn: [1.442, -1.104, 1.706] },
    shaftProximal: { centre: [-24.3, 40.93, 58.68], radii: [3.91, 6, 8.62], turn: [0.199, -0.705, 0.07] },
    shaftMiddle: { centre: [-29.04, 37.9, 71.89], radii: [3.51, 4.16, 17.48], turn: [0.493, -0.241, -0.215] },
    shaftDistal: { centre: [-34.89, 26.17, 91.63], radii: [3.42, 3.21, 14.18], turn: [-0.08, -0.853, 2.386] },
    headDorsal: { centre: [-40.37, 18.36, 105.35], radii: [4.21, 1.93, 6.58], turn: [0.406, -0.033, 0.413] },
    headMedial: { centre: [-36.6, 12.81, 106.92], radii: [1.74, 3.88, 5.23], turn: [-0.121, -0.355, 0.33] },
    headPlantarLateral: { centre: [-41.36, 11.47, 103.62], radii: [1.98, 5.24, 7.13], turn: [-0.39, -0.473, -0.101] },
    head: { centre: [-38.65, 15, 103.51], radii: [3.8, 4.89, 9.65], turn: [0.75, -0.332, 0.16] },
  },
} as const satisfies BoneFigure
