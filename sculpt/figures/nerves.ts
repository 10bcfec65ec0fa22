import { tubeLevels } from './tubeLevels.ts'
import type { SweepFigure } from './types.ts'

/*
 * No measured surface has the nerves of the leg: their courses are laid by their relations to bones, muscles and
 * vessels as the textbook gives them, and their widths by what dissection finds.
 */

/**
 * Tibial nerve: straight down the middle of the popliteal fossa, behind vein and artery; under the tendinous arch of
 * soleus; on tibialis posterior, then beside the posterior tibial artery to the tarsal tunnel.
 */
export const tibialNerve = {
  kind: 'sweep',
  id: 'tibial-nerve',
  sources: [
    { source: 'gray1918', how: 'course and relations' },
    { source: 'flexikon', how: 'the most superficial of the three in the fossa' },
  ],
  levels: tubeLevels([
    [3.2, 572, -22, 6.2],
    [2.4, 556, -22, 6.1],
    [1, 540, -22.5, 6],
    [-0.8, 524, -22.5, 5.9],
    [-2, 508, -23, 5.8],
    [-2.4, 492, -24, 5.7],
    [-2.2, 478, -26.6, 5.6],
    [-1.2, 464, -30, 5.5],
    [0.6, 450, -32.6, 5.4],
    [2.2, 438, -33.6, 5.3],
    [2.8, 427, -33.2, 5.2],
    [1, 416, -32, 5.1],
    [-4.6, 410, -31, 5],
    [-10, 404, -29, 5],
    [-15, 398.5, -25, 5],
    [-18.4, 392, -20.4, 4.9],
    [-19.6, 384, -18, 4.9],
    [-18.8, 371, -19, 4.8],
    [-15.8, 357, -20.2, 4.8],
    [-10.6, 338, -20.4, 4.7],
    [-3.6, 315, -18.6, 4.7],
    [2.4, 290, -16.4, 4.6],
    [6.6, 262, -14.4, 4.6],
    [8.8, 232, -13.6, 4.5],
    [10.4, 202, -15, 4.5],
    [12.6, 172, -19.2, 4.4],
    [15.6, 142, -24.2, 4.4],
    [17.8, 120, -26, 4.4],
    [17.8, 102, -25, 4.3],
    [17.4, 88, -23.4, 4.3],
    [18.6, 76, -22.4, 4.2],
    [21.6, 64, -21.8, 4.2],
    [24.6, 53, -20.4, 4.1],
    [25.2, 44, -16.6, 4],
    [23.4, 36.4, -10, 3.8],
    [20, 30, -1.6, 3.6],
    [15.6, 25.4, 8, 3.3],
    [11, 22.6, 18, 3],
  ]),
} as const satisfies SweepFigure

/**
 * Common fibular nerve: along the medial edge of biceps femoris, behind the head of the fibula, round its neck under
 * fibularis longus, where it divides.
 */
export const commonFibularNerve = {
  kind: 'sweep',
  id: 'common-fibular-nerve',
  sources: [{ source: 'gray1918', how: 'course and relations; about half as thick as the tibial nerve' }],
  levels: tubeLevels([
    [-1.2, 568, -24, 4],
    [-2.4, 552, -24.6, 4],
    [-4.4, 536, -25.4, 4],
    [-6.8, 520, -26.6, 3.9],
    [-9.8, 505, -28, 3.9],
    [-15.4, 491, -30.4, 3.8],
    [-23, 478, -31.6, 3.8],
    [-30.4, 465, -31.6, 3.7],
    [-36.2, 452, -30, 3.7],
    [-40, 440, -28, 3.6],
    [-41.6, 429, -26.4, 3.6],
    [-42, 419, -24.8, 3.6],
    [-42.4, 410, -22, 3.5],
    [-41.6, 402.5, -18.6, 3.5],
    [-39.8, 396.5, -14, 3.5],
    [-37.6, 392, -8.6, 3.4],
    [-34.4, 388, -3.6, 3.3],
    [-31, 383, -0.4, 3.1],
  ]),
} as const satisfies SweepFigure

/**
 * Sural nerve: from the tibial nerve down between the heads under the fascia, through it at mid-calf, with the small
 * saphenous vein along the lateral edge of the calcaneal tendon (which it reaches about 11 cm above the heel), behind
 * and under the lateral malleolus to the outer edge of the foot.
 */
export const suralNerve = {
  kind: 'sweep',
  id: 'sural-nerve',
  sources: [
    { source: 'gray1918', how: 'course and relations' },
    { source: 'nanka2024', how: 'crosses the calcaneal tendon about 11 cm above the tuberosity' },
  ],
  levels: tubeLevels([
    [-0.4, 452, -35.6, 2.8],
    [0.6, 440, -39.6, 2.8],
    [2.2, 424, -44.6, 2.8],
    [4, 404, -49.6, 2.8],
    [5.4, 382, -53, 2.8],
    [6, 358, -55.4, 2.8],
    [5.8, 334, -57.4, 2.7],
    [4.6, 310, -59, 2.7],
    [2.6, 286, -60.1, 2.7],
    [0.2, 262, -59.7, 2.7],
    [-2.6, 238, -56.6, 2.6],
    [-5, 214, -51.2, 2.6],
    [-6.8, 190, -46.5, 2.6],
    [-7.6, 166, -43.9, 2.6],
    [-7.6, 142, -42.6, 2.5],
    [-7.6, 120, -40.5, 2.5],
    [-8.6, 100, -37.5, 2.5],
    [-10.8, 80, -34.4, 2.5],
    [-13.8, 62, -32, 2.4],
    [-16, 48, -29.6, 2.4],
    [-18.4, 36.6, -25, 2.4],
    [-21.8, 28.4, -17, 2.3],
    [-26.4, 23.6, -6.4, 2.3],
    [-32.4, 22, 4.6, 2.3],
    [-39.6, 22.4, 14, 2.2],
    [-48, 22, 24, 2.2],
    [-57, 19.6, 36, 2.1],
    [-65.6, 17, 48, 2],
  ]),
} as const satisfies SweepFigure
