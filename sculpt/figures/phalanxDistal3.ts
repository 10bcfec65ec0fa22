import type { BoneFigure } from './types.ts'

/** The distal phalanx of the third toe. */
export const phalanxDistal3 = {
  kind: 'bone',
  id: 'phalanx-distal-3',
  sources: [{ source: 'bodyparts3d', how: 'ellipsoids fitted to the surface of the distal phalanx of the third toe' }],
  blend: 0.6,
  parts: {
    baseDorsal: { centre: [-75.15, 5.55, 140.16], radii: [3.42, 0.71, 1.9], turn: [1.091, -0.221, 0.496] },
    baseMedial: { centre: [-74.19, 4.42, 140.9], radii: [1.82, 1.12, 3.41], turn: [-0.669, 1.109, -0.665] },
    baseLateral: { centre: [-76.77, 4.5, 138.36], radii: [2, 0.8, 1.09], turn: [0.646, -0.376, -0.444] },
    shaftPlantar: { centre: [-75.96, 3.74, 142.69], radii: [2.4, 1.62, 4.79], turn: [-0.106, -0.504, 0.276] },
    tuberosityMedial: { centre: [-75.62, 4.48, 145.09], radii: [0.8, 1.49, 3.92], turn: [-0.046, -0.51, 0.833] },
    tuberosityLateral: { centre: [-78.34, 3.78, 145.89], radii: [1.18, 1.51, 1.69], turn: [-0.523, 0.177, 0.099] },
  },
} as const satisfies BoneFigure
