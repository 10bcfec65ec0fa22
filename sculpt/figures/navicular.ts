import type { BoneFigure } from './types.ts'

/** The navicular bone. */
export const navicular = {
  kind: 'bone',
  id: 'navicular',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the navicular bone' }],
  blend: 1.2,
  parts: {
    tuberosity: { centre: [6.48, 46.69, 34.12], radii: [8.15, 3.28, 6.41], turn: [3.052, 0.352, 0.656] },
    tuberosityUpper: { centre: [7.5, 51.35, 35.97], radii: [3.51, 7.78, 10.34], turn: [1.246, -0.929, -2.247] },
    dorsalMedial: { centre: [1.89, 53.3, 35.01], radii: [6.27, 12.05, 2.43], turn: [-0.268, 0.245, 0.558] },
    dorsalSurface: { centre: [-6.67, 58.85, 36.79], radii: [6.14, 3.35, 10.31], turn: [0.37, 0.755, -0.165] },
    dorsalLateral: { centre: [-10.64, 57.25, 30.56], radii: [3.07, 8.62, 9.4], turn: [-0.449, 0.674, -0.185] },
    lateralSurface: { centre: [-13.22, 54.72, 30.53], radii: [9, 7.19, 4.02], turn: [0.454, -0.905, 1.273] },
    plantarLateral: { centre: [-7.03, 47.58, 31.39], radii: [4.67, 10.25, 4.17], turn: [0.511, -1.115, 1.726] },
    plantarSurface: { centre: [-3.19, 45.31, 32.31], radii: [1.79, 7.41, 3.13], turn: [-0.244, 0.886, -1.823] },
    talarFacetMedial: { centre: [-7.74, 48.87, 30.1], radii: [10.1, 2.44, 6.49], turn: [-0.126, 0.678, -0.676] },
    talarFacetLateral: { centre: [-16.32, 52.42, 23.94], radii: [1.78, 5.65, 3.84], turn: [-1.104, -1.028, -0.243] },
    medialCuneiformFacet: { centre: [6.55, 51.64, 37.51], radii: [10.35, 4.92, 2.31], turn: [-0.955, 0.944, 0.092] },
    intermediateCuneiformFacet: {
      centre: [-0.19, 51.2, 36.11],
      radii: [8.84, 10.67, 6.14],
      turn: [0.439, -0.215, 0.99],
    },
  },
  landmarks: {
    'tuberosity-of-navicular': [16, 46, 33.5],
  },
} as const satisfies BoneFigure
