import type { Fact, Facts } from '../facts.ts'
import type { SceneCue } from './sceneCue.ts'

/** Parts of the article, in its order. */
export const CLAIM_SECTIONS = [
  'overview',
  'location',
  'function',
  'injury',
  'treatment',
  'key-facts',
  'references',
] as const
export type ClaimSection = (typeof CLAIM_SECTIONS)[number]

/** One statement of the article, in other words, and the scene that shows it. */
export interface Claim extends Fact {
  /** Stable: its letter tells the section, its number the place in it. */
  readonly id: string
  readonly scene: SceneCue
  /** Where mainstream texts differ, and how. */
  readonly note?: Facts
}
