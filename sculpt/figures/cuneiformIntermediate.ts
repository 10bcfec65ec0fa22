import type { BoneFigure } from './types.ts'

/** The intermediate cuneiform bone. */
export const cuneiformIntermediate = {
  kind: 'bone',
  id: 'cuneiform-intermediate',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the intermediate cuneiform bone' }],
  blend: 1.2,
  parts: {
    navicularFacetLower: { centre: [-15.62, 48.95, 44.44], radii: [2.41, 10.87, 4.48], turn: [1.064, 0.046, 0.588] },
    dorsalPosterior: { centre: [-15.5, 56.55, 42.43], radii: [6.78, 3.36, 1.99], turn: [-1.119, 0.432, 2.349] },
    dorsalMedial: { centre: [-13.72, 53.06, 43.01], radii: [5.98, 5.96, 2], turn: [0.094, -0.195, -0.416] },
    dorsalLateral: { centre: [-18.11, 53.46, 44.75], radii: [6.41, 3.53, 6.11], turn: [0.436, 1.13, 0.112] },
    dorsalAnterior: { centre: [-16.8, 53.24, 47.38], radii: [5.55, 2.53, 7.03], turn: [-0.282, -0.356, 0.755] },
    medialSurface: { centre: [-12.66, 50.27, 43.65], radii: [3.42, 9.04, 4.09], turn: [0.703, -1.767, -0.135] },
    lateralSurface: { centre: [-23.36, 52.56, 48.44], radii: [3.3, 2.32, 2], turn: [0.016, -0.006, -0.014] },
    plantarPosterior: { centre: [-14, 41.49, 44.12], radii: [2.02, 2.01, 5.24], turn: [-0.557, -0.955, 1.606] },
    plantarSurface: { centre: [-19.27, 46.49, 47.91], radii: [1.94, 8.15, 2.92], turn: [0.066, 1.46, 0.471] },
    plantarAnterior: { centre: [-16.21, 48.36, 45.12], radii: [9.07, 6.68, 2.01], turn: [0.42, 1.179, 1.083] },
  },
} as const satisfies BoneFigure
