import type { SweepFigure } from '../figures/types.ts'
import type { StructureId } from '../../src/anatomy/ids.ts'
import { sweepFrame } from '../solids/sweepPath.ts'
import type { Finish } from './finish.ts'
import type { TendonZone } from './tendonBlend.ts'

/** Height (mm) at which each long muscle of the leg has become tendon, and how far its belly reaches down beside it. */
const TENDON_AT: Partial<Record<StructureId, number>> = {
  'tibialis-posterior': 128,
  'flexor-digitorum-longus': 118,
  'flexor-hallucis-longus': 92,
  'tibialis-anterior': 178,
  'extensor-digitorum-longus': 118,
  'extensor-hallucis-longus': 112,
  'fibularis-longus': 215,
  'fibularis-brevis': 105,
}
const FADE = 45

/** Muscles that cross the knee. The hamstrings are tendon where they frame the fossa and pass the joint. */
const ACROSS_KNEE: Partial<Record<StructureId, (figure: SweepFigure) => Finish>> = {
  popliteus: () => ({
    around: 26,
    rings: 48,
    fibres: { tiles: 3, slant: 0.1 },
    tendon: [
      { side: 'all', full: 0.2, gone: 0.36 },
      { side: 'all', full: 1, gone: 0.97 },
    ],
  }),
  semimembranosus: (figure) => ({
    around: 36,
    rings: 40,
    fibres: { tiles: 4, slant: 0.35 },
    tendon: [lowerTendon(figure, 458, 42), { side: 'medial', full: 0.75, gone: 0.25, breadth: 0.7 }],
  }),
  semitendinosus: (figure) => ({
    around: 20,
    rings: 60,
    fibres: { tiles: 2, slant: 0.15 },
    tendon: [lowerTendon(figure, 512, 40)],
  }),
  'biceps-femoris': (figure) => ({
    around: 32,
    rings: 40,
    branch: { around: 22, along: 32 },
    fibres: { tiles: 3, slant: -0.35 },
    tendon: [lowerTendon(figure, 452, 40), { side: 'lateral', full: 0.75, gone: 0.3, breadth: 0.7 }],
  }),
}

const lowerTendon = (figure: SweepFigure, height: number, fade: number): TendonZone => ({
  side: 'all',
  full: placeAt(figure, height),
  gone: placeAt(figure, height + fade),
})

/** Finish of a deep or neighbouring muscle: fleshy above, a round tendon below. */
export function neighbourFinish(figure: SweepFigure): Finish {
  const across = ACROSS_KNEE[figure.id]
  if (across) return across(figure)
  const height = TENDON_AT[figure.id]
  if (height === undefined) throw new Error(`no finish of ${figure.id}`)
  return {
    around: figure.branches ? 18 : 24,
    rings: 80,
    branch: { around: 8, along: 24 },
    fibres: { tiles: 2, slant: 0.4, feathered: true },
    tendon: [{ side: 'all', full: 0.005, gone: 0.03 }, lowerTendon(figure, height, FADE)],
  }
}

/** The first place along a path that goes down, 0…1, at which it is no higher than a height. */
export function placeAt(figure: SweepFigure, height: number): number {
  const steps = 200
  let i = 0
  while (i < steps && sweepFrame(figure, i / steps).centre[1] > height) i++
  return i / steps
}
