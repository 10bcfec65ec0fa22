import type { SweepFigure } from './types.ts'

/**
 * Plantaris: a small belly above the lateral head, then a slender ribbon between gastrocnemius and soleus to the medial
 * edge of the calcaneal tendon. The course was measured; the bulk measured there is several times too great, so width and
 * thickness come from the literature.
 */
export const plantaris = {
  kind: 'sweep',
  id: 'plantaris',
  sources: [
    { source: 'bodyparts3d', how: 'course measured on BodyParts3D 4.0' },
    { source: 'wickiewicz1983', how: 'bulk: mass about 5 g, belly about 8.5 cm' },
    { source: 'gray1918', how: 'origin, belly length and relations of the tendon' },
  ],
  levels: [
    [-20.6, 504.5, 1.6, 0.2, 1, -1, 0, 0, 0, 0],
    [-17.6, 494.5, -5, 0.28, 1.65, 0.75, 0, 0, 0, 0],
    [-11, 478, -15.8, 0.45, 2.05, 1.31, 0, 0, 0, 0],
    [-8.6, 462, -22.4, 0.4, 2.13, 1.44, 0, 0, 0, 0],
    [-7.5, 445, -26, 0.33, 1.99, 1.36, 0, 0, 0, 0],
    [-7, 428, -28.4, 0.2, 1.65, 1.1, 0, 0, 0, 0],
    [-6, 414, -30.2, 0.12, 1.16, 0.62, 0, 0, 0, 0],
    [-4.3, 402, -31, 0.1, 0.69, 0.1, 0, 0, 0, 0],
    [-1.5, 388, -31.6, 0.2, 0.53, -0.22, 0, 0, 0, 0],
    [4.7, 362, -30.2, 0.77, 0.5, -0.36, 0, 0, 0, 0],
    [13.8, 332, -31.4, 0.73, 0.5, -0.36, 0, 0, 0, 0],
    [23.2, 300, -30.8, 0.69, 0.5, -0.36, 0, 0, 0, 0],
    [30.5, 266, -26.8, 0.78, 0.5, -0.36, 0, 0, 0, 0],
    [31.8, 232, -22.2, 1.07, 0.5, -0.36, 0, 0, 0, 0],
    [28.6, 190, -21.1, 1.1, 0.37, -0.36, 0, 0, 0, 0],
    [25.6, 140, -26.7, 1, 0.34, -0.36, 0, 0, 0, 0],
    [24.9, 92, -35.6, 0.8, 0.34, -0.36, 0, 0, 0, 0],
    [25.9, 52, -42.7, 0.8, 0.41, -0.36, 0, 0, 0, 0],
    [27.5, 33, -44.2, 0.9, 0.79, -0.6, 0, 0, 0, 0],
    [27.3, 24, -44, 0.9, 0.88, -0.92, 0, 0, 0, 0],
  ],
} as const satisfies SweepFigure
