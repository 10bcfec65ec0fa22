import type { BoneFigure } from './types.ts'

/** The distal femur. */
export const femur = {
  kind: 'bone',
  id: 'femur',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the distal femur' }],
  blend: 2,
  cutAbove: 585,
  parts: {
    lineaAspera: { centre: [-9.95, 580.7, 18.41], radii: [14.27, 31.74, 6.33], turn: [0.065, -0.861, 0.025] },
    shaftMedialUpper: { centre: [-15.23, 596.59, 21.18], radii: [14.36, 65.03, 12.96], turn: [-0.002, -0.232, 0.261] },
    shaftLateralUpper: { centre: [-14.8, 554.43, 20.42], radii: [11.74, 58.83, 13.48], turn: [0.073, 0.011, 0.135] },
    shaftMedial: { centre: [-3.73, 526.98, 20.21], radii: [17.67, 59.19, 13.5], turn: [0.019, 0.18, 0.154] },
    shaftLateral: { centre: [-12.63, 516.15, 18.56], radii: [13.36, 62.73, 15.47], turn: [0.041, 0.391, 0.028] },
    metaphysis: { centre: [-3.94, 493.18, 19.18], radii: [18.98, 36.06, 8.86], turn: [-0.059, 0.462, -0.372] },
    medialSupracondylarLine: {
      centre: [15.96, 483.64, 12.8],
      radii: [11.19, 36.48, 16.74],
      turn: [-0.372, 2.224, 0.353],
    },
    poplitealSurface: { centre: [-0.83, 490.33, 15.9], radii: [13.11, 39.62, 23.22], turn: [0.185, -1.595, 0.034] },
    lateralFlare: { centre: [-17.4, 483.11, 16.08], radii: [12.12, 35.24, 15.93], turn: [-0.053, 0.417, -0.104] },
    lateralSupracondylarLine: {
      centre: [-16.26, 478.95, 11.49],
      radii: [12.2, 26.58, 18.47],
      turn: [0.594, 0.701, -0.471],
    },
    medialEpicondyle: { centre: [19.76, 468.59, 9.6], radii: [21.66, 28.67, 15.72], turn: [0.248, 0.54, 0.447] },
    medialCondyleWall: { centre: [27.09, 463.31, -1.39], radii: [13.19, 23.59, 16.66], turn: [0.163, -0.455, -0.394] },
    medialCondyle: { centre: [20.82, 461.77, 4.61], radii: [9.93, 30.05, 21.02], turn: [1.292, 0.078, 0.618] },
    medialCondylePosterior: {
      centre: [24.83, 461.25, -15.91],
      radii: [11.85, 14.68, 8.18],
      turn: [-0.09, -0.07, -0.68],
    },
    trochleaMedial: { centre: [9.35, 468.41, 14.45], radii: [15.94, 21.11, 18.68], turn: [0.046, -0.939, 1.018] },
    trochleaMiddle: { centre: [-10.59, 469.22, 14.75], radii: [21.36, 17.64, 19.18], turn: [-0.284, -0.066, 0.743] },
    trochleaLateral: { centre: [-15.65, 470.84, 20.97], radii: [20.9, 15.44, 8.04], turn: [-1.095, 0.921, -1.829] },
    lateralCondyle: { centre: [-19.96, 465.66, 0.69], radii: [15.44, 20.03, 21.79], turn: [0.125, 0.018, 0.156] },
    lateralEpicondyle: { centre: [-21.57, 461.7, -1.31], radii: [7.13, 20.18, 17.42], turn: [1.589, -0.125, -0.675] },
  },
  landmarks: {
    'medial-condyle': [27, 453, -23],
    'lateral-condyle': [-21, 458, -19],
    'medial-epicondyle': [43, 467, 0],
    'lateral-epicondyle': [-37, 469, 3],
    'adductor-tubercle': [37, 485, -2],
    'linea-aspera': [-12, 560, 6],
    'popliteal-surface': [2, 502, 3],
    'lateral-supracondylar-line': [-22, 505, 5],
    'intercondylar-fossa': [3, 455, 2],
  },
} as const satisfies BoneFigure
