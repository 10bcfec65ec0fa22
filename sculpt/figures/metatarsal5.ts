import type { BoneFigure } from './types.ts'

/** The fifth metatarsal bone. */
export const metatarsal5 = {
  kind: 'bone',
  id: 'metatarsal-5',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the fifth metatarsal bone' }],
  blend: 1.2,
  parts: {
    baseDorsal: { centre: [-42.26, 22.91, 29.15], radii: [9.91, 2.72, 5.83], turn: [0.209, -0.716, 1.394] },
    baseMedial: { centre: [-39.76, 20.33, 29.02], radii: [2.52, 10.84, 5.76], turn: [0.619, -0.9, -1.243] },
    baseLateral: { centre: [-43.78, 19.94, 31.09], radii: [4.59, 6.01, 15.66], turn: [0.144, -0.258, -0.599] },
    shaftProximal: { centre: [-41.01, 23.93, 37.06], radii: [3.68, 6.47, 8.37], turn: [-0.073, -0.928, 0.577] },
    shaftMiddle: { centre: [-48.03, 19.68, 41.8], radii: [4.33, 6.09, 18.5], turn: [0.446, -0.52, -0.484] },
    shaftDistal: { centre: [-61.96, 12.2, 60.24], radii: [4.19, 2.88, 14.56], turn: [0.624, -0.323, -1.193] },
    neck: { centre: [-56.67, 16.51, 56.81], radii: [3.74, 3.27, 16.47], turn: [0.361, -0.553, -0.393] },
    headMedial: { centre: [-66.93, 9.64, 73.25], radii: [5.67, 2.16, 5.08], turn: [0.537, 1.552, 0.19] },
    headLateral: { centre: [-69.08, 10.95, 70.04], radii: [4.08, 4.57, 9.24], turn: [0.378, -0.878, -0.636] },
    headPlantarLateral: { centre: [-69.44, 8.83, 71.79], radii: [5.69, 3.31, 7.77], turn: [-0.039, -1.107, -1.388] },
    head: { centre: [-71.11, 9.49, 72.72], radii: [4.48, 2.52, 7.38], turn: [-0.046, 0.354, -0.942] },
    tuberosity: { centre: [-39.51, 17.98, 19.76], radii: [3.93, 2.28, 5.05], turn: [0.337, 0.307, -2.827] },
  },
} as const satisfies BoneFigure
