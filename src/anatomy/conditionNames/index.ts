import type { Names } from '../findByName.ts'
import { INJURY_NAMES } from '../injuries/injuryNames.ts'
import type { InjuryId } from '../injuries/injury.ts'
import { VARIANT_NAMES, type VariantId } from '../variants.ts'
import type { ConditionTable } from './conditionTable.ts'
import { FRENCH } from './french.ts'
import { GERMAN } from './german.ts'
import { SPANISH } from './spanish.ts'

/** The translated names of injuries and variants, by language. */
export const CONDITION_TRANSLATIONS = { de: GERMAN, es: SPANISH, fr: FRENCH } as const satisfies Record<
  string,
  ConditionTable
>
const TRANSLATIONS: readonly ConditionTable[] = Object.values(CONDITION_TRANSLATIONS)

/** Everything that an injury goes by, in any language. */
export function namesOfInjury(id: InjuryId): Names {
  const all = TRANSLATIONS.map(({ injuries }) => injuries[id])
  const { name, alias } = INJURY_NAMES[id]
  return {
    proper: [name],
    other: [...all.map((translated) => translated.name), ...[alias, ...all.map((one) => one.alias)].flatMap(listed)],
  }
}

/** Everything that a variant goes by, in any language. */
export const namesOfVariant = (id: VariantId): Names => ({
  proper: [VARIANT_NAMES[id]],
  other: TRANSLATIONS.map(({ variants }) => variants[id]),
})

const listed = (aliases: string | undefined): readonly string[] => aliases?.split(', ') ?? []
