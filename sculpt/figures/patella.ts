import type { BoneFigure } from './types.ts'

/** The patella. */
export const patella = {
  kind: 'bone',
  id: 'patella',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the patella' }],
  blend: 2,
  parts: {
    base: { centre: [-7.36, 464.53, 39.71], radii: [11.95, 8.73, 2.97], turn: [-0.49, 0.354, 0.021] },
    baseMedial: { centre: [-0.28, 459.73, 38.61], radii: [5.61, 8.01, 7.13], turn: [2.024, 1.536, 1.588] },
    baseLateral: { centre: [-16.61, 460.57, 41.53], radii: [8.44, 6.96, 2.89], turn: [-0.2, 0.17, 3.1] },
    medialBorder: { centre: [5.48, 454.75, 38.36], radii: [9.03, 9.11, 2.94], turn: [0.261, -0.317, 0.727] },
    medianRidge: { centre: [-2.08, 450.83, 34.31], radii: [5.89, 5.1, 7.62], turn: [1.531, -0.124, -0.795] },
    body: { centre: [-4.3, 451.3, 38.13], radii: [15.96, 10.83, 4.65], turn: [0.271, -0.407, 2.56] },
    medianRidgeLower: { centre: [-4.08, 444.87, 32.58], radii: [11.22, 3.73, 5.37], turn: [-0.236, 0.128, 0.225] },
    lateralBorder: { centre: [-16.49, 445.21, 36.85], radii: [15.05, 5.14, 2.93], turn: [0.418, 0.03, -0.883] },
    apex: { centre: [-4.9, 450.37, 36.44], radii: [5.73, 13.47, 2.96], turn: [0.218, -0.363, -0.004] },
  },
  landmarks: {
    'apex-of-patella': [-9.5, 434.5, 33.5],
  },
} as const satisfies BoneFigure
