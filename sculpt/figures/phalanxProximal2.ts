import type { BoneFigure } from './types.ts'

/** The proximal phalanx of the second toe. */
export const phalanxProximal2 = {
  kind: 'bone',
  id: 'phalanx-proximal-2',
  sources: [
    { source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the proximal phalanx of the second toe' },
  ],
  blend: 0.8,
  parts: {
    baseDorsal: { centre: [-45.68, 13.38, 116.93], radii: [3.92, 2.69, 7.21], turn: [0.356, -0.249, -0.102] },
    basePlantar: { centre: [-43.27, 11.53, 114.63], radii: [3.27, 4.33, 4.72], turn: [0.967, -1.885, 0.069] },
    baseMedial: { centre: [-40.19, 13.41, 113.84], radii: [3.59, 1.58, 3.82], turn: [1.248, -0.867, -0.772] },
    baseLateral: { centre: [-46.39, 12.81, 112.05], radii: [1.24, 3.08, 4.47], turn: [-0.226, 1.607, -2.555] },
    shaftProximal: { centre: [-47.14, 12.24, 115.92], radii: [3.07, 1.29, 6.49], turn: [0.026, -0.658, -1.443] },
    headDorsal: { centre: [-51.37, 11.46, 126.6], radii: [3.24, 2.27, 8.44], turn: [0.232, -0.458, 0.165] },
    headMedial: { centre: [-52, 9.84, 133.52], radii: [4, 1.78, 2.53], turn: [1.121, 2.714, -0.664] },
    headLateral: { centre: [-55.73, 8.54, 131.27], radii: [1.97, 2.61, 2.94], turn: [0.882, -1.1, 0.556] },
  },
} as const satisfies BoneFigure
