import { around, carry, coil, part, slide, swell, tint } from '../changes.ts'
import { plateau, ramp, spindle, strands } from '../ease.ts'
import type { Lesion } from '../lesion.ts'
import { type Change, scale } from '../pathPoint.ts'
import { poolOn } from '../solids.ts'
import { ringsAt } from './rings.ts'
import type { Grade } from './tennisLeg.ts'

/** Where the soleus is torn: in the red of its outer side, beside the aponeurosis; radians of the section. */
const STRAIN = { middle: 0.36, turn: 2.35, breadth: 0.7 } as const

/** A strain within the soleus: fibres part in a cleft, blood soaks the bundles around, the muscle swells. */
export function calfStrain(grade: Grade): Lesion {
  const cleft: Change = (point, section) => {
    const here = around(STRAIN.turn, STRAIN.breadth)(point.turn)
    const ragged = STRAIN.middle + 0.012 * (strands(point.turn, 19, 0.3) - 0.5)
    const width = 0.012 + 0.012 * grade
    const gap = here * spindle(point.rest, ragged - width, ragged + width) * (0.1 + 0.14 * grade)
    scale(point, section, 1 - gap, 1 - gap)
    point.blood = Math.max(point.blood, Math.min(1, gap * 3))
  }
  const soaked = around(STRAIN.turn, STRAIN.breadth * 1.5)
  const streaks = (turn: number): number => soaked(turn) * (0.45 + 0.55 * strands(turn, 41, 1.7))
  return {
    along: {
      soleus: () => [
        swell({ from: 0.16, to: 0.6, width: 1 + 0.03 * grade, depth: 1 + 0.02 * grade }),
        cleft,
        tint({
          from: STRAIN.middle - 0.02 * grade,
          to: STRAIN.middle + 0.03 * grade,
          soft: 0.07,
          blood: 0.25 + 0.15 * grade,
          where: streaks,
        }),
        tint({ from: STRAIN.middle - 0.04, to: STRAIN.middle + 0.04, soft: 0.06, glow: 0.9, where: soaked }),
      ],
    },
  }
}

/**
 * A cramp: nothing is torn. The heads stand out short and hard; their lower ends are drawn up. By how much is the
 * sculptor's reading of what a cramp looks like; no figure was found.
 */
export function calfCramp(): Lesion {
  const hard = (by: number, swollen: number): readonly Change[] => [
    slide({ from: 0.35, to: 0.95, by: -by }),
    swell({ from: 0.2, to: 0.95, width: 1 + 0.5 * swollen, depth: 1 + swollen }),
    (point, section) => {
      // Bundles stand out as ridges.
      const ridge = spindle(point.rest, 0.25, 0.92) * (strands(point.turn, 11, 0.9) - 0.5) * 0.05
      scale(point, section, 1 + ridge, 1 + ridge)
    },
  ]
  const lit = tint({ from: 0.3, to: 0.85, soft: 0.12, glow: 0.55, red: 0.35 })
  return {
    along: {
      'gastrocnemius-medial': (line) => [
        ...hard(line.share(16), 0.26),
        carry({ from: 0.2, to: 0.95, medial: 0.0015, back: 0.003 }),
        lit,
      ],
      'gastrocnemius-lateral': (line) => [
        ...hard(line.share(10), 0.14),
        carry({ from: 0.2, to: 0.95, back: 0.0015 }),
        tint({ from: 0.3, to: 0.85, soft: 0.12, glow: 0.3, red: 0.2 }),
      ],
    },
  }
}

/** The plantaris torn in the upper part of its tendon: the upper end coils up, the lower lies slack, fluid between. */
export function plantarisRupture(): Lesion {
  return {
    along: {
      plantaris: (line, surface) => {
        const torn = line.atHeight(318)
        const ring = ringsAt(surface, torn)
        const gap = line.share(26)
        return [
          coil({ from: line.atHeight(385), to: ring.before, swing: 0.0045, turns: 1.25 }),
          coil({ from: ring.after, to: line.atHeight(236), swing: 0.0016, turns: 1.5 }),
          carry({ from: line.atHeight(420), to: line.atHeight(285), back: 0.0065 }),
          swell({ from: line.atHeight(400), to: line.atHeight(300), width: 1.9, depth: 1.9 }),
          part({
            break: torn,
            ring,
            up: gap,
            down: line.share(10),
            reach: line.share(75),
            fray: line.share(2.5),
            strands: 5,
          }),
          tint({ from: line.atHeight(360), to: line.atHeight(290), soft: 0.04, glow: 0.9 }),
        ]
      },
    },
    growths: [
      {
        host: 'soleus',
        of: 'blood',
        // In the cleft where the tendon ran, round a line down and to the medial side.
        build: ({ surface }) =>
          poolOn(surface, ([x, y], [, , nz]) => {
            const height = y * 1000
            const course = 0.013 + ((330 - height) / 80) * 0.016
            const near = spindle(x - course, -0.01, 0.009)
            const share = near * plateau(height, 292, 330, 16) * ramp(nz, 0.1, -0.5)
            return { out: share * 0.0036, into: share * 0.002 }
          }),
      },
    ],
  }
}
