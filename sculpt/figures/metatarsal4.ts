import type { BoneFigure } from './types.ts'

/** The fourth metatarsal bone. */
export const metatarsal4 = {
  kind: 'bone',
  id: 'metatarsal-4',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the fourth metatarsal bone' }],
  blend: 1.2,
  parts: {
    baseDorsal: { centre: [-37.67, 32.29, 44.35], radii: [6.81, 4.58, 8.17], turn: [0.833, -0.007, -0.634] },
    basePlantar: { centre: [-35.18, 29.75, 38.01], radii: [8.11, 1.65, 2.58], turn: [-0.309, -0.564, -0.629] },
    baseMedial: { centre: [-35.75, 31.32, 45.44], radii: [1.83, 3.63, 9.77], turn: [-0.273, -1.122, -0.078] },
    baseLateral: { centre: [-40.12, 33.03, 39.87], radii: [5.86, 2.78, 4.88], turn: [-0.198, 0.06, -2.325] },
    baseDistal: { centre: [-39.61, 27.99, 49.47], radii: [2.97, 6.2, 12.38], turn: [0.241, -0.759, -0.091] },
    shaftProximal: { centre: [-43.27, 28.42, 51.22], radii: [4.31, 3.29, 17.01], turn: [0.042, -0.498, 0.745] },
    shaftMiddle: { centre: [-49.99, 23.23, 63.9], radii: [2.54, 3.27, 9.11], turn: [0.246, -0.385, -0.289] },
    shaftDistal: { centre: [-55.76, 18.17, 76.33], radii: [3.2, 3.92, 16.26], turn: [0.338, -0.511, 0.329] },
    headDorsal: { centre: [-60.24, 12.84, 89.02], radii: [2.52, 3.63, 5.55], turn: [0.402, -0.254, 0.194] },
    headLateral: { centre: [-62.8, 14.57, 86.18], radii: [2.56, 1.79, 5.15], turn: [-0.156, -0.492, 0.993] },
    headPlantarMedial: { centre: [-58.61, 10.17, 84.16], radii: [4.74, 2.58, 6.51], turn: [0.05, -0.865, 1.514] },
    head: { centre: [-60.46, 10.65, 87.55], radii: [4.74, 3.48, 6.99], turn: [0.406, -1.13, -0.745] },
  },
} as const satisfies BoneFigure
