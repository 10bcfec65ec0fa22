import type { Fact } from '../facts.ts'
import { type Checked, fact } from '../prose.ts'

/** A statement as the article makes it, in other words. */
export const told = <const Text extends string>(text: Checked<Text>): Fact =>
  fact<Text>(text, 'reviewed-text', 'osmosis2025')
