import type { Certainty } from '../facts.ts'
import type { StructureId } from '../ids.ts'
import type { SourceId } from '../sources.ts'
import type { MuscleId } from './attachments.ts'

/** Roots by the vertebra under (lumbar) or through (sacral) which they leave the spine. */
export const ROOTS = ['L4', 'L5', 'S1', 'S2', 'S3'] as const
export type Root = (typeof ROOTS)[number]

/** A nerve of the leg: where it comes from, its roots, what it moves and feels. */
export interface Nerve {
  readonly name: string
  readonly latin: string
  /** The structure of the model that shows it. */
  readonly shown?: StructureId
  readonly from?: string
  readonly roots: readonly [Root, ...Root[]]
  /** Skin that it feels for, in a few words. */
  readonly skin?: string
  readonly sure: Certainty
  readonly sources: readonly [SourceId, ...SourceId[]]
}

export const NERVES = {
  'sciatic-nerve': {
    name: 'sciatic nerve',
    latin: 'nervus ischiadicus',
    roots: ['L4', 'L5', 'S1', 'S2', 'S3'],
    sure: 'from-memory',
    sources: ['gray1918'],
  },
  'tibial-nerve': {
    name: 'tibial nerve',
    latin: 'nervus tibialis',
    shown: 'tibial-nerve',
    from: 'sciatic-nerve',
    roots: ['L4', 'L5', 'S1', 'S2', 'S3'],
    skin: 'heel and sole, by its branches',
    sure: 'from-memory',
    sources: ['gray1918'],
  },
  'common-fibular-nerve': {
    name: 'common fibular nerve',
    latin: 'nervus fibularis communis',
    shown: 'common-fibular-nerve',
    from: 'sciatic-nerve',
    roots: ['L4', 'L5', 'S1', 'S2'],
    skin: 'outer side of the upper leg, by its branches',
    sure: 'reviewed-text',
    sources: ['gray1918'],
  },
  'deep-fibular-nerve': {
    name: 'deep fibular nerve',
    latin: 'nervus fibularis profundus',
    from: 'common-fibular-nerve',
    roots: ['L4', 'L5', 'S1'],
    skin: 'the cleft between the first two toes',
    sure: 'from-memory',
    sources: ['gray1918'],
  },
  'superficial-fibular-nerve': {
    name: 'superficial fibular nerve',
    latin: 'nervus fibularis superficialis',
    from: 'common-fibular-nerve',
    roots: ['L5', 'S1'],
    skin: 'front of the lower leg and back of the foot',
    sure: 'from-memory',
    sources: ['gray1918'],
  },
  'sural-nerve': {
    name: 'sural nerve',
    latin: 'nervus suralis',
    shown: 'sural-nerve',
    from: 'tibial-nerve',
    roots: ['S1', 'S2'],
    skin: 'outer ankle and outer edge of the foot',
    sure: 'from-memory',
    sources: ['gray1918'],
  },
} as const satisfies Record<string, Nerve>

export type NerveId = keyof typeof NERVES

/** Which nerve moves a muscle, by which roots. */
export interface Innervation {
  readonly nerve: NerveId
  readonly roots: readonly [Root, ...Root[]]
  readonly sure: Certainty
  readonly sources: readonly [SourceId, ...SourceId[]]
}

const taught = (nerve: NerveId, ...roots: readonly [Root, ...Root[]]): Innervation => ({
  nerve,
  roots,
  sure: 'from-memory',
  sources: ['gray1918'],
})

export const INNERVATION: Readonly<Record<MuscleId, Innervation>> = {
  'gastrocnemius-medial': { nerve: 'tibial-nerve', roots: ['S1', 'S2'], sure: 'reviewed-text', sources: ['flexikon'] },
  'gastrocnemius-lateral': { nerve: 'tibial-nerve', roots: ['S1', 'S2'], sure: 'reviewed-text', sources: ['flexikon'] },
  soleus: { nerve: 'tibial-nerve', roots: ['L5', 'S1', 'S2'], sure: 'reviewed-text', sources: ['flexikon'] },
  plantaris: { nerve: 'tibial-nerve', roots: ['S1', 'S2'], sure: 'reviewed-text', sources: ['flexikon'] },
  popliteus: taught('tibial-nerve', 'L4', 'L5', 'S1'),
  'tibialis-posterior': taught('tibial-nerve', 'L4', 'L5'),
  'flexor-digitorum-longus': taught('tibial-nerve', 'S2', 'S3'),
  'flexor-hallucis-longus': taught('tibial-nerve', 'S2', 'S3'),
  'tibialis-anterior': taught('deep-fibular-nerve', 'L4', 'L5'),
  'extensor-digitorum-longus': taught('deep-fibular-nerve', 'L5', 'S1'),
  'extensor-hallucis-longus': taught('deep-fibular-nerve', 'L5'),
  'fibularis-longus': taught('superficial-fibular-nerve', 'L5', 'S1'),
  'fibularis-brevis': taught('superficial-fibular-nerve', 'L5', 'S1'),
  semimembranosus: taught('sciatic-nerve', 'L5', 'S1', 'S2'),
  semitendinosus: taught('sciatic-nerve', 'L5', 'S1', 'S2'),
  'biceps-femoris': taught('sciatic-nerve', 'L5', 'S1', 'S2'),
}
