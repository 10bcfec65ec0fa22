/**
 * The structures of the atlas, by id. An id names the mesh node in the model, the entry in the anatomy data
 * and the word in a URL; it never changes once published.
 */

/** What the article is about, superficial to deep and on to the heel. */
export const FIVE_IDS = [
  'gastrocnemius-medial',
  'gastrocnemius-lateral',
  'soleus',
  'plantaris',
  'achilles-tendon',
] as const

/** Bones from the thigh to the toes, proximal to distal and medial to lateral. */
export const BONE_IDS = [
  'femur',
  'patella',
  'tibia',
  'fibula',
  'talus',
  'calcaneus',
  'navicular',
  'cuboid',
  'cuneiform-medial',
  'cuneiform-intermediate',
  'cuneiform-lateral',
  'metatarsal-1',
  'metatarsal-2',
  'metatarsal-3',
  'metatarsal-4',
  'metatarsal-5',
  'phalanx-proximal-1',
  'phalanx-proximal-2',
  'phalanx-proximal-3',
  'phalanx-proximal-4',
  'phalanx-proximal-5',
  'phalanx-middle-2',
  'phalanx-middle-3',
  'phalanx-middle-4',
  'phalanx-middle-5',
  'phalanx-distal-1',
  'phalanx-distal-2',
  'phalanx-distal-3',
  'phalanx-distal-4',
  'phalanx-distal-5',
] as const

/** Deep and neighbouring muscles; the last three are cut off above the knee. */
export const NEIGHBOUR_MUSCLE_IDS = [
  'popliteus',
  'tibialis-posterior',
  'flexor-digitorum-longus',
  'flexor-hallucis-longus',
  'tibialis-anterior',
  'extensor-digitorum-longus',
  'extensor-hallucis-longus',
  'fibularis-longus',
  'fibularis-brevis',
  'semimembranosus',
  'semitendinosus',
  'biceps-femoris',
] as const

export const NERVE_IDS = ['tibial-nerve', 'common-fibular-nerve', 'sural-nerve'] as const
export const ARTERY_IDS = ['popliteal-artery', 'posterior-tibial-artery'] as const
export const VEIN_IDS = ['popliteal-vein', 'small-saphenous-vein'] as const

/** Capsule, membrane, bursae and skin. */
export const COVERING_IDS = [
  'knee-capsule',
  'interosseous-membrane',
  'retrocalcaneal-bursa',
  'subcutaneous-calcaneal-bursa',
  'skin',
] as const

/** Every structure that the atlas names. */
export const STRUCTURE_IDS = [
  ...FIVE_IDS,
  ...BONE_IDS,
  ...NEIGHBOUR_MUSCLE_IDS,
  ...NERVE_IDS,
  ...ARTERY_IDS,
  ...VEIN_IDS,
  ...COVERING_IDS,
] as const

export type FiveId = (typeof FIVE_IDS)[number]
export type BoneId = (typeof BONE_IDS)[number]
export type StructureId = (typeof STRUCTURE_IDS)[number]

const known: ReadonlySet<string> = new Set(STRUCTURE_IDS)

/** Whether a word from outside names a structure. */
export function isStructureId(word: unknown): word is StructureId {
  return typeof word === 'string' && known.has(word)
}
