import type { BoneFigure } from './types.ts'

/** The medial cuneiform bone. */
export const cuneiformMedial = {
  kind: 'bone',
  id: 'cuneiform-medial',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the medial cuneiform bone' }],
  blend: 1.2,
  parts: {
    navicularFacet: { centre: [-0.24, 37.9, 42.38], radii: [4.09, 8.35, 2.21], turn: [-0.812, 1.04, 0.465] },
    dorsalSurface: { centre: [-3.33, 44.68, 52.3], radii: [14.05, 4.88, 7.13], turn: [0.536, -0.938, -1.078] },
    dorsalMedial: { centre: [-0.28, 43.35, 44.52], radii: [9.13, 4.68, 1.77], turn: [0.267, -0.152, 1.134] },
    dorsalLateral: { centre: [-11.09, 51.21, 55.72], radii: [6.63, 9.78, 3.36], turn: [-0.854, 0.166, -0.898] },
    dorsalAnterior: { centre: [-9.32, 48.51, 59.54], radii: [9.43, 2.84, 4.89], turn: [-0.374, -0.319, -0.437] },
    medialSurface: { centre: [1.41, 41.39, 46.69], radii: [3.1, 8.49, 7.71], turn: [-1.046, -0.456, -0.955] },
    lateralSurface: { centre: [-6.49, 42.27, 55.86], radii: [6.14, 6.96, 10.85], turn: [-1.221, -0.79, -0.487] },
    body: { centre: [-1.92, 40.71, 51.26], radii: [3.81, 9.7, 12.13], turn: [0.103, -0.085, -2.639] },
    plantarPosterior: { centre: [-3, 36.55, 48.96], radii: [13.48, 6.31, 5.34], turn: [0.127, -2.269, -0.426] },
    plantarSurface: { centre: [-8.27, 29.95, 53.98], radii: [4.39, 2.91, 1.57], turn: [0.664, 2.706, -1.425] },
    plantarAnterior: { centre: [-2, 36.67, 51.21], radii: [4.97, 8.1, 11.71], turn: [-0.121, -1.093, 1.95] },
    metatarsalFacet: { centre: [-13.39, 45.34, 60.92], radii: [4.37, 7.94, 1.79], turn: [0.449, 0.14, 0.553] },
  },
} as const satisfies BoneFigure
