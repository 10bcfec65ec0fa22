import type { BoneFigure } from './types.ts'

/** The fourth metatarsal bone. */
export const metatarsal4 = {
  kind: 'bone',
  id: 'metatarsal-4',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the fourth metatarsal bone' }],
  blend: 1.2,
  parts: {
    baseDorsal: { centre: [-37.66, 32.31, 44.34], radii: [6.76, 4.68, 8.18], turn: [0.835, -0.03, -0.632] },
    basePlantar: { centre: [-35.13, 29.82, 38.01], radii: [8.02, 1.95, 2.61], turn: [-0.315, -0.56, -0.619] },
    baseMedial: { centre: [-35.75, 31.35, 45.38], radii: [1.99, 3.7, 9.76], turn: [-0.272, -1.119, -0.079] },
    baseLateral: { centre: [-40.16, 32.98, 39.83], radii: [5.96, 2.77, 4.88], turn: [-0.11, 0.083, -2.313] },
    baseDistal: { centre: [-39.62, 27.99, 49.47], radii: [2.96, 6.21, 12.28], turn: [0.244, -0.761, -0.084] },
    shaftProximal: { centre: [-43.31, 28.42, 51.35], radii: [4.33, 3.3, 16.51], turn: [0.042, -0.499, 0.746] },
    shaftMiddle: { centre: [-49.98, 23.28, 63.9], radii: [2.58, 3.33, 9.12], turn: [0.249, -0.385, -0.283] },
    shaftDistal: { centre: [-55.76, 18.17, 76.32], radii: [3.2, 3.92, 16.06], turn: [0.338, -0.511, 0.33] },
    headDorsal: { centre: [-60.24, 12.83, 89.06], radii: [2.45, 3.58, 5.66], turn: [0.39, -0.249, 0.177] },
    headLateral: { centre: [-62.69, 14.51, 86.21], radii: [2.62, 1.99, 5.17], turn: [-0.158, -0.497, 0.974] },
    headPlantarMedial: { centre: [-58.61, 10.17, 84.17], radii: [4.75, 2.58, 6.51], turn: [0.051, -0.864, 1.513] },
    head: { centre: [-60.46, 10.64, 87.56], radii: [4.72, 3.49, 7], turn: [0.405, -1.13, -0.743] },
  },
} as const satisfies BoneFigure
