import type { SweepFigure } from '../figures/types.ts'
import type { StructureId } from '../../src/anatomy/ids.ts'
import { sweepFrame } from '../solids/sweepPath.ts'
import type { Finish } from './finish.ts'

/** Height (mm) at which each long muscle of the leg has become tendon, and how far its belly reaches down beside it. */
const TENDON_AT: Partial<Record<StructureId, number>> = {
  'tibialis-posterior': 128,
  'flexor-hallucis-longus': 92,
  'tibialis-anterior': 178,
  'extensor-hallucis-longus': 112,
  'fibularis-longus': 215,
  'fibularis-brevis': 105,
}
const FADE = 45

/** Finish of a deep or neighbouring muscle: fleshy above, a round tendon below. */
export function neighbourFinish(figure: SweepFigure): Finish {
  const height = TENDON_AT[figure.id]
  if (height === undefined) throw new Error(`no finish of ${figure.id}`)
  return {
    around: 24,
    rings: 84,
    fibres: { tiles: 2, slant: 0.4, feathered: true },
    tendon: [
      { side: 'all', full: 0.005, gone: 0.03 },
      { side: 'all', full: placeAt(figure, height), gone: placeAt(figure, height + FADE) },
    ],
  }
}

/** The first place along a path that goes down, 0…1, at which it is no higher than a height. */
export function placeAt(figure: SweepFigure, height: number): number {
  const steps = 200
  let i = 0
  while (i < steps && sweepFrame(figure, i / steps).centre[1] > height) i++
  return i / steps
}
