import type { BoneFigure } from './types.ts'

/**
 * What lies under the skin and is not modelled for itself: the front of the thigh, the ligament and fat pad below the
 * patella, the muscles and pads of the sole. It shapes the skin and is never shown.
 */
export const padding = {
  kind: 'bone',
  id: 'skin',
  sources: [
    { source: 'gray1918', how: 'place and extent of the muscles and pads' },
    { source: 'ansur2', how: 'girth of the lower thigh 409 ± 32 mm' },
  ],
  blend: 3,
  parts: {
    rectusFemoris: { centre: [-9, 590, 40], radii: [26, 110, 18], turn: [0.08, 0, 0] },
    vastusLateralis: { centre: [-36, 585, 14], radii: [19, 105, 31], turn: [0, 0, 0.06] },
    vastusMedialis: { centre: [22, 560, 24], radii: [22, 82, 26], turn: [0, 0, -0.12] },
    adductors: { centre: [28, 600, 6], radii: [18, 70, 24], turn: [0, 0, -0.06] },
    patellarLigament: { centre: [-8, 421, 37], radii: [12, 26, 5], turn: [-0.1, 0, 0] },
    infrapatellarFat: { centre: [-6, 437, 26], radii: [20, 16, 10], turn: [0, 0, 0] },
    hamstringsMedial: { centre: [32, 572, -20], radii: [20, 92, 20], turn: [0, 0, -0.06] },
    hamstringsLateral: { centre: [-26, 572, -20], radii: [20, 92, 18], turn: [0, 0, 0.06] },
    poplitealFat: { centre: [2, 500, -24], radii: [24, 74, 13], turn: [0, 0, 0] },
    pesAnserinus: { centre: [33, 434, 0], radii: [7, 74, 20], turn: [0.1, 0, 0.12] },
    kagerFat: { centre: [14, 84, -29], radii: [11, 62, 13], turn: [-0.12, 0, 0] },
    behindMedialMalleolus: { centre: [24, 58, -22], radii: [8, 34, 15], turn: [-0.15, 0, 0] },
    behindLateralMalleolus: { centre: [-8, 54, -26], radii: [9, 34, 12], turn: [-0.1, 0, 0] },
    heelPad: { centre: [14, 12, -26], radii: [19, 12, 22], turn: [0, -0.35, 0] },
    abductorHallucis: { centre: [6, 18, 36], radii: [10, 11, 58], turn: [0.02, -0.42, 0] },
    flexorBrevis: { centre: [-12, 14, 36], radii: [15, 11, 55], turn: [0, -0.5, 0] },
    abductorMinimi: { centre: [-38, 12, 30], radii: [9, 10, 55], turn: [0, -0.78, 0] },
    fatOfTheOuterBorder: { centre: [-30, 22, 8], radii: [6.5, 8, 15], turn: [0, -0.4, 0] },
    ballOfTheFoot: { centre: [-26, 9, 104], radii: [16, 9, 20], turn: [0, -0.4, 0] },
    ballOfTheFootLateral: { centre: [-62, 8, 84], radii: [18, 8, 18], turn: [0, -0.6, 0] },
    extensorBrevis: { centre: [-28, 45, 24], radii: [12, 7, 24], turn: [0.2, -0.5, 0] },
  },
} as const satisfies BoneFigure
