import type { BoneFigure } from './types.ts'

/** The cuboid bone. */
export const cuboid = {
  kind: 'bone',
  id: 'cuboid',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the cuboid bone' }],
  blend: 1.2,
  parts: {
    calcanealFacetUpper: { centre: [-19.19, 39.97, 20.66], radii: [3.08, 7.1, 13.37], turn: [0.243, 0.552, -0.396] },
    calcanealFacetLower: { centre: [-22.11, 29.37, 21.76], radii: [5.77, 13.3, 7.98], turn: [1.088, 0.471, 0.423] },
    tuberosity: { centre: [-30.82, 32.13, 25.8], radii: [12.33, 5.69, 5.2], turn: [0.831, -0.365, -2.095] },
    lateralBorder: { centre: [-35.36, 32.41, 27.97], radii: [4.05, 2.35, 12.19], turn: [-0.713, 0.05, 0.328] },
    dorsalSurface: { centre: [-26.06, 38.08, 24.62], radii: [10.47, 13.57, 4.4], turn: [-0.336, 0.702, -1.06] },
    dorsalMedial: { centre: [-13.41, 40.29, 22.46], radii: [7.13, 3.84, 5.48], turn: [-2.369, 1.197, -0.567] },
    medialSurface: { centre: [-19.92, 33.78, 19.88], radii: [13.14, 4.5, 8.3], turn: [-0.83, -0.235, 0.496] },
    fourthMetatarsalFacet: { centre: [-27.09, 31.29, 28.39], radii: [5.27, 11.63, 7.71], turn: [2.115, 2.225, 0.378] },
    fifthMetatarsalFacet: { centre: [-26.9, 32.93, 26.66], radii: [13.87, 8.77, 5.94], turn: [-0.849, 1.212, 0.378] },
    plantarRidge: { centre: [-28.59, 30.89, 27.36], radii: [3.91, 13.59, 9.02], turn: [-1.422, 0.513, -0.332] },
    plantarMedial: { centre: [-21.94, 39.18, 23.14], radii: [8.26, 9.59, 1.71], turn: [-0.696, 0.239, -0.377] },
    body: { centre: [-23.73, 35.46, 19.45], radii: [8.02, 12.11, 9.85], turn: [-2.641, 0.285, 0.189] },
  },
  landmarks: {
    'groove-of-cuboid': [-24, 24, 27],
  },
} as const satisfies BoneFigure
