import type { Fact, Facts, Quantity } from './facts.ts'
import type { Figures } from './figure.ts'
import type { Identity, Kind, KindOf } from './identities.ts'
import type { StructureId } from './ids.ts'
import type { Term } from './terms.ts'

interface Text {
  /** What it is, in one plain sentence. */
  readonly summary: Fact
}

/** What the structure does at the two joints that the calf moves. */
interface Action {
  readonly knee: Facts
  readonly ankle: Facts
}

/** A muscle of the calf proper: the full panel. */
export interface MuscleText extends Text {
  readonly origin: Facts
  readonly insertion: Facts
  readonly action: Action
  readonly innervation: Facts
  readonly bloodSupply: Facts
  readonly architecture: Figures
  /** What to make of the figures. */
  readonly architectureNotes: Facts
  readonly relations: Facts
  readonly variation: Facts
  readonly clinical: Facts
}

/** The Achilles tendon: the full panel. */
export interface TendonText extends Text {
  readonly formation: Facts
  readonly insertion: Facts
  readonly action: Action
  readonly innervation: Facts
  readonly bloodSupply: Facts
  readonly dimensions: Figures
  readonly dimensionsNotes: Facts
  readonly twist: Facts
  readonly mechanics: Figures
  readonly mechanicsNotes: Facts
  readonly relations: Facts
  readonly clinical: Facts
}

export interface BoneText extends Text {
  readonly articulations: Facts
  readonly features: readonly Fact[]
  readonly figures: readonly Quantity[]
  /** Attachments of the muscles of the atlas; none on most bones of the toes. */
  readonly attachments: readonly Fact[]
}

/** A muscle beside or under the calf proper: the short panel. */
export interface NeighbourMuscleText extends Text {
  readonly origin: Facts
  readonly insertion: Facts
  readonly action: Facts
  readonly innervation: Facts
  readonly more: readonly Fact[]
}

/** Nerves, vessels and coverings: a few facts each. */
export interface PlainText extends Text {
  readonly about: Facts
}

interface TextByKind {
  muscle: MuscleText
  tendon: TendonText
  bone: BoneText
  'neighbour-muscle': NeighbourMuscleText
  nerve: PlainText
  vessel: PlainText
  covering: PlainText
}

/** The texts that the panel of a structure needs, by its id. */
export type TextOf<Id extends StructureId> = TextByKind[KindOf<Id>]

/** A structure with all that its panel shows; told apart by `kind`. */
export type Structure = {
  readonly [K in Kind]: Omit<Identity, 'kind'> & Term & TextByKind[K] & { readonly kind: K; readonly id: StructureId }
}[Kind]
