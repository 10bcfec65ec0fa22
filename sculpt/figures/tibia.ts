import type { BoneFigure } from './types.ts'

/** The tibia. */
export const tibia = {
  kind: 'bone',
  id: 'tibia',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the tibia' }],
  blend: 1.5,
  parts: {
    lateralPlateau: { centre: [-18.62, 428.56, 7.27], radii: [24.73, 11.89, 16.53], turn: [-0.165, -1.271, -0.51] },
    medialPlateauPosterior: {
      centre: [17.55, 425.17, -1.05],
      radii: [22.99, 18.62, 7.12],
      turn: [0.207, 2.146, -1.805],
    },
    medialCondyle: { centre: [7.47, 416.62, 15.72], radii: [25.43, 34.07, 12], turn: [0.325, 0.73, -0.957] },
    intercondylarArea: { centre: [6.25, 422.98, 7.03], radii: [17.43, 26.81, 20.12], turn: [1.087, -0.286, 0.768] },
    lateralCondyle: { centre: [-7.36, 422.36, 12.03], radii: [15.57, 29.93, 19.23], turn: [-0.7, 1.215, -0.883] },
    lateralCondyleAnterior: { centre: [-9.26, 417.27, 14.44], radii: [13.64, 31.46, 20.59], turn: [0.76, -2.4, 0.33] },
    metaphysisUpper: { centre: [0.64, 412.3, 15.4], radii: [24.22, 33.12, 10.31], turn: [-0.176, -3.051, -0.604] },
    tibialTuberosity: { centre: [-5.85, 390.51, 19.89], radii: [12.51, 46.84, 20.43], turn: [-0.009, 2.521, 0.145] },
    shaftTop: { centre: [0.69, 391.9, 20.32], radii: [20.81, 54.25, 9.75], turn: [0.002, 0.673, -0.248] },
    anteriorBorderUpper: { centre: [-5.3, 361.77, 21.17], radii: [16.33, 74.07, 8.16], turn: [0, 0.684, -0.043] },
    shaftUpper: { centre: [-6.51, 344.18, 13.29], radii: [10.46, 99.03, 12.66], turn: [-0.009, -0.782, 0.056] },
    anteriorBorder: { centre: [-9.45, 287.98, 16.47], radii: [13.7, 72.72, 7.49], turn: [0.011, 1.385, 0.051] },
    medialBorder: { centre: [-3.09, 246.54, 11.28], radii: [11.12, 64.61, 7.02], turn: [0.064, 0.176, 0.038] },
    medialSurface: { centre: [-1.66, 196, 11.56], radii: [13.1, 59.89, 6.08], turn: [0.093, 0.748, 0.133] },
    interosseousBorder: { centre: [-6.04, 187.39, 10.56], radii: [7.18, 65.5, 10.74], turn: [0.006, 0.102, 0.031] },
    shaftLower: { centre: [-0.52, 134.07, 7.89], radii: [11.8, 57.48, 10.36], turn: [-0.125, 3.035, -0.029] },
    shaftLowerPosterior: { centre: [0.64, 121.87, -0.01], radii: [7.25, 43.02, 13.75], turn: [0.028, 1.637, 0.098] },
    metaphysisLower: { centre: [2.46, 97.88, 4.24], radii: [15.46, 23.54, 17.24], turn: [0, -1.825, 0.501] },
    plafondPosterior: { centre: [3.54, 89.98, -6.09], radii: [15.5, 21.71, 10.42], turn: [0.679, -0.253, -0.537] },
    fibularNotch: { centre: [-2.64, 89.11, 5.12], radii: [14.74, 20.91, 10.42], turn: [1.272, 2.214, -0.38] },
    medialMalleolus: { centre: [15.08, 87.84, -1.83], radii: [8.53, 21.27, 12.43], turn: [-0.452, 0.5, 0.623] },
    anteriorColliculus: { centre: [17.6, 81.39, 11.72], radii: [6.82, 16.31, 8.85], turn: [0.932, 0.504, -2.492] },
  },
  landmarks: {
    'tibial-plateau': [20, 437, 5],
    'tibial-tuberosity': [-11, 400, 39],
    'soleal-line': [-3, 362, 0],
    'medial-border-of-tibia': [7.5, 240, 8],
    'medial-malleolus': [31, 75, 4],
  },
} as const satisfies BoneFigure
