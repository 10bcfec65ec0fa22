import { createFinder } from './findByName.ts'
import { INJURY_IDS, INJURY_NAMES } from './injuries/injuryNames.ts'
import type { InjuryId } from './injuries/injury.ts'
import { VARIANT_IDS, VARIANT_NAMES, type VariantId } from './variants.ts'

const injuries = createFinder((id: InjuryId) => {
  const { name, alias } = INJURY_NAMES[id]
  return { proper: [name], other: [...(alias ? [alias] : []), 'injury'] }
})
const variants = createFinder((id: VariantId) => ({ proper: [VARIANT_NAMES[id]], other: ['variant', 'variation'] }))

/** Injuries and variants that go by a name, best fit first; all for an empty query. */
export const findInjuries = (query: string): readonly InjuryId[] => injuries(query, INJURY_IDS)
export const findVariants = (query: string): readonly VariantId[] => variants(query, VARIANT_IDS)
