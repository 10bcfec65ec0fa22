import type { BoneFigure } from './types.ts'

/** The second metatarsal bone. */
export const metatarsal2 = {
  kind: 'bone',
  id: 'metatarsal-2',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the second metatarsal bone' }],
  blend: 1.2,
  parts: {
    baseDorsal: { centre: [-24.19, 43.58, 62.46], radii: [1.99, 4.44, 10.1], turn: [0.885, -0.412, -0.306] },
    basePlantar: { centre: [-20.84, 38.23, 52.12], radii: [4.38, 2.35, 3.99], turn: [-0.666, -0.022, 0.025] },
    baseMedial: { centre: [-22.86, 44.13, 56], radii: [3.78, 3.03, 9.45], turn: [1.49, -0.684, 0.426] },
    baseLateral: { centre: [-27.47, 47.58, 55.75], radii: [4.6, 2.68, 7.6], turn: [0.522, -0.28, 0.513] },
    baseDistal: { centre: [-23.82, 42.53, 52.28], radii: [3.93, 1.99, 7.91], turn: [1.505, -1.004, 1.594] },
    shaftProximal: { centre: [-24.42, 41, 58.7], radii: [3.86, 5.94, 8.5], turn: [0.216, -0.736, 0.158] },
    shaftMiddle: { centre: [-29.04, 37.91, 71.86], radii: [3.51, 4.18, 16.93], turn: [0.493, -0.239, -0.219] },
    shaftDistal: { centre: [-34.86, 26.25, 91.54], radii: [3.41, 3.21, 14.69], turn: [-0.082, -0.854, 2.405] },
    headDorsal: { centre: [-40.27, 18.2, 105.38], radii: [4.22, 1.99, 6.9], turn: [0.469, -0.043, 0.479] },
    headMedial: { centre: [-36.71, 12.51, 106.8], radii: [2, 3.62, 5.13], turn: [-0.121, -0.377, 0.354] },
    headPlantarLateral: { centre: [-41.29, 11.85, 104.47], radii: [2.46, 5.33, 7.91], turn: [-0.389, -0.413, -0.154] },
    head: { centre: [-38.68, 15.04, 103.66], radii: [3.76, 4.73, 9.57], turn: [0.669, -0.345, 0.167] },
  },
} as const satisfies BoneFigure
