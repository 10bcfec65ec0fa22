import type { BoneFigure } from './types.ts'

/** The lateral cuneiform bone. */
export const cuneiformLateral = {
  kind: 'bone',
  id: 'cuneiform-lateral',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the lateral cuneiform bone' }],
  blend: 1.2,
  parts: {
    dorsalPosterior: { centre: [-22.28, 52.89, 31.58], radii: [2.38, 5.95, 1.35], turn: [0.577, -1.169, -0.971] },
    dorsalSurface: { centre: [-23.89, 49.56, 34.72], radii: [3.78, 3.07, 8.54], turn: [0.1, -0.666, -1.961] },
    dorsalMedial: { centre: [-20, 47.73, 33.09], radii: [9.73, 4.38, 2.6], turn: [0.695, 0.07, -1.222] },
    dorsalLateral: { centre: [-32.13, 45.8, 44.78], radii: [2.11, 6.94, 3.81], turn: [0.111, -1.196, -0.986] },
    medialSurface: { centre: [-17.53, 37.3, 34.52], radii: [1.23, 5.41, 3.59], turn: [-0.487, -0.191, 1.357] },
    lateralSurface: { centre: [-27.38, 46.06, 36.67], radii: [5.95, 3.85, 10.52], turn: [-2.455, -0.465, -0.793] },
    body: { centre: [-24.88, 44.34, 36.64], radii: [10.55, 3.87, 4.38], turn: [1.969, 0.195, -0.32] },
    plantarSurface: { centre: [-19.7, 34.44, 40.29], radii: [1.96, 2.96, 7.99], turn: [0.225, -0.506, -0.853] },
    plantarAnterior: { centre: [-24.19, 41.52, 39.32], radii: [7.82, 3.15, 9.78], turn: [0.067, -1.624, -1.346] },
    metatarsalFacet: { centre: [-25.72, 43.37, 43.03], radii: [3.77, 9.82, 5.99], turn: [0.213, -0.176, 0.455] },
  },
} as const satisfies BoneFigure
