import type { BoneFigure } from './types.ts'

/** The talus. */
export const talus = {
  kind: 'bone',
  id: 'talus',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the talus' }],
  blend: 1.5,
  parts: {
    trochleaMedialRim: { centre: [15.86, 64.26, -1.26], radii: [15.53, 4.27, 7.12], turn: [0.25, -1.355, 1.393] },
    trochleaPosterior: { centre: [3.8, 62.82, -7.4], radii: [14.92, 10.86, 8.94], turn: [1.246, -0.172, -0.779] },
    trochleaMiddle: { centre: [3.67, 63.89, -0.68], radii: [6.18, 9.5, 17.92], turn: [-1.45, -0.921, 1.236] },
    trochleaLateralRim: { centre: [-6.6, 69.55, -6.3], radii: [2.38, 4.33, 10.2], turn: [-0.056, -0.608, 0.648] },
    body: { centre: [1.39, 61.21, -2.99], radii: [13.98, 10.16, 17.1], turn: [0.09, -1.825, 0.674] },
    medialMalleolarSurface: {
      centre: [17.16, 56.35, -9.61],
      radii: [5.48, 10.25, 10.21],
      turn: [-1.523, 0.144, 0.806],
    },
    lateralProcess: { centre: [-6.02, 51.04, -7.93], radii: [3.17, 7.05, 11.58], turn: [-0.917, 0.903, 0.024] },
    posteriorProcess: { centre: [9.62, 54.02, -18.7], radii: [7.03, 2.85, 7.15], turn: [-0.155, 1.121, -0.434] },
    posteriorCalcanealFacet: {
      centre: [-1.03, 53.26, -10.85],
      radii: [14.29, 9.79, 2.35],
      turn: [1.622, 0.247, 0.278],
    },
    sulcusTali: { centre: [-1.59, 51.18, -5.16], radii: [12.77, 5.22, 2.51], turn: [-0.38, -0.183, -0.147] },
    neck: { centre: [1.35, 57.86, 16.14], radii: [6.3, 12.82, 13.3], turn: [-0.151, -0.121, 1.207] },
    neckDorsal: { centre: [6.94, 60.57, 12.28], radii: [18.47, 7.55, 9.52], turn: [-0.868, -0.593, -1.809] },
    neckMedial: { centre: [11.19, 56.66, 7.28], radii: [18.82, 9.28, 4.37], turn: [-0.178, 0.876, 0.719] },
    headLateral: { centre: [-2.15, 56.77, 21.3], radii: [6.23, 10.87, 9.22], turn: [-0.698, 1.484, 0.554] },
    headDorsal: { centre: [3.33, 59.02, 22.74], radii: [14.64, 3.35, 7.04], turn: [-0.471, 0.256, -0.454] },
    headPlantar: { centre: [7.12, 49.32, 15.81], radii: [7.56, 5.28, 10.06], turn: [-0.054, 0.324, 0.178] },
  },
  landmarks: {
    'groove-of-talus': [16, 55, -20],
    'talar-dome': [4, 74.5, -3],
  },
} as const satisfies BoneFigure
