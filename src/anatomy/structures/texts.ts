import { STRUCTURE_IDS, type StructureId } from '../ids.ts'
import { IDENTITIES } from '../identities.ts'
import { fact } from '../prose.ts'
import type { TextOf } from '../structure.ts'
import { TERMS } from '../terms.ts'

/** The texts of every structure. */
export const TEXTS = Object.fromEntries(STRUCTURE_IDS.map((id) => [id, interim(id)])) as unknown as {
  readonly [Id in StructureId]: TextOf<Id>
}

function interim(id: StructureId) {
  const facts = [
    fact('From the [medial condyle](medial-condyle) to the [calcaneus](calcaneus).', 'from-memory', 'gray1918'),
  ]
  const figures = [{ label: 'Volume', value: 245, unit: 'cm³', sure: 'from-memory', sources: ['gray1918'] }]
  const both = { knee: facts, ankle: facts }
  return {
    summary: { ...facts[0], prose: [`${TERMS[id].names.en}.`] },
    origin: facts,
    insertion: facts,
    formation: facts,
    innervation: facts,
    bloodSupply: facts,
    action: IDENTITIES[id].kind === 'neighbour-muscle' ? facts : both,
    architecture: figures,
    architectureNotes: facts,
    dimensions: figures,
    dimensionsNotes: facts,
    mechanics: figures,
    mechanicsNotes: facts,
    twist: facts,
    relations: facts,
    variation: facts,
    clinical: facts,
    articulations: facts,
    features: facts,
    figures: [],
    attachments: [],
    more: [],
    about: facts,
  }
}
