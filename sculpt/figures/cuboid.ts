import type { BoneFigure } from './types.ts'

/** The cuboid bone. */
export const cuboid = {
  kind: 'bone',
  id: 'cuboid',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the cuboid bone' }],
  blend: 1.2,
  parts: {
    calcanealFacetUpper: { centre: [-22.1, 38.61, 16.65], radii: [2.26, 7.93, 10.22], turn: [1.24, 0.327, -0.619] },
    calcanealFacetLower: { centre: [-22.49, 28.6, 17.22], radii: [6.14, 8.92, 7.89], turn: [0.249, 0.252, 0.586] },
    tuberosity: { centre: [-33.26, 30.43, 25.82], radii: [10.38, 5.29, 3.51], turn: [1.099, -0.405, -1.954] },
    lateralBorder: { centre: [-35.17, 32.1, 28.08], radii: [4.38, 2.72, 12.21], turn: [-0.726, 0.022, 0.243] },
    dorsalSurface: { centre: [-25.91, 38.58, 24.51], radii: [10.16, 13.53, 4.95], turn: [-0.355, 0.745, -1.124] },
    dorsalMedial: { centre: [-14.2, 40.87, 23.93], radii: [7.78, 3.65, 6.35], turn: [-0.005, -1.098, -0.904] },
    medialSurface: { centre: [-18.91, 35.32, 20.18], radii: [11.93, 4.89, 8.19], turn: [-0.854, -0.153, 0.35] },
    fourthMetatarsalFacet: {
      centre: [-25.36, 33.63, 27.57],
      radii: [5.8, 12.58, 9.47],
      turn: [-1.545, -2.177, -0.109],
    },
    fifthMetatarsalFacet: { centre: [-26.69, 34.07, 28.44], radii: [12.47, 8.1, 5.37], turn: [-0.771, 1.096, 0.513] },
    plantarRidge: { centre: [-29.47, 29.01, 28.83], radii: [3.18, 12.72, 6.93], turn: [-1.615, 0.546, -0.282] },
    plantarMedial: { centre: [-21.98, 35.21, 22.53], radii: [9.85, 13.25, 5.98], turn: [-0.604, 1.618, -0.327] },
    body: { centre: [-25.03, 34.69, 22.27], radii: [7.89, 11.35, 12.65], turn: [3, -0.852, 0.015] },
  },
} as const satisfies BoneFigure
