import type { BoneFigure } from './types.ts'

/** The lateral cuneiform bone. */
export const cuneiformLateral = {
  kind: 'bone',
  id: 'cuneiform-lateral',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the lateral cuneiform bone' }],
  blend: 1.2,
  parts: {
    dorsalPosterior: { centre: [-23.29, 50.17, 33], radii: [2, 5.39, 6.16], turn: [0.044, 0, -0.243] },
    dorsalSurface: { centre: [-26.8, 49.04, 38.9], radii: [5.44, 2.71, 7.88], turn: [0.849, -0.039, -1.71] },
    dorsalMedial: { centre: [-19.85, 47.82, 32.64], radii: [9.29, 4.87, 2.93], turn: [0.943, -0.204, -1.314] },
    dorsalLateral: { centre: [-31.07, 45.64, 44.32], radii: [1.98, 6.99, 4.99], turn: [-0.036, -1.019, -1.063] },
    medialSurface: { centre: [-18, 37.65, 35.2], radii: [2.53, 5.55, 4.43], turn: [-0.24, -0.077, 1.141] },
    lateralSurface: { centre: [-27.58, 46.08, 36.65], radii: [5.93, 3.71, 10.37], turn: [-2.494, -0.511, -0.787] },
    body: { centre: [-24.98, 43.88, 37.08], radii: [11.02, 4.62, 5.41], turn: [0.722, 0.453, -0.201] },
    plantarSurface: { centre: [-20.16, 34.81, 40.22], radii: [2.94, 2.63, 7.86], turn: [0.302, -0.398, -1.47] },
    plantarAnterior: { centre: [-25.18, 40.95, 41.08], radii: [5.73, 3.41, 8.49], turn: [-0.254, -1.841, -1.484] },
    metatarsalFacet: { centre: [-25.53, 43.14, 43.75], radii: [2.86, 9.51, 5.28], turn: [0.395, -0.119, 0.542] },
  },
} as const satisfies BoneFigure
