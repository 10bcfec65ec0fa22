import type { BoneFigure } from './types.ts'

/** The distal phalanx of the fourth toe. */
export const phalanxDistal4 = {
  kind: 'bone',
  id: 'phalanx-distal-4',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the distal phalanx of the fourth toe' }],
  blend: 0.6,
  parts: {
    baseDorsal: { centre: [-84.9, 6.38, 123.27], radii: [2.64, 0.89, 2.09], turn: [0.862, -0.219, 0.797] },
    basePlantar: { centre: [-83.58, 4.5, 124.07], radii: [2.62, 0.9, 2.98], turn: [-0.247, 0.009, -0.095] },
    baseMedial: { centre: [-83.34, 5.05, 125.01], radii: [1.27, 2.46, 3.04], turn: [0.047, -1.689, 0.454] },
    baseLateral: { centre: [-85.18, 3.82, 122.68], radii: [1.48, 3.18, 0.9], turn: [-0.787, 0.084, 0.82] },
    neck: { centre: [-85.79, 3.9, 126.53], radii: [1.71, 2.57, 3.68], turn: [0.462, -0.229, -1.374] },
    tuberosity: { centre: [-86.76, 3.11, 129.2], radii: [2.19, 2.08, 0.9], turn: [0.986, 1.164, -1.42] },
  },
} as const satisfies BoneFigure
