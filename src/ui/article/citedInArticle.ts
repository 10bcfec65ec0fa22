import { CLAIM_SECTIONS, CLAIMS_BY_SECTION } from '../../anatomy/claims/index.ts'
import type { Fact } from '../../anatomy/facts.ts'
import { RED_FLAGS, type RedFlag } from '../../anatomy/injuries/redFlags.ts'

const flags: readonly RedFlag[] = Object.values(RED_FLAGS)

/** Every statement with a mark, in the order in which the article shows them. */
export const citedInArticle = (): readonly Fact[] =>
  CLAIM_SECTIONS.flatMap((section) => [
    ...(section === 'injury' ? flags.flatMap(({ signs, action }) => [...signs, action]) : []),
    ...CLAIMS_BY_SECTION[section].flatMap(({ note }) => [...(note ?? [])]),
  ])
