import { around, carry, swell, tint } from '../changes.ts'
import { plateau, ramp, strands } from '../ease.ts'
import type { Lesion } from '../lesion.ts'
import type { Change, Sections } from '../pathPoint.ts'
import { poolOn } from '../solids.ts'

export type Grade = 1 | 2 | 3

/**
 * How much of the lower border is torn off, by grade. The layer of blood between head and soleus is Kwak et al. 2006:
 * 6.8 mm where the tear was partial, 9.7 mm where it was complete; that of grade I, and how far the fibres draw back
 * (the report gives no figures for it), are the sculptor's.
 */
const GRADES = {
  1: { drawn: 5, breadth: 0.9, blood: 2 },
  2: { drawn: 19, breadth: 2.0, blood: 6.8 },
  3: { drawn: 36, breadth: 9, blood: 9.7 },
} as const satisfies Record<Grade, { drawn: number; breadth: number; blood: number }>

/** The middle of the tear on the section of the head: its medial edge, a little to the back, radians. */
const EDGE = 0.35

/** The medial head torn off its aponeurosis at the lower border. */
export function tennisLeg(grade: Grade): Lesion {
  const { drawn, breadth, blood } = GRADES[grade]
  const torn = breadth > Math.PI ? () => 1 : around(EDGE, breadth)
  return {
    along: {
      'gastrocnemius-medial': (line, _surface, sections) => [
        draw(line.share(drawn), line.share(3 + drawn / 7), torn, sections),
        // The head lies on the blood, which holds it off the soleus.
        carry({ from: 0.5, to: 1.15, back: blood / 3000 }),
        swell({ from: 0.62, to: 0.98, width: 1 + drawn / 300, depth: 1 + drawn / 240 }),
        tint({ from: 0.86, to: 1, soft: 0.06, glow: 0.9, where: torn }),
      ],
      'achilles-tendon': (line) => [
        tint({
          from: line.atHeight(256),
          to: line.atHeight(250 - 25 * grade),
          soft: 0.08,
          blood: 0.12 + 0.12 * grade,
          where: around(0.2, 2),
        }),
      ],
    },
    growths: [
      {
        host: 'gastrocnemius-medial',
        of: 'blood',
        build: ({ surface }) =>
          poolOn(surface, ([x, y], [, , nz], at) => {
            const along = plateau(at, 0.74 - 0.05 * grade, 0.97, 0.1)
            const faces = ramp(nz, -0.15, 0.6)
            const side = grade === 3 ? 1 : ramp(x, 0.004, 0.024)
            const low = ramp(y, 0.19, 0.2)
            const share = along * faces * side * low * (0.85 + 0.15 * strands(60 * y + 90 * x, 3, 1))
            // Where the muscle has gone the blood lies flat on the aponeurosis.
            const open = ramp(at, 0.78, 0.95)
            return { out: share * blood * 0.0003, into: share * blood * (0.0007 - 0.0003 * open) }
          }),
      },
    ],
  }
}

/** From here on the head runs out into its point; torn, it ends as broad as here. */
const BROAD = 0.84

/** Draws the torn part of the lower border up: a blunt end of uneven strands. */
const draw =
  (by: number, fray: number, torn: (turn: number) => number, sections: Sections): Change =>
  (point) => {
    const here = torn(point.turn)
    const end = ramp(point.rest, 0.88, 0.985)
    const ridge = strands(point.turn, 15, 0.7)
    point.at += here * (fray * end * (ridge - 0.6) - by * ramp(point.rest, 0.6, 0.96))
    // The last rings close the end from its rim inwards.
    const blunt = here * ramp(point.rest, BROAD, 0.93)
    const rim = Math.sqrt(Math.max(0, 1 - ramp(point.rest, 0.955, 1) ** 2)) * (1 - 0.2 * end * (1 - ridge))
    const { lateral, medial, front, back } = sections(BROAD)
    const x = (medial + lateral) / 2 + (Math.cos(point.turn) * rim * (medial - lateral)) / 2.15
    const y = (back + front) / 2 + (Math.sin(point.turn) * rim * (back - front)) / 2.15
    point.medial += (x - point.medial) * blunt
    point.back += (y - point.back) * blunt
    point.blood = Math.max(point.blood, here * ramp(point.rest, 0.88, 0.97) * (0.4 + 0.45 * (1 - ridge)))
  }
