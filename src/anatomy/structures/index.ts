import { STRUCTURE_IDS, type StructureId } from '../ids.ts'
import { IDENTITIES } from '../identities.ts'
import type { Structure } from '../structure.ts'
import { TERMS } from '../terms.ts'
import { TEXTS } from './texts.ts'

/** Every structure with all that its panel shows. Heavier than ids, identities and terms: load it with the panel. */
export const structures = Object.fromEntries(
  STRUCTURE_IDS.map((id) => [id, { id, ...IDENTITIES[id], ...TERMS[id], ...TEXTS[id] }]),
) as unknown as Readonly<Record<StructureId, Structure>>
