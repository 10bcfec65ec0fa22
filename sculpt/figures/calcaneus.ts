import type { BoneFigure } from './types.ts'

/** The calcaneus. */
export const calcaneus = {
  kind: 'bone',
  id: 'calcaneus',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the calcaneus' }],
  blend: 2,
  parts: {
    tuberosityUpper: { centre: [14.53, 30.79, -39.49], radii: [9.52, 3.13, 12.04], turn: [1.103, -1.022, -0.026] },
    posteriorSurface: { centre: [13.35, 26.6, -36.58], radii: [5.02, 12.77, 14.88], turn: [0.785, 0.246, -0.269] },
    tuberosityMedialWall: { centre: [15.61, 24.11, -33.91], radii: [6.87, 17.11, 11.87], turn: [-0.727, 1.484, 0.135] },
    medialProcess: { centre: [16.43, 15.53, -31.08], radii: [10.52, 7.97, 14.62], turn: [0.917, -0.501, 2.674] },
    lateralProcess: { centre: [9.24, 16.06, -33.31], radii: [8.65, 14.28, 8.6], turn: [-0.198, 0.296, -0.835] },
    tuberosityPlantar: { centre: [13.63, 15.42, -32.24], radii: [7.62, 17.87, 8.89], turn: [-1.181, 0.293, -0.008] },
    body: { centre: [9.37, 26.88, -28.2], radii: [16.31, 19.8, 13.07], turn: [1.923, -1.489, -0.756] },
    bodyUpper: { centre: [3.48, 33.12, -22.48], radii: [8.69, 15.17, 18.01], turn: [-0.744, 1.511, 2.59] },
    bodyPlantar: { centre: [6.57, 15.11, -22.05], radii: [16.65, 9.62, 3.31], turn: [1.135, 0.438, -0.894] },
    posteriorFacet: { centre: [-0.45, 43, -16.39], radii: [3.85, 13.83, 9.79], turn: [-1.199, -1.454, -0.029] },
    posteriorFacetMedial: { centre: [4.27, 34.04, -17.68], radii: [10.86, 13.94, 16.93], turn: [-1.121, -0.24, -0.93] },
    sustentaculumRoot: { centre: [2.7, 36.79, -11.58], radii: [5.79, 7.61, 18.72], turn: [-1.015, 0.527, -0.795] },
    sustentaculumTali: { centre: [10.58, 43.33, 5.8], radii: [11.56, 4.15, 5.56], turn: [-0.021, 0.545, 0.306] },
    sulcusCalcanei: { centre: [-1.53, 34.12, -0.55], radii: [13.66, 5.78, 13.74], turn: [-0.569, 0.33, 0.359] },
    plantarSurface: { centre: [-1.64, 26.67, -12.58], radii: [9.61, 22.1, 10.74], turn: [-0.334, 1.589, -1.704] },
    lateralWall: { centre: [-10.75, 31.67, -1.53], radii: [14.22, 6.84, 10.45], turn: [0.26, 1.49, -0.428] },
    anteriorProcess: { centre: [-12.76, 41.32, 8.84], radii: [9.56, 4.37, 12.26], turn: [-0.329, 0.907, -0.708] },
    cuboidFacet: { centre: [-16.51, 33.57, 5.04], radii: [7.75, 5.17, 10.5], turn: [1.366, 0.345, -0.113] },
  },
  landmarks: {
    'calcaneal-tuberosity': [13, 14, -47],
    'posterior-surface-of-calcaneus': [11, 28, -50],
    'sustentaculum-tali': [20, 45, 1],
  },
} as const satisfies BoneFigure
