import type { BoneFigure } from './types.ts'

/** The navicular bone. */
export const navicular = {
  kind: 'bone',
  id: 'navicular',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the navicular bone' }],
  blend: 1.2,
  parts: {
    tuberosity: { centre: [6.42, 46.31, 33.78], radii: [8.41, 3.12, 6.17], turn: [-2.974, -0.391, -0.61] },
    tuberosityUpper: { centre: [8.16, 51, 35.75], radii: [3.19, 7.44, 9.48], turn: [1.19, -0.719, -2.253] },
    dorsalMedial: { centre: [2.58, 53.74, 35.35], radii: [6.32, 12, 2.66], turn: [-0.325, 0.415, 0.636] },
    dorsalSurface: { centre: [-6.56, 58.49, 36.96], radii: [6.23, 3.37, 10.61], turn: [0.338, 0.868, -0.223] },
    dorsalLateral: { centre: [-10.31, 57.4, 31.09], radii: [3.45, 8.66, 9.37], turn: [0.019, 0.605, -0.358] },
    lateralSurface: { centre: [-12.58, 53.63, 30.45], radii: [9.32, 7.59, 3.98], turn: [0.103, -1.185, 1.656] },
    plantarLateral: { centre: [-3.75, 48.12, 32.69], radii: [5.06, 13.82, 4.25], turn: [0.511, -1.029, 1.743] },
    plantarSurface: { centre: [-4.23, 45.38, 31.91], radii: [2.06, 7.36, 4.51], turn: [-0.445, 0.751, -1.816] },
    talarFacetMedial: { centre: [-9.31, 47.6, 26.6], radii: [9.01, 2.36, 2], turn: [-0.178, 0.41, -0.607] },
    talarFacetLateral: { centre: [-16.5, 52.71, 24], radii: [1.99, 5.68, 3.91], turn: [-1.071, -0.929, -0.329] },
    medialCuneiformFacet: { centre: [6.56, 51.55, 37.36], radii: [10.39, 5.74, 2.73], turn: [-0.978, 0.892, 0.03] },
    intermediateCuneiformFacet: {
      centre: [-0.06, 51.36, 36.29],
      radii: [8.58, 10.63, 6.15],
      turn: [0.387, -0.174, 1.038],
    },
  },
} as const satisfies BoneFigure
