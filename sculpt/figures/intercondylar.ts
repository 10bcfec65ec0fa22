import type { BoneFigure } from './types.ts'

/** What fills the notch between the condyles, cruciate ligaments and fat: it holds the capsule out, and is not shown. */
export const intercondylar = {
  kind: 'bone',
  id: 'knee-capsule',
  sources: [{ source: 'gray1918', how: 'place of the cruciate ligaments and the menisci' }],
  blend: 2,
  parts: {
    cruciates: { centre: [5, 455, -2], radii: [11, 19, 12], turn: [0, 0, 0] },
    medialMeniscus: { centre: [23, 441, -3], radii: [15, 6, 18], turn: [0, 0, 0] },
    lateralMeniscus: { centre: [-19, 443, -2], radii: [14, 5, 15], turn: [0, 0, 0] },
  },
} as const satisfies BoneFigure
