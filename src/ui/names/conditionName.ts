import type { ConditionName, ConditionTable } from '../../anatomy/conditionNames/conditionTable.ts'
import { INJURY_NAMES } from '../../anatomy/injuries/injuryNames.ts'
import type { InjuryId } from '../../anatomy/injuries/injury.ts'
import { VARIANT_NAMES, type VariantId } from '../../anatomy/variants.ts'

let table: ConditionTable | null = null

/** What the page calls an injury, in its language, and its everyday names. */
export const injuryNames = (id: InjuryId): ConditionName => table?.injuries[id] ?? INJURY_NAMES[id]
export const injuryName = (id: InjuryId): string => injuryNames(id).name
export const variantName = (id: VariantId): string => table?.variants[id] ?? VARIANT_NAMES[id]

/** Calls injuries and variants by another table from now on; null for English. What is on screen must be drawn anew. */
export function callConditionsBy(names: ConditionTable | null): void {
  table = names
}
