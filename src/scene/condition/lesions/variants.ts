import type { VariantId } from '../../../anatomy/variants.ts'
import type { Point3 } from '../centreLine.ts'
import { ramp, spindle } from '../ease.ts'
import type { Lesion } from '../lesion.ts'
import { type Change, scale } from '../pathPoint.ts'
import { type Level, sweepSolid } from '../solids.ts'

/** What each variant makes of the leg. How often each is met stands in the description of its structure. */
export const VARIANTS: Readonly<Record<VariantId, Lesion>> = {
  // The structure itself is hidden.
  'plantaris-absent': {},
  fabella: {
    growths: [
      {
        host: 'gastrocnemius-lateral',
        of: 'bone',
        build: ({ line }) => sweepSolid(bean([-21, 462, -31], 5), 16, 20, line),
      },
    ],
  },
  'third-head': {
    growths: [{ host: 'gastrocnemius-medial', of: 'host', build: ({ line }) => sweepSolid(THIRD_HEAD, 56, 28, line) }],
  },
  // On average the medial head ends 17 mm lower (Antonios and Adds 2008); here the lateral one ends lower than it.
  'long-lateral-head': { along: { 'gastrocnemius-lateral': (line) => [lengthen(line.share(27))] } },
  // The free tendon, some 6 cm long, is left with little more than its insertion.
  'low-soleus': { along: { soleus: (line) => [lengthen(line.share(36)), filled] } },
}

/** Draws the lower end of a belly down along its path, beyond where the path ends. */
const lengthen =
  (by: number): Change =>
  (point) => {
    point.at += by * ramp(point.rest, 0.42, 1)
  }

/** Flesh down to the end. */
const filled: Change = (point, section) => {
  const share = spindle(point.rest, 0.55, 1.02)
  scale(point, section, 1 + 0.3 * share, 1 + 0.35 * share)
}

/** A bean of bone on its side, millimetres: half its height. */
const bean = ([x, y, z]: Readonly<Point3>, half: number): readonly Level[] =>
  [-1, -0.94, -0.75, -0.4, 0, 0.4, 0.75, 0.94, 1].map((t) => {
    const round = Math.sqrt(Math.max(0, 1 - t * t))
    return { middle: [x, y - t * half, z] as const, width: half * 0.86 * round, depth: half * 0.66 * round }
  })

/** A slender belly from the back of the femur near the midline, over the popliteal vessels, to the medial head. */
const THIRD_HEAD: readonly Level[] = [
  { middle: [-3, 506, 2], width: 1.5, depth: 1 },
  { middle: [-3, 496, -9], width: 4, depth: 2 },
  { middle: [-4, 478, -31], width: 5, depth: 2.6 },
  { middle: [-2, 455, -47], width: 6.5, depth: 3.6 },
  { middle: [1, 425, -54], width: 8, depth: 4.8 },
  { middle: [6, 392, -57], width: 8, depth: 5 },
  { middle: [12, 358, -58.5], width: 7, depth: 4.2 },
  { middle: [18, 326, -59], width: 4.5, depth: 2.6 },
  { middle: [21, 304, -58], width: 1, depth: 0.6 },
]
