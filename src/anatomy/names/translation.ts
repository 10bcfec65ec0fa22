import type { StructureId } from '../ids.ts'

/** The names of all structures in one language. */
export interface Translation {
  readonly names: Readonly<Record<StructureId, string>>
  /** Names that were read in a list of terms; the others were written from memory and wait for a native reader. */
  readonly checked: readonly StructureId[]
}
