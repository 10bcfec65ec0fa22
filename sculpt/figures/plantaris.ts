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
    [-22, 499, -1, -0.4, 1.25, 0.41, 0, 0, 0, 0],
    [-21, 491, -8, -0.2, 1.79, 1.01, 0, 0, 0, 0],
    [-18, 478, -19, 0, 2.01, 1.39, 0, 0, 0, 0],
    [-13, 460, -26, 0.1, 2.05, 1.45, 0, 0, 0, 0],
    [-8, 440, -29, 0.15, 1.75, 1.25, 0, 0, 0, 0],
    [-5, 420, -30, 0, 1.25, 0.92, 0, 0, 0, 0],
    [-3.5, 404, -30.5, -0.1, 0.74, 0.26, 0, 0, 0, 0],
    [-1, 385, -31, 0, 0.59, -0.22, 0, 0, 0, 0],
    [5, 360, -34, 0.2, 0.56, -0.29, 0, 0, 0, 0],
    [17, 320, -35, 0.4, 0.53, -0.36, 0, 0, 0, 0],
    [27, 285, -31, 0.7, 0.5, -0.36, 0, 0, 0, 0],
    [32, 255, -26, 1, 0.47, -0.36, 0, 0, 0, 0],
    [31, 215, -21, 1, 0.41, -0.36, 0, 0, 0, 0],
    [26.5, 172, -23.5, 0.9, 0.34, -0.36, 0, 0, 0, 0],
    [25.3, 122, -30, 0.8, 0.34, -0.36, 0, 0, 0, 0],
    [26.2, 75, -38, 0.6, 0.34, -0.36, 0, 0, 0, 0],
    [27.4, 45, -41, 0.4, 0.53, -0.43, 0, 0, 0, 0],
    [27.8, 28, -41, 0.3, 0.81, -0.6, 0, 0, 0, 0],
    [27.5, 22, -40, 0.3, 0.81, -0.8, 0, 0, 0, 0],
  ],
} as const satisfies SweepFigure
