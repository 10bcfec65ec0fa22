import { createFinder } from './findByName.ts'
import { namesOfInjury, namesOfVariant } from './conditionNames/index.ts'
import { INJURY_IDS } from './injuries/injuryNames.ts'
import type { InjuryId } from './injuries/injury.ts'
import { VARIANT_IDS, type VariantId } from './variants.ts'

const injuries = createFinder((id: InjuryId) => {
  const { proper, other } = namesOfInjury(id)
  return { proper, other: [...other, 'injury', 'Verletzung', 'lesión', 'blessure'] }
})
const variants = createFinder((id: VariantId) => {
  const { proper, other } = namesOfVariant(id)
  return { proper, other: [...other, 'variant', 'variation', 'Variante'] }
})

/** Injuries and variants that go by a name, best fit first; all for an empty query. */
export const findInjuries = (query: string): readonly InjuryId[] => injuries(query, INJURY_IDS)
export const findVariants = (query: string): readonly VariantId[] => variants(query, VARIANT_IDS)
