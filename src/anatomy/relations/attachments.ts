import type { Certainty } from '../facts.ts'
import type { BONE_IDS, StructureId } from '../ids.ts'
import type { LandmarkId } from '../landmarks.ts'
import type { SourceId } from '../sources.ts'

export type BoneId = (typeof BONE_IDS)[number]

/** Muscles whose attachments, nerves and actions the tables hold. */
export type MuscleId = Extract<
  StructureId,
  | 'gastrocnemius-medial'
  | 'gastrocnemius-lateral'
  | 'soleus'
  | 'plantaris'
  | 'popliteus'
  | 'tibialis-posterior'
  | 'flexor-digitorum-longus'
  | 'flexor-hallucis-longus'
  | 'tibialis-anterior'
  | 'extensor-digitorum-longus'
  | 'extensor-hallucis-longus'
  | 'fibularis-longus'
  | 'fibularis-brevis'
  | 'semimembranosus'
  | 'semitendinosus'
  | 'biceps-femoris'
>

/** Where a muscle holds on to a bone. */
export interface Attachment {
  readonly id: string
  readonly muscle: MuscleId
  readonly end: 'origin' | 'insertion'
  readonly bone: BoneId | 'hip-bone'
  readonly landmark?: LandmarkId
  readonly sure: Certainty
  readonly sources: readonly [SourceId, ...SourceId[]]
}

type Site = BoneId | 'hip-bone' | readonly [BoneId, LandmarkId]

/** Origins and insertions; the calf's own end on the heel bone by way of the Achilles tendon. */
const SITES: Readonly<
  Record<MuscleId, { readonly origin: readonly Site[]; readonly insertion: readonly Site[]; readonly sure?: Certainty }>
> = {
  'gastrocnemius-medial': {
    origin: [
      ['femur', 'medial-condyle'],
      ['femur', 'popliteal-surface'],
    ],
    insertion: [['calcaneus', 'posterior-surface-of-calcaneus']],
  },
  'gastrocnemius-lateral': {
    origin: [
      ['femur', 'lateral-condyle'],
      ['femur', 'lateral-supracondylar-line'],
    ],
    insertion: [['calcaneus', 'posterior-surface-of-calcaneus']],
  },
  soleus: {
    origin: [
      ['fibula', 'head-of-fibula'],
      ['tibia', 'soleal-line'],
      ['tibia', 'medial-border-of-tibia'],
    ],
    insertion: [['calcaneus', 'posterior-surface-of-calcaneus']],
  },
  plantaris: {
    origin: [['femur', 'lateral-supracondylar-line']],
    insertion: [['calcaneus', 'posterior-surface-of-calcaneus']],
  },
  popliteus: { origin: [['femur', 'lateral-condyle']], insertion: ['tibia'] },
  'tibialis-posterior': {
    origin: ['tibia', 'fibula'],
    insertion: ['navicular', 'cuneiform-medial'],
  },
  'flexor-digitorum-longus': {
    origin: ['tibia'],
    insertion: ['phalanx-distal-2', 'phalanx-distal-3', 'phalanx-distal-4', 'phalanx-distal-5'],
  },
  'flexor-hallucis-longus': { origin: ['fibula'], insertion: ['phalanx-distal-1'] },
  'tibialis-anterior': { origin: ['tibia'], insertion: ['cuneiform-medial', 'metatarsal-1'] },
  'extensor-digitorum-longus': {
    origin: ['tibia', 'fibula'],
    insertion: ['phalanx-middle-2', 'phalanx-middle-3', 'phalanx-middle-4', 'phalanx-middle-5'],
  },
  'extensor-hallucis-longus': { origin: ['fibula'], insertion: ['phalanx-distal-1'] },
  'fibularis-longus': {
    origin: [['fibula', 'head-of-fibula']],
    insertion: ['cuneiform-medial', 'metatarsal-1'],
  },
  'fibularis-brevis': { origin: ['fibula'], insertion: ['metatarsal-5'] },
  semimembranosus: { origin: ['hip-bone'], insertion: ['tibia'] },
  semitendinosus: { origin: ['hip-bone'], insertion: ['tibia'] },
  'biceps-femoris': { origin: ['hip-bone', 'femur'], insertion: [['fibula', 'head-of-fibula']] },
}

export const MUSCLE_IDS = Object.keys(SITES) as readonly MuscleId[]

/** Every attachment, with an id of its own: `soleus.origin.tibia.soleal-line`. */
export const ATTACHMENTS: readonly Attachment[] = MUSCLE_IDS.flatMap((muscle) =>
  (['origin', 'insertion'] as const).flatMap((end) =>
    SITES[muscle][end].map((site): Attachment => {
      const [bone, landmark] = typeof site === 'string' ? [site] : site
      return {
        id: [muscle, end, bone, landmark].filter(Boolean).join('.'),
        muscle,
        end,
        bone,
        ...(landmark && { landmark }),
        sure: SITES[muscle].sure ?? 'reviewed-text',
        sources: ['gray1918'],
      }
    }),
  ),
)
