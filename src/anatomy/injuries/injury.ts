import type { SceneCue } from '../claims/sceneCue.ts'
import type { ConditionId } from '../conditions.ts'
import type { Fact, Facts } from '../facts.ts'
import type { StructureId } from '../ids.ts'
import type { LandmarkId } from '../landmarks.ts'
import type { TestId } from './tests.ts'

export type InjuryId = Exclude<ConditionId, 'healthy'>

/** Where an injury sits. */
interface Zone {
  readonly structure: StructureId
  /** The named feature nearest to it, where there is one. */
  readonly landmark?: LandmarkId
  readonly place: Fact
}

/** Angles of knee and ankle, degrees, with the signs of the view state. */
interface Pose {
  readonly knee: number
  readonly ankle: number
}

/** How an injury comes about, as the leg can show it: in one movement, by a motion repeated too often, or unseen. */
export type Cause =
  | { readonly kind: 'slowly' }
  | { readonly kind: 'once'; readonly from: Pose; readonly to: Pose }
  | { readonly kind: 'again'; readonly motion: NonNullable<SceneCue['motion']> }

/** All that a reader asks about an injury. */
export interface InjuryText {
  readonly zone: Zone
  readonly cause: Cause
  /** What grades I, II and III mean, where the injury is graded. */
  readonly grades?: readonly [Fact, Fact, Fact]
  readonly mechanism: Facts
  /** What the tissue looks like. */
  readonly tissue: Facts
  /** What is felt and what is seen. */
  readonly signs: Facts
  /** Bedside tests that bear on it. */
  readonly tests: readonly TestId[]
  /** How often, and in whom. */
  readonly occurrence: Facts
  /** What else it could be. */
  readonly mimics: Facts
  /** The scene that shows it. */
  readonly scene: SceneCue
}

/** One injury by name, with its text. */
export interface Injury extends InjuryText {
  readonly name: string
  /** Everyday and older names. */
  readonly alias?: string
}
