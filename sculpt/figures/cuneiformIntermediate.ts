import type { BoneFigure } from './types.ts'

/** The intermediate cuneiform bone. */
export const cuneiformIntermediate = {
  kind: 'bone',
  id: 'cuneiform-intermediate',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the intermediate cuneiform bone' }],
  blend: 1.2,
  parts: {
    navicularFacetLower: { centre: [-15.73, 49.06, 44.49], radii: [2.46, 10.96, 4.65], turn: [1.066, 0.011, 0.566] },
    dorsalPosterior: { centre: [-15.38, 56.52, 42.36], radii: [6.86, 3.34, 1.71], turn: [-1.104, 0.376, 2.38] },
    dorsalMedial: { centre: [-13.72, 53.11, 42.98], radii: [5.91, 5.99, 1.74], turn: [0.184, -0.136, -1.451] },
    dorsalLateral: { centre: [-18.54, 53.33, 45.03], radii: [5.84, 3.5, 7.04], turn: [0.392, -0.364, -0.251] },
    dorsalAnterior: { centre: [-16.62, 53.21, 47.15], radii: [5.37, 2.58, 7.18], turn: [-0.318, -0.28, 0.763] },
    medialSurface: { centre: [-12.5, 50.23, 43.65], radii: [3.47, 9.21, 4.02], turn: [0.666, -1.731, -0.137] },
    lateralSurface: { centre: [-23.83, 52.59, 48.86], radii: [2.98, 2.09, 1.49], turn: [0.223, -0.414, 0.179] },
    plantarPosterior: { centre: [-14.1, 41.44, 44.17], radii: [2.18, 2.05, 4.59], turn: [-0.973, -0.733, 2.155] },
    plantarSurface: { centre: [-19.56, 45.42, 47.58], radii: [1.48, 7.41, 2.54], turn: [0.059, 1.328, 0.468] },
    plantarAnterior: { centre: [-16.31, 48.64, 45.26], radii: [9.34, 6.44, 2.26], turn: [0.451, 1.16, 1.113] },
  },
} as const satisfies BoneFigure
