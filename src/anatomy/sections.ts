import type { Fact, Quantity } from './facts.ts'
import { rangesOf, relationsOf } from './relations/relationsOf.ts'
import type { Structure } from './structure.ts'

/** The parts of panels; the interface gives each its title. */
export const SECTION_KEYS = [
  'glance',
  'origin',
  'formation',
  'insertion',
  'action',
  'actionKnee',
  'actionAnkle',
  'innervation',
  'bloodSupply',
  'architecture',
  'dimensions',
  'twist',
  'mechanics',
  'articulations',
  'features',
  'attachments',
  'relations',
  'variation',
  'about',
  'clinical',
] as const

export type SectionKey = (typeof SECTION_KEYS)[number]

/** One part of a panel. With the key `clinical` the panel also says that it is for learning only. */
export interface Section {
  readonly key: SectionKey
  readonly facts: readonly Fact[]
  readonly quantities: readonly Quantity[]
}

/**
 * The panel of any structure below its summary, in reading order, so that one component can show every kind.
 * A part with nothing in it is left out.
 */
export function sections(structure: Structure): readonly Section[] {
  const ties = relationsOf(structure.id)
  const ranges = rangesOf(structure.id)
  return [section('glance', ties, ranges), ...parts(structure)].filter(
    ({ facts, quantities }) => facts.length + quantities.length > 0,
  )
}

function parts(s: Structure): readonly Section[] {
  switch (s.kind) {
    case 'muscle':
      return [
        section('origin', s.origin),
        section('insertion', s.insertion),
        section('actionAnkle', s.action.ankle),
        section('actionKnee', s.action.knee),
        section('innervation', s.innervation),
        section('bloodSupply', s.bloodSupply),
        section('architecture', s.architectureNotes, s.architecture),
        section('relations', s.relations),
        section('variation', s.variation),
        section('clinical', s.clinical),
      ]
    case 'tendon':
      return [
        section('formation', s.formation),
        section('insertion', s.insertion),
        section('actionAnkle', s.action.ankle),
        section('actionKnee', s.action.knee),
        section('innervation', s.innervation),
        section('bloodSupply', s.bloodSupply),
        section('dimensions', s.dimensionsNotes, s.dimensions),
        section('twist', s.twist),
        section('mechanics', s.mechanicsNotes, s.mechanics),
        section('relations', s.relations),
        section('clinical', s.clinical),
      ]
    case 'bone':
      return [
        section('articulations', s.articulations),
        section('features', s.features, s.figures),
        section('attachments', s.attachments),
      ]
    case 'neighbour-muscle':
      return [
        section('origin', s.origin),
        section('insertion', s.insertion),
        section('action', s.action),
        section('innervation', s.innervation),
        section('about', s.more),
      ]
    case 'nerve':
    case 'vessel':
    case 'covering':
      return [section('about', s.about)]
  }
}

const section = (key: SectionKey, facts: readonly Fact[], quantities: readonly Quantity[] = []): Section => ({
  key,
  facts,
  quantities,
})
