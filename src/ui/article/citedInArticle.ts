import { CLAIM_SECTIONS, CLAIMS_BY_SECTION, type ClaimSection } from '../../anatomy/claims/index.ts'
import { type BedsideTest, INJURIES, RED_FLAGS, type RedFlag, TESTS } from '../../anatomy/injuries/index.ts'
import type { SourceId } from '../../anatomy/sources.ts'
import { CALF_LADDER, FIRST_AID, MEDICINES, RETURN_CRITERIA, TIMELINE } from '../../anatomy/treatment/index.ts'

interface Cited {
  readonly sources: readonly SourceId[]
}

const flags: readonly RedFlag[] = Object.values(RED_FLAGS)
const tests: readonly BedsideTest[] = Object.values(TESTS)

/** What stands before and after the statements of a section. */
const BEFORE: Partial<Record<ClaimSection, readonly Cited[]>> = {
  injury: flags.flatMap(({ signs, action }) => [...signs, action]),
}
const AFTER: Partial<Record<ClaimSection, readonly Cited[]>> = {
  injury: [
    ...Object.values(INJURIES).flatMap((i) => [
      i.zone.place,
      ...i.mechanism,
      ...i.tissue,
      ...(i.grades ?? []),
      ...i.signs,
      ...i.occurrence,
      ...i.mimics,
    ]),
    ...tests.flatMap(({ how, finding, figures }) => [how, finding, ...figures]),
  ],
  treatment: [
    ...TIMELINE.flatMap(({ what }): readonly Cited[] => what),
    ...Object.values(FIRST_AID).flatMap(({ about, letters }) => [about, ...letters.map(({ meaning }) => meaning)]),
    ...Object.values(MEDICINES).flatMap(({ use, caveats }) => [use, ...caveats]),
    ...CALF_LADDER.flatMap(({ how, figures }) => [how, ...figures]),
    ...RETURN_CRITERIA,
  ],
}

/** Every statement with a mark, about in the order in which the article shows them. */
export const citedInArticle = (): readonly Cited[] =>
  CLAIM_SECTIONS.flatMap((section) => [
    ...(BEFORE[section] ?? []),
    ...CLAIMS_BY_SECTION[section].flatMap(({ note }): readonly Cited[] => note ?? []),
    ...(AFTER[section] ?? []),
  ])
