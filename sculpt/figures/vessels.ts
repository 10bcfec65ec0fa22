import { tubeLevels } from './tubeLevels.ts'
import type { SweepFigure } from './types.ts'

/**
 * Popliteal artery, from the adductor hiatus to the lower border of popliteus: the deepest of the three great
 * structures of the fossa. The course was measured above the joint; below it the measured one runs in front of
 * popliteus, where no artery runs, and is laid behind the muscle.
 */
export const poplitealArtery = {
  kind: 'sweep',
  id: 'popliteal-artery',
  sources: [
    { source: 'bodyparts3d', how: 'course measured on BodyParts3D 4.0 down to the joint line' },
    { source: 'gray1918', how: 'relations in the fossa, to popliteus and to the arch of soleus' },
  ],
  levels: tubeLevels([
    [14.1, 551, 15, 7.4],
    [11, 540, 9.5, 7.4],
    [7.1, 530, 3.6, 7.3],
    [4, 520, -1.6, 7.2],
    [2.4, 508, -6, 7.1],
    [2.1, 494, -9.6, 7],
    [2, 480, -13, 6.9],
    [1.9, 467, -16, 6.8],
    [1.6, 455, -18, 6.7],
    [1, 443, -20, 6.6],
    [-0.2, 432, -22.6, 6.4],
    [-2.2, 421, -25, 6.2],
    [-6.4, 412.5, -25.6, 6],
    [-11, 406, -23.2, 5.9],
    [-15, 400, -18.8, 5.8],
    [-17.8, 394, -14.6, 5.7],
    [-18.8, 387, -12, 5.6],
    [-18.2, 379, -11.6, 5.5],
    [-16.6, 371, -13, 5.4],
    [-14.6, 363, -15.6, 5.2],
  ]),
} as const satisfies SweepFigure

/**
 * Popliteal vein, from the arch of soleus to the adductor hiatus: behind the artery, crossing it from the medial side
 * below to the lateral side above. Measured; moved back by up to 5 mm in the fossa, where it was measured beside the
 * artery instead of behind it.
 */
export const poplitealVein = {
  kind: 'sweep',
  id: 'popliteal-vein',
  sources: [
    { source: 'bodyparts3d', how: 'course measured on BodyParts3D 4.0' },
    { source: 'gray1918', how: 'behind the artery, which it crosses' },
  ],
  levels: tubeLevels([
    [6.6, 564, 13, 9],
    [2.5, 554, 8.6, 8.8],
    [-1, 544, 3.8, 8.6],
    [-3.8, 534, -0.2, 8.3],
    [-5.2, 524, -3.6, 8.1],
    [-5.4, 512, -7.4, 7.9],
    [-5.2, 498, -11.4, 7.8],
    [-4.6, 484, -15.4, 7.4],
    [-3.8, 471, -19.4, 7],
    [-2.4, 458, -22.6, 6.8],
    [-0.6, 446, -24.8, 6.8],
    [1, 434, -26.8, 6.8],
    [2, 424, -27.8, 6.8],
    [0, 415, -28, 7],
    [-3.6, 408, -26.6, 6.8],
    [-7.4, 402, -24.8, 6.4],
    [-10.4, 397.5, -22.6, 6],
  ]),
} as const satisfies SweepFigure

/**
 * Posterior tibial artery, from the lower border of popliteus between soleus and the deep muscles to the tarsal tunnel,
 * where it lies between the tendons of flexor digitorum longus and flexor hallucis longus.
 */
export const posteriorTibialArtery = {
  kind: 'sweep',
  id: 'posterior-tibial-artery',
  sources: [
    {
      source: 'bodyparts3d',
      how: 'course measured on BodyParts3D 4.0; it branches below the ankle, where one course is kept',
    },
    { source: 'gray1918', how: 'order of the structures behind the medial malleolus' },
  ],
  levels: tubeLevels([
    [-14.2, 361, -16.6, 4.8],
    [-9.6, 350, -18, 4.6],
    [-5.3, 340, -17.4, 4.5],
    [1.9, 320, -15.7, 4.4],
    [7, 300, -13.8, 4.3],
    [10.3, 280, -12.1, 4.2],
    [12.1, 260, -10.7, 4],
    [13, 240, -10, 3.9],
    [13.8, 220, -10.2, 3.8],
    [14.9, 200, -11.5, 3.7],
    [16.5, 180, -14.2, 3.6],
    [18.7, 160, -17.9, 3.5],
    [20.9, 140, -21.3, 3.4],
    [22.1, 120, -23, 3.3],
    [21.2, 103, -21.4, 3.2],
    [19.6, 90, -19, 3.1],
    [19.6, 78, -18, 3],
    [21.4, 67, -17.6, 3],
    [25, 57, -17.4, 2.9],
    [27, 48, -14.6, 2.8],
    [25, 40, -9.6, 2.8],
    [21.6, 33, -2.4, 2.7],
    [17.6, 29, 6.4, 2.6],
    [13.6, 27, 15, 2.5],
  ]),
} as const satisfies SweepFigure

/**
 * Small saphenous vein, from the popliteal vein down between the heads, under the skin of the calf's midline, to behind
 * the lateral malleolus and the outer edge of the foot.
 */
export const smallSaphenousVein = {
  kind: 'sweep',
  id: 'small-saphenous-vein',
  sources: [
    { source: 'bodyparts3d', how: 'course measured on BodyParts3D 4.0' },
    { source: 'gray1918', how: 'relations to the malleolus and to the sural nerve' },
  ],
  levels: tubeLevels([
    [-6.6, 480, -19.6, 3.4],
    [-5.2, 471, -25, 3.4],
    [-2.8, 461, -31, 3.5],
    [-0.4, 450, -37, 3.6],
    [2.4, 438, -43, 4],
    [5.5, 420, -49.6, 3.9],
    [8.1, 400, -54.6, 3.8],
    [9.7, 380, -57.4, 3.7],
    [10.5, 360, -59.2, 3.6],
    [10.4, 340, -60.4, 3.6],
    [9.6, 320, -61.3, 3.5],
    [8.1, 300, -61.9, 3.4],
    [6, 280, -61.9, 3.4],
    [3.6, 260, -60.8, 3.3],
    [1.1, 240, -58, 3.3],
    [-1.3, 220, -53.4, 3.2],
    [-3.2, 200, -48.7, 3.2],
    [-4.5, 180, -45.3, 3.1],
    [-4.9, 160, -43.8, 3.1],
    [-4.4, 140, -42.5, 3],
    [-3.9, 120, -40.4, 3],
    [-4.8, 100, -36.6, 2.9],
    [-7, 80, -32.6, 2.8],
    [-10.2, 60, -29.6, 2.7],
    [-12.6, 48, -27.6, 2.7],
    [-15.6, 39, -23, 2.6],
    [-20, 33, -14, 2.6],
    [-25, 30.5, -4, 2.5],
  ]),
} as const satisfies SweepFigure
