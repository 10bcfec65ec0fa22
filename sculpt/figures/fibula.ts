import type { BoneFigure } from './types.ts'

/** The fibula. */
export const fibula = {
  kind: 'bone',
  id: 'fibula',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the fibula' }],
  blend: 1.5,
  parts: {
    apex: { centre: [-30.8, 410.51, -13.86], radii: [9.71, 20.57, 6.87], turn: [-0.161, -0.094, 0.132] },
    headMedial: { centre: [-27.86, 412.31, -10.1], radii: [7.31, 13.24, 7.91], turn: [0.168, 2.355, -0.557] },
    headLateral: { centre: [-35.37, 414.57, -8.29], radii: [8.57, 11.15, 9.02], turn: [-0.642, -2.44, -1.835] },
    neckAnterior: { centre: [-30.65, 395.43, -11.73], radii: [3.67, 29.35, 7.26], turn: [0.112, -2.532, -0.017] },
    neckPosterior: { centre: [-28.75, 383.03, -15.64], radii: [5.62, 45.5, 5.48], turn: [0.014, -0.679, -0.059] },
    shaftUpper: { centre: [-29.29, 342.78, -13.67], radii: [3.99, 31.05, 6.92], turn: [0.092, 0.135, -0.049] },
    shaftUpperAnterior: {
      centre: [-28.72, 320.66, -12.13],
      radii: [3.09, 25.88, 7.42],
      turn: [-0.043, -0.316, -0.055],
    },
    shaftUpperPosterior: { centre: [-28.1, 295.52, -16.84], radii: [5.45, 33.78, 4.13], turn: [0.015, -0.337, 0.018] },
    shaftMiddleAnterior: { centre: [-27.75, 275.4, -12.29], radii: [6.16, 32.69, 3.98], turn: [0.032, 0.852, 0.084] },
    shaftMiddle: { centre: [-26.3, 243.71, -14.92], radii: [6.01, 35.46, 5.44], turn: [-0.066, 1.591, 0.022] },
    interosseousBorder: { centre: [-22.95, 211.28, -14.86], radii: [3.26, 26.87, 2.91], turn: [-0.136, 1.617, 0.045] },
    shaftMiddleLower: { centre: [-25.6, 199.59, -15.7], radii: [3.58, 29.85, 6.67], turn: [-0.026, 0.027, 0.052] },
    shaftLower: { centre: [-22.86, 160.74, -15.39], radii: [4.94, 36.34, 6.6], turn: [-0.017, 0.166, 0.051] },
    shaftLowerPosterior: { centre: [-21.79, 126.5, -17.1], radii: [3.11, 25.91, 7.5], turn: [0.054, -0.592, 0.099] },
    shaftLowerAnterior: { centre: [-21.49, 96.98, -14.17], radii: [5.23, 37.38, 5.66], turn: [-0.021, 2.415, 0.048] },
    syndesmosis: { centre: [-17.34, 85.78, -15.46], radii: [4.46, 26.93, 9.14], turn: [0.028, -0.505, 0.131] },
    lateralMalleolusPosterior: {
      centre: [-20.95, 70.32, -17.17],
      radii: [6.85, 23.76, 8.52],
      turn: [0.16, -0.562, -0.146],
    },
    lateralMalleolusAnterior: {
      centre: [-21.92, 64.8, -11.23],
      radii: [6.68, 15.56, 9.71],
      turn: [0.199, 0.028, -0.029],
    },
  },
  landmarks: {
    'head-of-fibula': [-44, 418, -10],
    'neck-of-fibula': [-35, 390, -14],
    'lateral-malleolus': [-29, 66, -15],
  },
} as const satisfies BoneFigure
