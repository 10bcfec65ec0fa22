import { type TubeFigure, tubeLevels } from './tubeLevels.ts'

/*
 * The upper ends are cut with the femur. Calibres are those of the walls' outer faces as measured; where the measured
 * surfaces are torn they are led on evenly. `npm run measure:courses` tells where the measured courses can be followed.
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
    { source: 'gray1918', how: 'relations in the fossa, to popliteus and to the arch of soleus' },
  ],
  flatStart: true,
  levels: tubeLevels([
    [21, 585, 27.5, 9],
    [19, 572, 24, 9],
    [16.8, 561, 20, 9],
    [14.2, 551, 15.6, 9],
    [11.4, 540, 10.8, 9],
    [7.3, 530, 4.8, 9],
    [4, 520, -1, 9],
    [2.5, 508, -6.2, 9],
    [2, 494, -10.4, 9],
    [1.8, 480, -14, 8.8],
    [1, 467, -16.8, 8.6],
    [0.4, 456, -18.6, 8.4],
    [-0.2, 446, -20.2, 8.2],
    [-0.8, 438, -22, 8],
    [-1.6, 430, -24.2, 7.8],
    [-2.6, 422, -25.8, 7.6],
    [-3.6, 414, -26.6, 7.4],
    [-4.4, 406, -27.4, 7.2],
    [-5, 399, -27.6, 7],
    [-7, 391.5, -26, 6.8],
    [-10, 385.5, -22.6, 6.6],
    [-13, 380, -19, 6.4],
    [-15, 374, -16.2, 6.2],
    [-15, 368, -15.4, 6],
    [-14, 361, -16.6, 5.8],
  ]),
} as const satisfies TubeFigure

/**
 * Popliteal vein, from the arch of soleus to the adductor hiatus: behind the artery, crossing it from the medial side
 * below to the lateral side above. Followed as measured down to 510 mm; from there the measured one runs up to
 * 3.6 mm in front of the artery and then through popliteus, where no vein runs: it is laid behind both.
 */
export const poplitealVein = {
  kind: 'sweep',
  id: 'popliteal-vein',
  sources: [
    { source: 'bodyparts3d', how: 'course measured on BodyParts3D 4.0 down to the joint line' },
    { source: 'gray1918', how: 'behind the artery, which it crosses' },
  ],
  flatStart: true,
  levels: tubeLevels([
    [12.8, 585, 22.6, 9],
    [9.6, 574, 18.6, 9],
    [6, 564, 13.8, 9],
    [2.2, 554, 8.6, 9],
    [-1.4, 544, 4.2, 8.8],
    [-4.2, 534, 0.8, 8.6],
    [-5.8, 523, -2, 8.4],
    [-6.4, 512, -5, 8.4],
    [-6.6, 503, -9, 8.4],
    [-6.4, 494, -13, 8.2],
    [-5.8, 484, -17.4, 8.2],
    [-4.8, 474, -21.4, 8],
    [-3.2, 464, -24.8, 7.8],
    [-1.4, 455, -27, 7.8],
    [0.4, 446, -28.4, 7.6],
    [2, 438, -29.2, 7.6],
    [3.4, 430, -30, 7.4],
    [4, 422, -30.2, 7.4],
    [3.8, 414, -30.4, 7.2],
    [3.2, 406, -30.6, 6.8],
    [2.2, 398, -30.6, 6.2],
    [-0.2, 391.5, -29, 5.4],
    [-4.2, 386, -25.8, 4.6],
    [-8, 381.4, -21.8, 4],
    [-10.8, 376, -18.8, 3.4],
    [-11.6, 370, -18, 2.6],
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
    [-15, 366, -15.6, 5.2],
    [-13.6, 358.5, -17.6, 5.2],
    [-9.7, 350, -18.2, 5.2],
    [-6, 340, -17, 5.1],
    [-3.4, 330, -15, 5],
    [-1.6, 320, -12.8, 4.8],
    [0.4, 310, -9.8, 4.7],
    [1.6, 300, -8.4, 4.6],
    [2.4, 290, -8, 4.5],
    [4, 280, -7.4, 4.4],
    [6.2, 270, -6.4, 4.3],
    [7.6, 260, -6.2, 4.2],
    [9.5, 240, -6.5, 4],
    [11.6, 220, -8.2, 3.9],
    [13.4, 200, -10.2, 3.8],
    [15.6, 180, -12.4, 3.6],
    [17.4, 160, -15, 3.5],
    [20.6, 140, -19.6, 3.4],
    [22.1, 120, -22.8, 3.2],
    [21.4, 105, -21, 3],
    [19.8, 92, -17.6, 2.9],
    [18.3, 81, -14.6, 2.8],
    [18.2, 72, -13, 2.7],
    [19.8, 65, -13.4, 2.6],
    [23.4, 58, -15.8, 2.6],
    [26.6, 52, -16.6, 2.6],
    [26.6, 45.6, -13, 2.6],
    [24, 40, -8, 2.4],
    [20.8, 34, -1.6, 2.1],
    [17.2, 29.6, 6.4, 1.7],
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
  sinks: { above: 205, below: 446, depth: 1 },
  levels: tubeLevels([
    [-4.4, 488, -15.8, 5],
    [-5, 481, -19, 4.9],
    [-5.8, 474, -22.6, 4.8],
    [-7.4, 467.2, -27, 4],
    [-7.4, 461.2, -31.6, 3.6],
    [-5.8, 455.6, -36, 3.6],
    [-2.8, 450, -38.8, 4],
    [0.2, 444, -41.2, 4.2],
    [2.8, 437, -43.6, 4.4],
    [4, 430, -46.2, 4.4],
    [5.6, 420, -49.6, 4.3],
    [8.1, 400, -54.6, 4.2],
    [9.9, 380, -58, 4.1],
    [11, 360, -60.6, 4.1],
    [11.4, 340, -62.4, 4],
    [10.2, 320, -63.2, 3.8],
    [8.5, 300, -63.5, 3.7],
    [6.3, 280, -63, 3.6],
    [3.8, 260, -61, 3.6],
    [1.1, 240, -58.8, 3.5],
    [-1.3, 220, -55.6, 3.4],
    [-3.2, 200, -52, 3.3],
    [-4.5, 180, -48.6, 3.2],
    [-4.9, 160, -45.6, 3.1],
    [-4.4, 140, -43.2, 3],
    [-3.9, 120, -40.7, 2.9],
    [-4.8, 100, -36.6, 2.8],
    [-7, 80, -32.5, 2.7],
    [-10.2, 60, -29.3, 2.6],
    [-12.2, 48, -27.3, 2.5],
    [-14.6, 40, -22.8, 2.4],
    [-18.6, 34, -14.8, 2.3],
    [-23.4, 31, -6, 2.1],
    [-28.6, 29.8, 2.4, 1.8],
    [-33.4, 29.2, 9, 1.5],
    [-38, 29, 15, 1],
  ]),
} as const satisfies TubeFigure
