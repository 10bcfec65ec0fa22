import type { InjuryId } from '../injuries/injury.ts'
import type { VariantId } from '../variants.ts'

/** What a condition is called, and its everyday or older names. */
export interface ConditionName {
  readonly name: string
  readonly alias?: string
}

/**
 * The names of all injuries and variants in one language. All translations are written from memory by the names that
 * clinics use: a reader of the language has yet to check them.
 */
export interface ConditionTable {
  readonly injuries: Readonly<Record<InjuryId, ConditionName>>
  readonly variants: Readonly<Record<VariantId, string>>
}
