import type { BoneFigure } from './types.ts'

/** The middle phalanx of the fourth toe. */
export const phalanxMiddle4 = {
  kind: 'bone',
  id: 'phalanx-middle-4',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the middle phalanx of the fourth toe' }],
  blend: 0.6,
  parts: {
    baseDorsal: { centre: [-78.67, 7.03, 113.91], radii: [3.2, 1.68, 3.25], turn: [-0.183, 1.583, 1.289] },
    basePlantar: { centre: [-77.72, 4.95, 113.22], radii: [4.16, 1.54, 2.27], turn: [-0.758, -0.684, 0.415] },
    baseLateral: { centre: [-80.9, 5.33, 113.24], radii: [0.81, 2.87, 2.16], turn: [1.288, -0.157, 0.075] },
    shaft: { centre: [-80.89, 6.37, 116.99], radii: [4.67, 1.78, 3.35], turn: [-0.383, 0.83, 0.452] },
    headMedial: { centre: [-81.04, 7.12, 121.74], radii: [1.48, 1.87, 2.17], turn: [1.082, -0.572, -2.586] },
    headLateral: { centre: [-84.03, 5.44, 119.46], radii: [2.08, 1.3, 2.89], turn: [-1, 0.161, -0.111] },
  },
} as const satisfies BoneFigure
