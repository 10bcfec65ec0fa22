import { DRAWN_UP } from '../../../anatomy/injuries/drawnUp.ts'
import { TENDON_DEPTH, TENDON_WIDTH } from '../../../anatomy/injuries/thickening.ts'
import { around, carry, part, slide, swell, tint } from '../changes.ts'
import { spindle, strands } from '../ease.ts'
import type { Lesion } from '../lesion.ts'
import { type Change, scale } from '../pathPoint.ts'
import { ringsAt } from './rings.ts'

/** Tendinopathy between 2 and 7 cm above the insertion: a spindle, uneven, its fibres in disarray. */
export function midportion(): Lesion {
  const uneven: Change = (point, section) => {
    const knot = 1 + 0.05 * spindle(point.rest, 0.6, 0.86) * (strands(point.turn, 5, 40 * point.rest) - 0.5)
    scale(point, section, knot, knot)
  }
  return {
    along: {
      'achilles-tendon': (line) => {
        const [from, to] = [line.atHeight(124), line.atHeight(50)]
        return [
          swell({ from, to, width: TENDON_WIDTH.ill / TENDON_WIDTH.well, depth: TENDON_DEPTH.ill / TENDON_DEPTH.well }),
          uneven,
          tint({ from: line.atHeight(104), to: line.atHeight(66), soft: 0.1, glow: 0.8, red: 0.55 }),
        ]
      },
    },
  }
}

/** Parted some 5 cm above the insertion: ends like mops, the calf's muscles drawn up. */
export function rupture(): Lesion {
  const drawnUp = (by: number) => [
    slide({ from: 0.3, to: 0.95, by: -by }),
    swell({ from: 0.25, to: 0.95, width: 1.05, depth: 1.1 }),
  ]
  return {
    along: {
      'achilles-tendon': (line, surface) => {
        const torn = line.atHeight(86)
        const ring = ringsAt(surface, torn)
        return [
          part({
            break: torn,
            ring,
            up: line.share(26),
            down: line.share(7),
            reach: line.share(62),
            fray: line.share(8),
            strands: 8,
          }),
          carry({ from: line.atHeight(140), to: line.atHeight(84), back: 0.002 }),
          tint({ from: line.atHeight(108), to: line.atHeight(70), soft: 0.05, glow: 0.75, red: 0.4 }),
        ]
      },
      // The soleus ends on the tendon above the break and goes up with it; less at its origin.
      soleus: (line) => [slide({ from: 0.5, to: 1, by: -line.share(DRAWN_UP.soleus) })],
      'gastrocnemius-medial': (line) => drawnUp(line.share(DRAWN_UP['gastrocnemius-medial'])),
      'gastrocnemius-lateral': (line) => drawnUp(line.share(DRAWN_UP['gastrocnemius-lateral'])),
      plantaris: (line) => [
        tint({ from: line.atHeight(104), to: line.atHeight(70), soft: 0.03, blood: 0.25, where: around(0, 9) }),
      ],
    },
  }
}
