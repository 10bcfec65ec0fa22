import { type TubeFigure, tubeLevels } from './tubeLevels.ts'

/*
 * No measured surface has the nerves of the leg: their courses are laid by their relations to bones, muscles and
 * vessels as the textbook gives them. Nerves are flat; widths are from memory of ultrasound and dissection: tibial nerve
 * 5–6 mm behind the knee, common fibular nerve about two thirds of that, sural nerve 2–3 mm. The last number of a point
 * is the thickness as a share of the width.
 */

/**
 * Tibial nerve: in one sheath with the common fibular nerve down to the apex of the popliteal fossa, as the end of the
 * sciatic nerve; straight down the middle of the fossa, behind vein and artery; under the tendinous arch of soleus; on tibialis posterior, then beside the posterior tibial artery to the tarsal tunnel.
 */
export const tibialNerve = {
  kind: 'sweep',
  id: 'tibial-nerve',
  flatStart: true,
  sources: [
    { source: 'gray1918', how: 'course and relations' },
    { source: 'flexikon', how: 'the most superficial of the three in the fossa' },
  ],
  levels: tubeLevels([
    [-0.8, 585, -6.4, 6.4, 0.68],
    [-1, 570, -7.6, 6.4, 0.68],
    [-1, 555, -8.8, 6.3, 0.68],
    [-0.6, 542, -10.2, 6.2, 0.66],
    [0.2, 530, -12.6, 6.1, 0.66],
    [0.9, 516, -16.4, 6, 0.65],
    [0.8, 502, -20.2, 5.9, 0.64],
    [0, 489, -23.4, 5.8, 0.62],
    [-0.6, 476, -26.4, 5.7, 0.6],
    [-0.4, 463, -28.6, 5.6, 0.6],
    [0.4, 451, -29.9, 5.5, 0.6],
    [1.2, 440, -31, 5.4, 0.6],
    [1.2, 428, -32.4, 5.3, 0.6],
    [-0.4, 417, -33, 5.2, 0.6],
    [-2.4, 408, -33.2, 5.1, 0.62],
    [-4.6, 399.5, -33.2, 5, 0.64],
    [-8.2, 391, -30.4, 5, 0.66],
    [-12.8, 383.4, -25.2, 4.9, 0.68],
    [-16.2, 375, -20.4, 4.8, 0.7],
    [-16.4, 368, -20, 4.8, 0.7],
    [-15, 357, -20.6, 4.7, 0.72],
    [-10.6, 338, -20.4, 4.6, 0.72],
    [-3.6, 315, -18.6, 4.6, 0.72],
    [2.4, 290, -16.4, 4.5, 0.72],
    [6.6, 262, -14.4, 4.5, 0.72],
    [8.8, 232, -13.6, 4.4, 0.72],
    [10.4, 202, -15, 4.4, 0.72],
    [12.6, 172, -19.2, 4.3, 0.72],
    [15.6, 142, -24.2, 4.3, 0.72],
    [17.8, 120, -26, 4.2, 0.72],
    [17.8, 102, -25.4, 4.2, 0.74],
    [17.4, 88, -24.2, 4.1, 0.76],
    [18.6, 76, -23.4, 4, 0.8],
    [21.6, 64, -22.8, 3.9, 0.84],
    [24.6, 53, -20.8, 3.8, 0.88],
    [25.2, 44, -16.8, 3.6, 0.9],
    [23.4, 36.4, -10, 3.3, 0.9],
    [20, 30, -1.6, 2.9, 0.9],
    [15.6, 25.4, 8, 2.3, 0.9],
    [11, 22.6, 18, 1.4, 0.9],
  ]),
} as const satisfies TubeFigure

/**
 * Common fibular nerve: beside the tibial nerve to the apex of the fossa, along the medial edge of biceps femoris, behind the head of the fibula, round its neck under
 * fibularis longus, where it divides: drawn to where its branches have run out.
 */
export const commonFibularNerve = {
  kind: 'sweep',
  id: 'common-fibular-nerve',
  flatStart: true,
  leaves: { id: 'tibial-nerve', over: 62 },
  sources: [{ source: 'gray1918', how: 'course and relations; about half as thick as the tibial nerve' }],
  levels: tubeLevels([
    [-5.4, 585, -6.2, 4.4, 0.78],
    [-5.5, 570, -7.3, 4.4, 0.76],
    [-5.5, 555, -8.6, 4.4, 0.74],
    [-5.3, 542, -10, 4.3, 0.72],
    [-5.4, 530, -11.8, 4.3, 0.7],
    [-5, 518, -14.6, 4.2, 0.7],
    [-5.4, 507, -18, 4.2, 0.7],
    [-8, 496, -21.8, 4.1, 0.7],
    [-13, 486, -25.4, 4, 0.7],
    [-20, 476, -28.4, 4, 0.7],
    [-27.4, 466, -30.4, 3.9, 0.7],
    [-34, 454, -30.6, 3.9, 0.7],
    [-39.4, 441, -28.6, 3.8, 0.7],
    [-41.6, 429, -26.4, 3.8, 0.72],
    [-42, 419, -25.8, 3.7, 0.76],
    [-42.6, 410, -22.8, 3.6, 0.8],
    [-41.9, 403, -18.2, 3.5, 0.84],
    [-40, 397.4, -13.4, 3.4, 0.86],
    [-37.4, 392.6, -8.8, 3.2, 0.88],
    [-34.6, 388.4, -5.4, 2.8, 0.9],
    [-31.8, 383.4, -4.4, 2.2, 0.9],
    [-29.6, 376, -5, 1.5, 0.9],
    [-28.6, 367, -5.8, 0.9, 0.9],
  ]),
} as const satisfies TubeFigure

/**
 * Sural nerve: it leaves the tibial nerve in the popliteal fossa and runs down in the furrow between the heads, under the
 * fascia, along the lateral side of the small saphenous vein; it comes up to the level of the bellies by mid-calf and goes
 * with the vein along the lateral edge of the calcaneal tendon (which it reaches about 11 cm above the heel), behind and
 * under the lateral malleolus to the outer edge of the foot.
 */
export const suralNerve = {
  kind: 'sweep',
  id: 'sural-nerve',
  leaves: { id: 'tibial-nerve', over: 14 },
  sinks: { above: 205, below: 300, depth: 2 },
  sources: [
    { source: 'gray1918', how: 'course and relations' },
    { source: 'nanka2024', how: 'crosses the calcaneal tendon about 11 cm above the tuberosity' },
  ],
  levels: tubeLevels([
    [-1, 470, -30, 2.6, 0.8],
    [-2, 464, -32.6, 2.6, 0.8],
    [-2.9, 457, -36, 2.6, 0.8],
    [-2.7, 450, -39.2, 2.6, 0.8],
    [-1.2, 440, -43.2, 2.6, 0.8],
    [0.9, 430, -46.8, 2.6, 0.8],
    [2.9, 420, -49.9, 2.6, 0.8],
    [4.9, 410, -52.3, 2.6, 0.8],
    [6.6, 400, -54.3, 2.6, 0.8],
    [9.4, 380, -57.4, 2.6, 0.8],
    [11.1, 360, -60, 2.6, 0.8],
    [11.9, 340, -62, 2.6, 0.8],
    [11.7, 320, -63, 2.5, 0.8],
    [10.4, 300, -63, 2.5, 0.8],
    [7.8, 280, -62.2, 2.5, 0.8],
    [3.8, 260, -60.6, 2.5, 0.8],
    [-2.6, 238, -57, 2.4, 0.8],
    [-5, 214, -51.8, 2.4, 0.8],
    [-6.8, 190, -47.4, 2.4, 0.8],
    [-7.6, 166, -44.6, 2.4, 0.8],
    [-7.6, 142, -42.6, 2.3, 0.8],
    [-7.6, 120, -40.5, 2.3, 0.8],
    [-8.6, 100, -37.5, 2.3, 0.8],
    [-10.8, 80, -34.4, 2.3, 0.8],
    [-13.8, 62, -32, 2.2, 0.8],
    [-16, 48, -29.6, 2.2, 0.8],
    [-18.4, 36.6, -25, 2.1, 0.8],
    [-21.8, 28.4, -17, 2, 0.8],
    [-26.4, 23.6, -6.4, 1.9, 0.8],
    [-32.4, 22, 4.6, 1.8, 0.8],
    [-39.6, 22.4, 14, 1.6, 0.8],
    [-48, 22, 24, 1.4, 0.8],
    [-57, 19.6, 36, 1.1, 0.8],
    [-65.6, 17, 48, 0.8, 0.8],
  ]),
} as const satisfies TubeFigure
