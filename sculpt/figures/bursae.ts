import type { SweepFigure } from './types.ts'

/** Retrocalcaneal bursa: a flat horseshoe between the upper third of the back of the calcaneus and the tendon. */
export const retrocalcanealBursa = {
  kind: 'sweep',
  id: 'retrocalcaneal-bursa',
  sources: [
    { source: 'gray1918', how: 'between the tendon and the upper part of the posterior surface' },
    { source: 'nanka2024', how: 'extent over the upper third of the posterior surface' },
  ],
  levels: [
    [15.4, 53, -41.8, 0.12, 1.7, 0.35, 0.2, 0, 0, 0],
    [15.3, 49, -42.8, 0.12, 2.1, 0.75, 0.3, 0, 0, 0],
    [15.1, 44.5, -44.6, 0.13, 2.24, 0.7, 0.36, 0, 0, 0],
    [14.9, 40, -46.2, 0.13, 2.2, 0.4, 0.4, 0, 0, 0],
    [14.7, 36, -46.8, 0.13, 1.9, 0, 0.4, 0, 0, 0],
  ],
} as const satisfies SweepFigure

/** Subcutaneous calcaneal bursa: a thin cushion between the lower end of the tendon and the skin. */
export const subcutaneousCalcanealBursa = {
  kind: 'sweep',
  id: 'subcutaneous-calcaneal-bursa',
  sources: [{ source: 'vanDijk2011', how: 'between the lower end of the tendon and the skin' }],
  levels: [
    [14.6, 39, -53, 0.14, 1.6, -0.1, 0.3, 0, 0, 0],
    [14.4, 35, -54.4, 0.14, 2, 0.3, 0.34, 0, 0, 0],
    [14.3, 30, -55.2, 0.15, 2.12, 0.4, 0.36, 0, 0, 0],
    [14.3, 25, -54.8, 0.17, 2, 0.3, 0.36, 0, 0, 0],
    [14.4, 21, -53.4, 0.2, 1.6, -0.1, 0.32, 0, 0, 0],
  ],
} as const satisfies SweepFigure
