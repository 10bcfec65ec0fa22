import type { BoneFigure } from './types.ts'

/** The first metatarsal bone. */
export const metatarsal1 = {
  kind: 'bone',
  id: 'metatarsal-1',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the first metatarsal bone' }],
  blend: 1.2,
  parts: {
    baseDorsal: { centre: [-10.86, 39.81, 68.52], radii: [3.8, 6.93, 10.74], turn: [0.645, 1.004, -0.06] },
    basePlantar: { centre: [-16.26, 28.89, 65.15], radii: [3.68, 2.86, 10.33], turn: [0.395, 0.108, -1.594] },
    baseMedial: { centre: [-8.14, 39.81, 67.95], radii: [7.59, 3.61, 9.57], turn: [1.501, -0.207, -0.598] },
    baseLateral: { centre: [-13.93, 35.17, 70.23], radii: [4.31, 7.36, 12.93], turn: [0.012, 0.164, 0.174] },
    baseDistal: { centre: [-8.69, 35.21, 65.83], radii: [3.23, 6.35, 11.78], turn: [-1.063, -0.274, -1.551] },
    shaftProximal: { centre: [-10.42, 39.19, 73.67], radii: [6.89, 4.32, 12.4], turn: [0.813, 0.366, -0.341] },
    shaftProximalPlantar: { centre: [-13.58, 32.42, 77.14], radii: [8.04, 4.27, 16.33], turn: [0.32, -0.467, 1.06] },
    shaftMiddle: { centre: [-13.72, 28.11, 90.97], radii: [7.29, 4.62, 28.8], turn: [0.592, -0.09, -0.402] },
    shaftDistal: { centre: [-18.14, 21.61, 95.59], radii: [4.21, 5.74, 19.83], turn: [0.729, -0.19, -0.63] },
    headDorsal: { centre: [-18.77, 17.82, 105.99], radii: [7.42, 6.71, 11.22], turn: [0.428, -0.74, -0.329] },
    headMedial: { centre: [-15.88, 15.33, 109.08], radii: [5.33, 7.18, 9], turn: [-0.81, -0.045, 0.765] },
    headLateral: { centre: [-22.26, 11.48, 104.42], radii: [5.42, 3.77, 8.96], turn: [0.186, 0.282, 0.193] },
  },
} as const satisfies BoneFigure
