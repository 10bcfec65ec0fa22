import type { SweepFigure } from './types.ts'

/**
 * Retrocalcaneal bursa: a flat horseshoe, a film of fluid two millimetres thick (from memory), between the upper third
 * of the back of the calcaneus and the tendon.
 */
export const retrocalcanealBursa = {
  kind: 'sweep',
  id: 'retrocalcaneal-bursa',
  sources: [
    { source: 'gray1918', how: 'between the tendon and the upper part of the posterior surface' },
    { source: 'nanka2024', how: 'extent over the upper third of the posterior surface' },
  ],
  levels: [
    [15.2, 51, -42.9, 0.12, 1.53, -0.51, 0.25, 0, 0, 0],
    [15.1, 47.5, -44.2, 0.12, 1.92, 0.1, 0.3, 0, 0, 0],
    [15, 44, -45.5, 0.13, 2.0, 0.18, 0.34, 0, 0, 0],
    [14.8, 40.8, -46.7, 0.13, 1.92, -0.22, 0.36, 0, 0, 0],
    [14.6, 38, -47.9, 0.13, 1.57, -0.8, 0.36, 0, 0, 0],
  ],
} as const satisfies SweepFigure

/**
 * Subcutaneous calcaneal bursa: a cushion about a millimetre thick (from memory) that follows the tendon's back, between
 * the lower end of the tendon and the skin.
 */
export const subcutaneousCalcanealBursa = {
  kind: 'sweep',
  id: 'subcutaneous-calcaneal-bursa',
  sources: [{ source: 'vanDijk2011', how: 'between the lower end of the tendon and the skin' }],
  levels: [
    [14.4, 37, -52.7, 0.14, 1.7, -1.2, 0.3, 0, 0, 0],
    [14.3, 34.5, -53.05, 0.14, 2.08, -0.69, 0.3, 0, 0, 0],
    [14.2, 30, -53.33, 0.15, 2.17, -0.51, 0.3, 0, 0, 0],
    [14.2, 25.5, -53.07, 0.17, 2.1, -0.69, 0.3, 0, 0, 0],
    [14.3, 22, -52.73, 0.2, 1.76, -1.2, 0.3, 0, 0, 0],
  ],
} as const satisfies SweepFigure
