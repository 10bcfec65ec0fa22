import type { BoneFigure } from './types.ts'

/** The talus. */
export const talus = {
  kind: 'bone',
  id: 'talus',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the talus' }],
  blend: 1.5,
  parts: {
    trochleaMedialRim: { centre: [15.84, 64.23, -1.25], radii: [15.52, 4.36, 7.17], turn: [0.261, -1.344, 1.405] },
    trochleaPosterior: { centre: [3.81, 62.77, -7.56], radii: [14.97, 10.65, 8.75], turn: [1.283, -0.195, -0.793] },
    trochleaMiddle: { centre: [3.61, 63.89, -0.59], radii: [5.9, 9.22, 17.9], turn: [-1.453, -0.906, 1.237] },
    trochleaLateralRim: { centre: [-6.55, 69.46, -6.33], radii: [2.5, 4.41, 10.09], turn: [-0.05, -0.608, 0.63] },
    body: { centre: [1.34, 61.34, -2.94], radii: [13.89, 10.33, 16.93], turn: [0.085, -1.81, 0.675] },
    medialMalleolarSurface: {
      centre: [17.12, 56.55, -9.43],
      radii: [5.54, 10.08, 10.46],
      turn: [-1.428, 0.175, 0.798],
    },
    lateralProcess: { centre: [-5.95, 51.51, -7.4], radii: [3.72, 6.89, 12.1], turn: [-0.895, 0.902, 0.149] },
    posteriorProcess: { centre: [9.93, 53.67, -19.28], radii: [6.22, 2.91, 7.11], turn: [-0.17, 1.112, -0.469] },
    posteriorCalcanealFacet: { centre: [-0.33, 54.07, -11.35], radii: [15.06, 9.12, 3], turn: [1.532, 0.215, 0.339] },
    sulcusTali: { centre: [-1.58, 51.22, -4.75], radii: [12.71, 5.18, 2.68], turn: [-0.322, -0.144, -0.127] },
    neck: { centre: [1.41, 57.86, 16.3], radii: [6.37, 12.95, 13.18], turn: [-0.225, -0.159, 1.199] },
    neckDorsal: { centre: [6.95, 60.46, 12.34], radii: [18.42, 7.54, 9.58], turn: [-0.844, -0.621, -1.801] },
    neckMedial: { centre: [10.77, 56.89, 7.72], radii: [18.69, 9.87, 4.41], turn: [-0.151, 0.87, 0.674] },
    headLateral: { centre: [-2.35, 56.85, 21.47], radii: [6.19, 10.82, 9.12], turn: [-0.627, 1.463, 0.54] },
    headDorsal: { centre: [3.48, 59.07, 22.92], radii: [14.54, 3.1, 6.78], turn: [-0.479, 0.263, -0.448] },
    headPlantar: { centre: [7.15, 49.24, 15.87], radii: [7.59, 5.34, 10.15], turn: [-0.101, 0.286, 0.111] },
  },
  landmarks: {
    'talar-dome': [4, 78, -3],
  },
} as const satisfies BoneFigure
