import type { VariantId } from '../../../anatomy/variants.ts'
import { slide, swell } from '../changes.ts'
import type { Point3 } from '../centreLine.ts'
import type { Lesion } from '../lesion.ts'
import { type Level, sweepSolid } from '../solids.ts'

/** What each variant makes of the leg. */
export const VARIANTS: Readonly<Record<VariantId, Lesion>> = {
  'plantaris-absent': {},
  fabella: {
    growths: [
      {
        host: 'gastrocnemius-lateral',
        of: 'bone',
        build: ({ line }) => sweepSolid(bean([-22.5, 466, -39], 4.2), 14, 18, line),
      },
    ],
  },
  'third-head': {
    growths: [
      {
        host: 'gastrocnemius-medial',
        of: 'host',
        build: ({ line }) => sweepSolid(THIRD_HEAD, 48, 24, line),
      },
    ],
  },
  'long-lateral-head': {
    along: {
      'gastrocnemius-lateral': (line) => [
        slide({ from: 0.45, to: 0.97, by: 0 }),
        (point) => {
          point.at += line.share(0) * point.rest
        },
      ],
    },
  },
  'low-soleus': {
    along: { soleus: () => [swell({ from: 0.6, to: 1.1, width: 1.25, depth: 1.3 })] },
  },
}

/** A bean of bone on its side, half its length across, millimetres. */
const bean = ([x, y, z]: Readonly<Point3>, half: number): readonly Level[] =>
  [-1, -0.92, -0.6, 0, 0.6, 0.92, 1].map((t) => {
    const round = Math.sqrt(Math.max(0, 1 - t * t))
    return { middle: [x, y - t * half * 1.15, z] as const, width: half * round, depth: half * 0.72 * round }
  })

const THIRD_HEAD: readonly Level[] = [
  { middle: [-2, 505, -12], width: 2, depth: 1 },
  { middle: [-2, 490, -20], width: 3, depth: 1.6 },
  { middle: [0, 468, -42], width: 5.5, depth: 3.2 },
  { middle: [3, 440, -54], width: 7.5, depth: 4.6 },
  { middle: [6, 405, -59], width: 8, depth: 5 },
  { middle: [9, 370, -61], width: 7, depth: 4.4 },
  { middle: [11, 335, -62], width: 5, depth: 3 },
  { middle: [13, 305, -60], width: 1.5, depth: 0.8 },
]
