import type { StructureId } from './ids.ts'

/** Keys of a structure in the vocabularies of anatomy. */
export interface Codes {
  /** Foundational Model of Anatomy. */
  readonly fma?: number
  /** Terminologia Anatomica, second edition. */
  readonly ta2?: number
  /** Terminologia Anatomica 1998. */
  readonly ta98?: string
  /** The codes above that were written from memory and are not yet checked. */
  readonly uncheckedCodes?: readonly ('fma' | 'ta2' | 'ta98')[]
}

/** The codes of each structure, where they are known. FMA is of the concept without a side. */
export const CODES: Readonly<Record<StructureId, Codes>> = {
  'gastrocnemius-medial': { fma: 45956, ta2: 2659, ta98: 'A04.7.02.046', uncheckedCodes: ['ta98'] },
  'gastrocnemius-lateral': { fma: 45959, ta2: 2658, ta98: 'A04.7.02.045', uncheckedCodes: ['ta98'] },
  soleus: { fma: 22542, ta2: 2660, ta98: 'A04.7.02.047' },
  plantaris: { fma: 22543, ta2: 2663, ta98: 'A04.7.02.049', uncheckedCodes: ['ta2'] },
  'achilles-tendon': { fma: 51061, ta2: 2662, ta98: 'A04.7.02.048' },
  femur: { fma: 9611, ta2: 1360, ta98: 'A02.5.04.001', uncheckedCodes: ['ta2'] },
  patella: { fma: 24485, ta2: 1390, ta98: 'A02.5.05.001', uncheckedCodes: ['ta2'] },
  tibia: { fma: 24476, ta2: 1397, ta98: 'A02.5.06.001', uncheckedCodes: ['ta2'] },
  fibula: { fma: 24479, ta2: 1427, ta98: 'A02.5.07.001', uncheckedCodes: ['ta2'] },
  talus: { fma: 9708, ta2: 1448, ta98: 'A02.5.10.001' },
  calcaneus: { fma: 24496, ta2: 1468, ta98: 'A02.5.11.001', uncheckedCodes: ['ta2'] },
  navicular: { fma: 24499, ta98: 'A02.5.12.001' },
  cuboid: { fma: 24527, ta98: 'A02.5.16.001' },
  'cuneiform-medial': { fma: 24518, ta98: 'A02.5.13.001' },
  'cuneiform-intermediate': { fma: 24519, ta98: 'A02.5.14.001' },
  'cuneiform-lateral': { fma: 24520, ta98: 'A02.5.15.001' },
  'metatarsal-1': { fma: 24502 },
  'metatarsal-2': { fma: 24503 },
  'metatarsal-3': { fma: 24504 },
  'metatarsal-4': { fma: 24505 },
  'metatarsal-5': { fma: 24506 },
  'phalanx-proximal-1': { fma: 43252 },
  'phalanx-proximal-2': { fma: 32618 },
  'phalanx-proximal-3': { fma: 32619 },
  'phalanx-proximal-4': { fma: 32620 },
  'phalanx-proximal-5': { fma: 32621 },
  'phalanx-middle-2': { fma: 32623 },
  'phalanx-middle-3': { fma: 32624 },
  'phalanx-middle-4': { fma: 32625 },
  'phalanx-middle-5': { fma: 230984 },
  'phalanx-distal-1': { fma: 32627 },
  'phalanx-distal-2': { fma: 32628 },
  'phalanx-distal-3': { fma: 32629 },
  'phalanx-distal-4': { fma: 32630 },
  'phalanx-distal-5': { fma: 32631 },
  popliteus: { fma: 22590, ta98: 'A04.7.02.050', uncheckedCodes: ['ta98'] },
  'tibialis-posterior': { fma: 51099, ta98: 'A04.7.02.051' },
  'flexor-digitorum-longus': { fma: 51071, ta98: 'A04.7.02.052' },
  'flexor-hallucis-longus': { fma: 22593, ta98: 'A04.7.02.053' },
  'tibialis-anterior': { fma: 22532, ta98: 'A04.7.02.037' },
  'extensor-digitorum-longus': { fma: 22534, ta98: 'A04.7.02.038' },
  'extensor-hallucis-longus': { fma: 22533, ta98: 'A04.7.02.040' },
  'fibularis-longus': { fma: 22539, ta98: 'A04.7.02.041' },
  'fibularis-brevis': { fma: 22540, ta98: 'A04.7.02.042' },
  semimembranosus: { fma: 22438, ta98: 'A04.7.02.036', uncheckedCodes: ['ta98'] },
  semitendinosus: { fma: 22357, ta98: 'A04.7.02.035', uncheckedCodes: ['ta98'] },
  'biceps-femoris': { fma: 22356, ta98: 'A04.7.02.032', uncheckedCodes: ['ta98'] },
  'tibial-nerve': { fma: 19035, ta98: 'A14.2.07.058' },
  'common-fibular-nerve': { fma: 19036, ta98: 'A14.2.07.047', uncheckedCodes: ['fma'] },
  'sural-nerve': { fma: 44688, ta98: 'A14.2.07.062' },
  'popliteal-artery': { fma: 77155, ta98: 'A12.2.16.033' },
  'posterior-tibial-artery': { fma: 43895, ta98: 'A12.2.16.055' },
  'popliteal-vein': { fma: 44327 },
  'small-saphenous-vein': { fma: 44330, uncheckedCodes: ['fma'] },
  'knee-capsule': {},
  'interosseous-membrane': { fma: 35187, ta98: 'A03.6.05.002' },
  'retrocalcaneal-bursa': {},
  'subcutaneous-calcaneal-bursa': {},
  skin: { fma: 7163 },
}
