import type { StructureId } from '../../anatomy/ids.ts'
import { ENGLISH } from '../../anatomy/names/english.ts'

/** Names of all structures in one language. */
export type NameTable = Readonly<Record<StructureId, string>>

let table: NameTable | null = null

/** What the interface calls a structure, in the language that was chosen for names. */
export const nameOf = (id: StructureId): string => table?.[id] ?? ENGLISH[id].name

/** Calls the structures by another table from now on; null for English. What is on screen must be drawn anew. */
export function callBy(names: NameTable | null): void {
  table = names
}
