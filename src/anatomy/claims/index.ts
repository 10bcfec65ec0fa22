import type { Claim, ClaimSection } from './claim.ts'
import { functionClaims } from './function.ts'
import { injury } from './injury.ts'
import { keyFacts } from './keyFacts.ts'
import { location } from './location.ts'
import { overview } from './overview.ts'
import { references } from './references.ts'
import { treatment } from './treatment.ts'

export { CLAIM_SECTIONS, type Claim, type ClaimSection } from './claim.ts'
export type { CameraCue, SceneCue } from './sceneCue.ts'

/** The statements of the article by section, each in the article's order. */
export const CLAIMS_BY_SECTION: Readonly<Record<ClaimSection, readonly Claim[]>> = {
  overview,
  location,
  function: functionClaims,
  injury,
  treatment,
  'key-facts': keyFacts,
  references,
}

/** Headings of the sections. */
export const CLAIM_SECTION_TITLES: Readonly<Record<ClaimSection, string>> = {
  overview: 'What it is',
  location: 'Where it lies',
  function: 'What it does',
  injury: 'How it gets hurt',
  treatment: 'What helps',
  'key-facts': 'In short',
  references: 'What the article cites',
}

/** All statements, in the article's order; a statement's index is its step in article mode. */
export const CLAIMS: readonly Claim[] = Object.values(CLAIMS_BY_SECTION).flat()
