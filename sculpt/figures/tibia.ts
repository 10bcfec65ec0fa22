import type { BoneFigure } from './types.ts'

/** The tibia. */
export const tibia = {
  kind: 'bone',
  id: 'tibia',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the tibia' }],
  blend: 2,
  parts: {
    lateralPlateau: { centre: [-21.51, 429.2, 6.56], radii: [22.91, 10.69, 14.46], turn: [-0.439, -1.231, -0.722] },
    medialPlateauPosterior: {
      centre: [20.63, 424.85, -4.14],
      radii: [20.27, 14.55, 6.31],
      turn: [0.264, 2.159, -1.578],
    },
    medialPlateau: { centre: [7.57, 417.1, 15.55], radii: [25.1, 33.85, 12.66], turn: [0.326, 0.691, -0.903] },
    intercondylarArea: { centre: [5.13, 422.8, 6.12], radii: [17.48, 26.67, 22.12], turn: [0.831, -0.343, 0.946] },
    lateralCondyle: { centre: [-10.51, 422.07, 11.19], radii: [11.92, 30.26, 17.37], turn: [-0.805, 1.493, -0.904] },
    lateralCondyleAnterior: {
      centre: [-11.08, 415.34, 14.57],
      radii: [13.14, 31.94, 19.07],
      turn: [0.587, -2.608, 0.199],
    },
    metaphysis: { centre: [-1.46, 404.44, 15.94], radii: [18.18, 40.12, 11.85], turn: [0.153, 3.087, 0.409] },
    tibialTuberosity: { centre: [-9.59, 401.32, 24.59], radii: [11.05, 38.97, 14.57], turn: [0.028, 2.66, -0.069] },
    shaftTop: { centre: [0.39, 390.23, 18.9], radii: [20.71, 54.89, 10.75], turn: [-0.023, 0.688, -0.249] },
    anteriorBorderUpper: { centre: [-10.51, 329.16, 23.55], radii: [10.23, 51.1, 7.1], turn: [0.032, 1.006, 0.032] },
    shaftUpper: { centre: [-5.69, 348.84, 14.57], radii: [12.12, 89.06, 13.21], turn: [0.014, -0.791, 0.011] },
    anteriorBorderMiddle: { centre: [-8.93, 270.52, 15.72], radii: [13.23, 52.85, 7.19], turn: [0.015, 1.42, 0.041] },
    medialBorder: { centre: [-2.4, 250, 12.27], radii: [10.56, 53.73, 7.24], turn: [0.069, 0.365, 0.029] },
    shaftMiddle: { centre: [-1.62, 198.64, 11.81], radii: [13.37, 45.55, 5.97], turn: [0.088, 0.766, 0.143] },
    interosseousBorder: { centre: [-5.84, 186.43, 10.44], radii: [7.42, 54.18, 9.99], turn: [-0.035, 0.05, 0.039] },
    shaftLower: { centre: [-0.54, 131.8, 8.28], radii: [11.65, 58.39, 9.77], turn: [-0.132, 2.884, -0.051] },
    shaftLowerPosterior: { centre: [0.65, 124.35, -0.25], radii: [6.95, 47.32, 13.36], turn: [0.079, 1.648, 0.108] },
    fibularNotch: { centre: [-1.54, 94.54, 4.27], radii: [16.33, 25.11, 11.64], turn: [0.759, 2.403, -0.378] },
    medialMalleolus: { centre: [8.76, 91.88, 3.76], radii: [11.16, 29.76, 16.95], turn: [-0.036, -0.242, 0.757] },
    plafondPosterior: { centre: [4.71, 89.2, -6.36], radii: [15.58, 21.68, 9.78], turn: [0.701, -0.205, -0.718] },
  },
  landmarks: {
    'tibial-plateau': [20, 437, 5],
    'tibial-tuberosity': [-11, 400, 39],
    'soleal-line': [-3, 362, 0],
    'medial-border-of-tibia': [7.5, 240, 8],
    'medial-malleolus': [31, 75, 4],
  },
} as const satisfies BoneFigure
