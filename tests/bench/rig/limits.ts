import { FIVE_IDS } from '../../../src/anatomy/ids.ts'

/** What is measured of a structure over all poses: the worst of each. */
export const MEASURES = ['volume', 'inside', 'lift', 'bone', 'five'] as const
export type Measure = (typeof MEASURES)[number]

/** What each measure says, and in what unit. */
export const SAYS = {
  volume: 'volume, %',
  inside: 'inside-out triangles',
  lift: 'attachment off its bone, mm',
  bone: 'new cut into bone, mm',
  five: 'new cut into the five, mm',
} as const satisfies Record<Measure, string>

/** The most that a measure may be; what is not named has no limit. */
export type Limits = Readonly<Partial<Record<Measure, number>>>

/** The five: as the project's aim has it. */
const FIVE: Limits = { volume: 3, inside: 0, lift: 1, bone: 2, five: 2 }
/** What surrounds them follows plausibly: it neither turns inside out nor cuts in, and keeps about its volume. */
const AROUND: Limits = { volume: 5, inside: 0, bone: 2, five: 2 }
/** Skin and capsule change what they hold as the leg bends. */
const COVERING: Limits = { inside: 0 }

export const COVERINGS: readonly string[] = ['skin', 'knee-capsule']

export function limitsOf(id: string): Limits {
  if ((FIVE_IDS as readonly string[]).includes(id)) return FIVE
  return COVERINGS.includes(id) ? COVERING : AROUND
}
