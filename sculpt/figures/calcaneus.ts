import type { BoneFigure } from './types.ts'

/** The calcaneus. */
export const calcaneus = {
  kind: 'bone',
  id: 'calcaneus',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the calcaneus' }],
  blend: 2,
  parts: {
    tuberosityUpper: { centre: [13.79, 31.53, -37.76], radii: [8.68, 3.54, 12.44], turn: [0.939, -0.965, -0.194] },
    posteriorSurface: { centre: [12.23, 29.56, -35.68], radii: [6.3, 10.81, 14.67], turn: [0.422, 0.18, -0.505] },
    tuberosityMedialWall: { centre: [15.51, 24.77, -32.21], radii: [6.68, 17.36, 11.91], turn: [-0.69, 1.707, 0.149] },
    medialProcess: { centre: [16.06, 15.46, -31.54], radii: [10.78, 8.43, 15.37], turn: [0.843, -0.495, 2.752] },
    lateralProcess: { centre: [8.94, 16.46, -33.49], radii: [8.86, 14.42, 8.36], turn: [0.065, 0.997, -0.844] },
    tuberosityPlantar: { centre: [12.96, 17.07, -32.73], radii: [7.13, 18.93, 10.16], turn: [-1.098, 0.139, 0.095] },
    body: { centre: [8.46, 27.08, -27.25], radii: [16.35, 21.25, 13.15], turn: [1.787, -1.631, -0.673] },
    bodyUpper: { centre: [2.65, 34.03, -19.9], radii: [8.64, 16.43, 15.76], turn: [0.753, -1.001, -2.778] },
    bodyPlantar: { centre: [6.79, 14.39, -22.8], radii: [14.99, 9.45, 2.77], turn: [1.121, 0.467, -0.943] },
    posteriorFacet: { centre: [-0.98, 43.89, -17.39], radii: [2.97, 13.28, 8.5], turn: [-1.263, -1.446, -0.114] },
    posteriorFacetMedial: {
      centre: [5.96, 37.47, -18.07],
      radii: [10.58, 11.6, 14.63],
      turn: [-0.563, -0.394, -1.109],
    },
    sustentaculumRoot: { centre: [2.56, 36.87, -11.61], radii: [5.59, 7.83, 18.68], turn: [-1, 0.533, -0.81] },
    sustentaculumTali: { centre: [12.1, 43.5, 5], radii: [9.81, 3.85, 5.46], turn: [-0.05, 0.611, 0.414] },
    sulcusCalcanei: { centre: [0.71, 32.88, -5.71], radii: [11.06, 6.05, 20.71], turn: [-0.473, 0.152, 0.463] },
    plantarSurface: { centre: [-2.92, 26.62, -10.15], radii: [9.27, 20.31, 11.07], turn: [-0.308, 1.533, -1.771] },
    lateralWall: { centre: [-10.69, 32.04, -1.13], radii: [14, 7, 10.19], turn: [0.15, 1.585, -0.263] },
    anteriorProcess: { centre: [-12.4, 40.5, 7.74], radii: [10.83, 4.57, 12.6], turn: [-0.391, 0.658, -0.629] },
    cuboidFacet: { centre: [-17.17, 33.85, 6.18], radii: [7.1, 4.13, 10.68], turn: [1.497, 0.126, 0.161] },
  },
  landmarks: {
    'calcaneal-tuberosity': [16, 13, -45],
    'posterior-surface-of-calcaneus': [15, 28, -49],
    'sustentaculum-tali': [20, 45, 1],
  },
} as const satisfies BoneFigure
