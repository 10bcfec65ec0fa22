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

/** One injury with all that a reader asks about it. */
export interface Injury {
  readonly name: string
  /** Everyday and older names. */
  readonly alias?: string
  readonly zone: Zone
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
