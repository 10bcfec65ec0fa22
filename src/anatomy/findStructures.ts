import { createFinder, type Names } from './findByName.ts'
import { STRUCTURE_IDS, type StructureId } from './ids.ts'
import { TERMS } from './terms.ts'

/** Everything that a structure goes by: English, Latin, translations, synonyms, id and FMA key. */
export function namesOfStructure(id: StructureId): Names {
  const { names, synonyms, fma } = TERMS[id]
  const { en, la, ...translations } = names
  return {
    proper: [en, la],
    other: [...synonyms, ...Object.values(translations), id, ...(fma ? [`FMA${fma}`] : [])],
  }
}

const find = createFinder(namesOfStructure)

/**
 * Finds structures by any of their names.
 * @returns ids, best fit first, otherwise in the atlas' order; all of `among` for an empty query.
 */
export const findStructures = (
  query: string,
  { among = STRUCTURE_IDS }: { readonly among?: readonly StructureId[] } = {},
): readonly StructureId[] => find(query, among)
