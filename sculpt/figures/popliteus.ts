import type { SweepFigure } from './types.ts'

/**
 * Popliteus: from the front end of the groove on the lateral condyle of the femur, round behind the joint, to the triangle
 * of the tibia above the soleal line. Measured higher on the condyle's back; the tendon is led on to where it arises.
 */
export const popliteus = {
  kind: 'sweep',
  id: 'popliteus',
  sources: [
    { source: 'bodyparts3d', how: 'fitted to the surface measured on BodyParts3D 4.0' },
    { source: 'gray1918', how: 'course and attachments checked' },
  ],
  levels: [
    [-36.4, 463.4, 1, -1.5, 0.8, -0.4, 0, 0, 0, 0.2],
    [-35.6, 462, -9, -1.4, 1.4, 0.3, 0, 0, 0, 0.5],
    [-33.8, 459, -17, -1.1, 1.55, 0.6, 0, 0.35, 0.5, 1.2],
    [-27.7, 449.7, -22.5, -0.45, 1.85, 0.94, 0.13, 0.37, 0.18, 2],
    [-12.2, 420.8, -20.1, 0.03, 2.45, 1.69, -0.02, -0.53, -0.67, 0.19],
    [5.8, 395.9, -5.8, 0.46, 2.5, 2.44, -0.39, -0.27, -2.26, -2.19],
    [7.9, 388.9, -2.7, 0.87, 2.57, 2.14, -0.05, -0.24, -2.64, -2.42],
    [9.9, 370.6, 5.2, 1.35, 2.18, 1.45, -0.13, -1.11, -2.15, -2.02],
    [7.3, 347.6, 13.5, 1.81, 1.49, 0.54, -0.13, 0.57, -1.38, -1.08],
    [6.1, 334.1, 15.1, 1.99, 0.64, -0.15, -0.3, 0.87, -0.96, -0.47],
  ],
} as const satisfies SweepFigure
