import {
  type ARTERY_IDS,
  BONE_IDS,
  type BoneId,
  type COVERING_IDS,
  type FiveId,
  type NEIGHBOUR_MUSCLE_IDS,
  type NERVE_IDS,
  type StructureId,
  type VEIN_IDS,
} from './ids.ts'

export type Kind = 'muscle' | 'tendon' | 'bone' | 'neighbour-muscle' | 'nerve' | 'vessel' | 'covering'
export type Tissue = 'muscle' | 'tendon' | 'bone' | 'nerve' | 'artery' | 'vein' | 'fascia' | 'bursa' | 'skin'

/** Layers from the outside in, as a dissection meets them. */
export const LAYERS = ['skin', 'superficial', 'deep', 'neurovascular', 'bone'] as const
export type Layer = (typeof LAYERS)[number]

/** What a structure is: which panel it gets, what it is made of, how deep it lies. */
export interface Identity {
  readonly kind: Kind
  readonly tissue: Tissue
  readonly layer: Layer
}

type NeighbourId = (typeof NEIGHBOUR_MUSCLE_IDS)[number]
type NerveId = (typeof NERVE_IDS)[number]
type VesselId = (typeof ARTERY_IDS)[number] | (typeof VEIN_IDS)[number]
type CoveringId = (typeof COVERING_IDS)[number]

/** The kind that an id is of, as a type. */
export type KindOf<Id extends StructureId> = Id extends 'achilles-tendon'
  ? 'tendon'
  : Id extends FiveId
    ? 'muscle'
    : Id extends BoneId
      ? 'bone'
      : Id extends NeighbourId
        ? 'neighbour-muscle'
        : Id extends NerveId
          ? 'nerve'
          : Id extends VesselId
            ? 'vessel'
            : Id extends CoveringId
              ? 'covering'
              : never

const muscle = { kind: 'muscle', tissue: 'muscle', layer: 'superficial' } as const
const superficial = { kind: 'neighbour-muscle', tissue: 'muscle', layer: 'superficial' } as const
const deep = { kind: 'neighbour-muscle', tissue: 'muscle', layer: 'deep' } as const
const nerve = { kind: 'nerve', tissue: 'nerve', layer: 'neurovascular' } as const
const artery = { kind: 'vessel', tissue: 'artery', layer: 'neurovascular' } as const
const vein = { kind: 'vessel', tissue: 'vein', layer: 'neurovascular' } as const
const bone = { kind: 'bone', tissue: 'bone', layer: 'bone' } as const

const bones = Object.fromEntries(BONE_IDS.map((id) => [id, bone])) as Record<BoneId, typeof bone>

/** What each structure is; small enough to be loaded with the scene, apart from the panels' texts. */
export const IDENTITIES: { readonly [Id in StructureId]: Identity & { readonly kind: KindOf<Id> } } = {
  'gastrocnemius-medial': muscle,
  'gastrocnemius-lateral': muscle,
  soleus: muscle,
  plantaris: muscle,
  'achilles-tendon': { kind: 'tendon', tissue: 'tendon', layer: 'superficial' },
  ...bones,
  popliteus: deep,
  'tibialis-posterior': deep,
  'flexor-digitorum-longus': deep,
  'flexor-hallucis-longus': deep,
  'tibialis-anterior': superficial,
  'extensor-digitorum-longus': superficial,
  'extensor-hallucis-longus': deep,
  'fibularis-longus': superficial,
  'fibularis-brevis': deep,
  semimembranosus: superficial,
  semitendinosus: superficial,
  'biceps-femoris': superficial,
  'tibial-nerve': nerve,
  'common-fibular-nerve': nerve,
  'sural-nerve': nerve,
  'popliteal-artery': artery,
  'posterior-tibial-artery': artery,
  'popliteal-vein': vein,
  'small-saphenous-vein': vein,
  'knee-capsule': { kind: 'covering', tissue: 'fascia', layer: 'neurovascular' },
  'interosseous-membrane': { kind: 'covering', tissue: 'fascia', layer: 'bone' },
  'retrocalcaneal-bursa': { kind: 'covering', tissue: 'bursa', layer: 'deep' },
  'subcutaneous-calcaneal-bursa': { kind: 'covering', tissue: 'bursa', layer: 'superficial' },
  skin: { kind: 'covering', tissue: 'skin', layer: 'skin' },
}
