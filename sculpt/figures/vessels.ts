import { type TubeFigure, tubeLevels } from './tubeLevels.ts'

/*
 * The upper ends are cut with the femur. Calibres are from memory of ultrasound in healthy adults: popliteal artery
 * 6–7 mm, popliteal vein 7–8, posterior tibial artery 3–4 falling to 2.5, small saphenous vein 3–4 at its mouth.
 */

/**
 * Popliteal artery, from the adductor hiatus to the lower border of popliteus: the deepest of the three great
 * structures of the fossa. Its uppermost piece stands for the femoral artery in the adductor canal. The course was
 * measured above the joint. Below it the measured one runs through popliteus and the back of the tibia, where no artery
 * runs: it is laid behind the muscle and under the arch of soleus, up to 18 mm further back.
 */
export const poplitealArtery = {
  kind: 'sweep',
  id: 'popliteal-artery',
  sources: [
    { source: 'bodyparts3d', how: 'course measured on BodyParts3D 4.0 down to the joint line' },
    { source: 'gray1918', how: 'relations in the fossa, to popliteus and to the arch of soleus; calibre from memory' },
  ],
  flatStart: true,
  levels: tubeLevels([
    [21, 585, 27.5, 7],
    [19, 572, 24, 7],
    [16.6, 561, 19.8, 7],
    [14.1, 551, 15.4, 6.9],
    [11, 540, 10.6, 6.9],
    [7.1, 530, 4.6, 6.8],
    [4, 520, -1, 6.8],
    [2.5, 508, -5.8, 6.7],
    [2.2, 494, -9.8, 6.7],
    [2.2, 480, -13, 6.6],
    [2.2, 467, -15.6, 6.5],
    [2, 455, -17, 6.4],
    [1.4, 444, -18.4, 6.3],
    [0.4, 434, -22.4, 6.2],
    [-1.2, 425, -26.4, 6.1],
    [-4, 416, -28, 6],
    [-4.4, 407, -29, 5.9],
    [-4.2, 399, -29.5, 5.7],
    [-6, 391.5, -27.6, 5.4],
    [-9.4, 385.5, -23.6, 5.1],
    [-12.8, 380, -19.4, 4.9],
    [-15.2, 374, -16.4, 4.7],
    [-15.4, 368, -15.8, 4.6],
    [-14.2, 361, -16.6, 4.4],
  ]),
} as const satisfies TubeFigure

/**
 * Popliteal vein, from the arch of soleus to the adductor hiatus: behind the artery, crossing it from the medial side
 * below to the lateral side above. Measured above the joint, but moved back by 4 mm and more, where it was measured
 * beside the artery; below, as the artery, laid behind popliteus.
 */
export const poplitealVein = {
  kind: 'sweep',
  id: 'popliteal-vein',
  sources: [
    { source: 'bodyparts3d', how: 'course measured on BodyParts3D 4.0 down to the joint line' },
    { source: 'gray1918', how: 'behind the artery, which it crosses; calibre from memory' },
  ],
  flatStart: true,
  levels: tubeLevels([
    [13.4, 585, 21.5, 8],
    [10.4, 574, 17.6, 8],
    [6.8, 564, 12.6, 8],
    [3, 554, 6.6, 8],
    [-0.6, 544, 1.8, 7.9],
    [-3.4, 534, -1.6, 7.8],
    [-5.6, 523, -4.2, 7.7],
    [-6, 510, -7.6, 7.6],
    [-5.8, 496, -11.6, 7.5],
    [-5.4, 482, -15.8, 7.4],
    [-4.2, 469, -20, 7.2],
    [-2, 456, -23.4, 7],
    [0.8, 445, -24.8, 6.8],
    [3, 434, -26.4, 6.6],
    [4.2, 424, -27.6, 6.5],
    [2.6, 414, -28.6, 6.4],
    [1.8, 405, -29.4, 6.2],
    [1, 398, -29.8, 5.6],
    [-1.4, 391.5, -28.4, 4.8],
    [-5, 386, -25.6, 3.8],
    [-8.6, 381.4, -21.8, 2.6],
    [-11.2, 378, -18.8, 1.4],
  ]),
} as const satisfies TubeFigure

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
  leaves: { id: 'popliteal-artery', over: 14 },
  levels: tubeLevels([
    [-15.4, 366, -15.6, 4.1],
    [-13.8, 358.5, -17, 4.1],
    [-9.6, 350, -18, 4.1],
    [-5.3, 340, -17.4, 4],
    [1.9, 320, -15.7, 3.9],
    [7, 300, -13.8, 3.8],
    [10.3, 280, -12.1, 3.7],
    [12.1, 260, -10.7, 3.6],
    [13, 240, -10, 3.5],
    [13.8, 220, -10.2, 3.4],
    [14.9, 200, -11.5, 3.3],
    [16.5, 180, -14.2, 3.2],
    [18.7, 160, -17.9, 3.1],
    [20.9, 140, -21.3, 3],
    [22.1, 120, -23, 2.9],
    [21.2, 103, -21, 2.8],
    [19.6, 90, -18.4, 2.7],
    [19.2, 78, -17, 2.6],
    [20.8, 67, -16.6, 2.5],
    [24, 57, -16.4, 2.4],
    [26, 48, -13.6, 2.3],
    [24.4, 40, -9, 2.2],
    [21.4, 33, -2.4, 2],
    [17.6, 29, 6.4, 1.7],
    [13.6, 27, 15, 1.2],
  ]),
} as const satisfies TubeFigure

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
  leaves: { id: 'popliteal-vein', over: 16 },
  sinks: { above: 205, below: 446, depth: 4 },
  levels: tubeLevels([
    [-4.4, 482, -17, 3.6],
    [-6.6, 476, -21.5, 3.6],
    [-6.8, 470, -27, 3.6],
    [-4.8, 464, -32.6, 3.6],
    [-1.8, 458, -36.6, 3.5],
    [0.4, 452, -39.4, 3.5],
    [1.6, 445, -41.8, 3.4],
    [3, 436, -44, 3.4],
    [5.5, 420, -49.6, 3.4],
    [8.1, 400, -54.6, 3.3],
    [9.7, 380, -57.4, 3.3],
    [10.5, 360, -59.2, 3.2],
    [10.4, 340, -60.4, 3.2],
    [9.6, 320, -61.3, 3.1],
    [8.1, 300, -61.9, 3.1],
    [6, 280, -61.9, 3],
    [3.6, 260, -60.8, 3],
    [1.1, 240, -58, 2.9],
    [-1.3, 220, -53.4, 2.9],
    [-3.2, 200, -49.4, 2.8],
    [-4.5, 180, -46.4, 2.8],
    [-4.9, 160, -44.2, 2.7],
    [-4.4, 140, -42.5, 2.7],
    [-3.9, 120, -40.4, 2.6],
    [-4.8, 100, -36.6, 2.6],
    [-7, 80, -32.6, 2.5],
    [-10.2, 60, -29.6, 2.5],
    [-12.6, 48, -27, 2.4],
    [-15.6, 39, -22, 2.3],
    [-20, 33, -13, 2.2],
    [-25.4, 30.5, -3, 2],
    [-32, 29.6, 6, 1.6],
    [-38, 29, 13.4, 1],
  ]),
} as const satisfies TubeFigure
