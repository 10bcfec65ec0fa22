import type { StructureId } from './ids.ts'
import type { LandmarkId } from './landmarks.ts'
import type { SourceId } from './sources.ts'
import type { Unit } from './units.ts'

/** How sure a fact is, from the surest to the least; `CERTAINTIES` says each in words. */
export type Certainty = 'measured' | 'computed' | 'reviewed-text' | 'second-hand' | 'single-subject' | 'from-memory'

/** A word in a text that points into the scene. */
export type Mention =
  | { readonly landmark: LandmarkId; readonly text: string }
  | { readonly structure: StructureId; readonly text: string }

/** A text in pieces: plain words, and words that light something in the scene. */
export type Prose = readonly (string | Mention)[]

interface Sourced {
  readonly sources: readonly [SourceId, ...SourceId[]]
  readonly sure: Certainty
}

/** One statement with where it comes from and how sure it is. */
export interface Fact extends Sourced {
  readonly prose: Prose
}

/** At least one fact. */
export type Facts = readonly [Fact, ...Fact[]]

/** One measured figure: a single value, or a range from least to most. `formatQuantity` writes it. */
export interface Quantity extends Sourced {
  readonly label: string
  readonly value: number | readonly [least: number, most: number]
  /** Standard deviation, in the same unit. */
  readonly sd?: number
  /** The source gives it as a round or rough value. */
  readonly about?: true
  readonly unit: Unit
  /** Who or what was measured, or what to bear in mind. */
  readonly note?: string
}

/** A certainty in a word or two, and what it means in a sentence. */
export const CERTAINTIES = {
  measured: { label: 'Measured', meaning: 'Read in the report of those who measured it.' },
  computed: { label: 'Computed', meaning: 'Worked out here from data that were read.' },
  'reviewed-text': { label: 'Published text', meaning: 'Read in a published anatomical or clinical text.' },
  'second-hand': { label: 'Second-hand', meaning: 'Read where someone quotes the source, not in the source itself.' },
  'single-subject': { label: 'One subject', meaning: 'Measured on one person; others differ.' },
  'from-memory': {
    label: 'Not yet checked',
    meaning: 'Common teaching, written down without the source at hand; check it before you rely on it.',
  },
} as const satisfies Record<Certainty, { readonly label: string; readonly meaning: string }>
