import type { StructureId } from '../../anatomy/ids.ts'
import { ENGLISH } from '../../anatomy/names/english.ts'

/** What the interface calls a structure. The names in other languages are heavy: they come with the search. */
export const nameOf = (id: StructureId): string => ENGLISH[id].name
