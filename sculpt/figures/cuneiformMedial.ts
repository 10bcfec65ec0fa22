import type { BoneFigure } from './types.ts'

/** The medial cuneiform bone. */
export const cuneiformMedial = {
  kind: 'bone',
  id: 'cuneiform-medial',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the medial cuneiform bone' }],
  blend: 1.2,
  parts: {
    navicularFacet: { centre: [-0.39, 37.97, 42.56], radii: [4.24, 8.42, 2.29], turn: [-0.812, 1.073, 0.451] },
    dorsalSurface: { centre: [-2.86, 45.32, 51.44], radii: [13.1, 4.67, 6.69], turn: [0.628, -0.902, -1.042] },
    dorsalMedial: { centre: [0.1, 42.7, 44.48], radii: [9.19, 4.83, 2], turn: [0.248, -0.152, 1.153] },
    dorsalLateral: { centre: [-10.62, 51.16, 55.4], radii: [6.88, 10.31, 3.4], turn: [-0.876, 0.142, -0.933] },
    dorsalAnterior: { centre: [-9.36, 48.41, 59.63], radii: [9.55, 3.18, 4.8], turn: [-0.348, -0.322, -0.455] },
    medialSurface: { centre: [3.33, 41.26, 45.74], radii: [2.48, 6.58, 7.25], turn: [-1.111, -0.411, -0.87] },
    lateralSurface: { centre: [-6.24, 41.74, 55.8], radii: [6.21, 7.56, 11.38], turn: [-1.256, -0.837, -0.487] },
    body: { centre: [-2.08, 40.86, 51.52], radii: [3.9, 9.89, 12.33], turn: [0.155, -0.213, -2.64] },
    plantarPosterior: { centre: [-3, 36.48, 49.02], radii: [13.41, 6.59, 5.59], turn: [0.028, -2.147, -0.77] },
    plantarSurface: { centre: [-7.72, 30.04, 53.56], radii: [4.36, 3.87, 2], turn: [0.999, 2.353, -1.453] },
    plantarAnterior: { centre: [-1.88, 37.54, 51.74], radii: [5.26, 7.42, 11.66], turn: [0.058, -1.018, 1.827] },
    metatarsalFacet: { centre: [-13.27, 45.15, 61.15], radii: [4.57, 7.9, 2], turn: [0.396, 0.148, 0.58] },
  },
} as const satisfies BoneFigure
