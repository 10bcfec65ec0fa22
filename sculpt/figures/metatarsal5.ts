import type { BoneFigure } from './types.ts'

/** The fifth metatarsal bone. */
export const metatarsal5 = {
  kind: 'bone',
  id: 'metatarsal-5',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the fifth metatarsal bone' }],
  blend: 1.2,
  parts: {
    baseDorsal: { centre: [-42.09, 22.94, 28.78], radii: [9.83, 2.6, 5.39], turn: [0.183, -0.694, 1.413] },
    baseMedial: { centre: [-39.76, 20.32, 29.03], radii: [2.55, 10.85, 5.75], turn: [0.618, -0.896, -1.242] },
    baseLateral: { centre: [-43.81, 19.99, 31.07], radii: [4.57, 6.1, 15.5], turn: [0.117, -0.254, -0.541] },
    shaftProximal: { centre: [-41.05, 23.87, 36.96], radii: [3.71, 6.48, 8.25], turn: [-0.075, -0.939, 0.632] },
    shaftMiddle: { centre: [-47.84, 19.73, 41.49], radii: [4.32, 6.12, 18.17], turn: [0.439, -0.525, -0.477] },
    shaftDistal: { centre: [-62.26, 12.19, 60.85], radii: [4.34, 3.06, 17.23], turn: [0.628, -0.309, -1.239] },
    neck: { centre: [-56.22, 16.71, 56.5], radii: [3.64, 3.08, 17.19], turn: [0.402, -0.527, -0.52] },
    headMedial: { centre: [-67.13, 9.22, 72.63], radii: [6.11, 2.4, 5.13], turn: [0.329, 1.549, 0.315] },
    headLateral: { centre: [-69.31, 11, 70.16], radii: [3.93, 4.67, 8.77], turn: [0.322, -0.943, -0.55] },
    headPlantarLateral: { centre: [-69.47, 8.77, 71.84], radii: [5.42, 3.2, 7.66], turn: [-0.114, -1.165, -1.387] },
    head: { centre: [-71.04, 9.83, 72.69], radii: [4.26, 2.25, 7.39], turn: [-0.099, 0.354, -0.881] },
    tuberosity: { centre: [-39.35, 18.17, 19.71], radii: [3.85, 2.41, 4.96], turn: [0.219, 0.265, -2.791] },
  },
  landmarks: {
    'tuberosity-of-fifth-metatarsal': [-44, 19, 18],
  },
} as const satisfies BoneFigure
