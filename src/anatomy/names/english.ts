import type { StructureId } from '../ids.ts'

/** The English name, and the other words by which a reader may look for the structure, in any language. */
interface EnglishName {
  readonly name: string
  readonly synonyms?: readonly string[]
}

const CALF = ['calf muscle', 'triceps surae', 'calf', 'gemelos', 'jumeaux', 'GCM']
const ordinal = ['', 'first', 'second', 'third', 'fourth', 'fifth'] as const
const toe = ['', 'big toe', 'second toe', 'third toe', 'fourth toe', 'little toe'] as const

const metatarsal = (n: 1 | 2 | 3 | 4 | 5): EnglishName => ({
  name: `${capital(ordinal[n])} metatarsal`,
  synonyms: [`metatarsal ${n}`, `metatarsal of the ${toe[n]}`, `MT${n}`],
})

const phalanx = (place: 'proximal' | 'middle' | 'distal', n: 1 | 2 | 3 | 4 | 5): EnglishName => ({
  name: `${capital(place)} phalanx of the ${toe[n]}`,
  synonyms: [`${place} phalanx ${n}`, 'toe bone', ...(n === 1 ? ['great toe', 'hallux'] : [])],
})

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** English names of all structures, with synonyms. */
export const ENGLISH: Readonly<Record<StructureId, EnglishName>> = {
  'gastrocnemius-medial': {
    name: 'Medial head of gastrocnemius',
    synonyms: [
      'medial gastrocnemius',
      'gastrocnemius medialis',
      'inner calf muscle',
      'tennis leg muscle',
      'MG',
      ...CALF,
    ],
  },
  'gastrocnemius-lateral': {
    name: 'Lateral head of gastrocnemius',
    synonyms: ['lateral gastrocnemius', 'gastrocnemius lateralis', 'outer calf muscle', 'LG', ...CALF],
  },
  soleus: {
    name: 'Soleus',
    synonyms: ['soleus muscle', 'deep calf muscle', 'calf muscle', 'calf', 'triceps surae', 'sole-shaped muscle'],
  },
  plantaris: {
    name: 'Plantaris',
    synonyms: ['plantaris muscle', "freshman's nerve", 'plantar muscle', 'calf muscle'],
  },
  'achilles-tendon': {
    name: 'Achilles tendon',
    synonyms: [
      'calcaneal tendon',
      'tendo calcaneus',
      'tendo Achillis',
      'heel cord',
      'heel tendon',
      'tendon of Achilles',
    ],
  },
  femur: { name: 'Femur', synonyms: ['thigh bone', 'thighbone', 'distal femur'] },
  patella: { name: 'Patella', synonyms: ['kneecap', 'knee cap'] },
  tibia: { name: 'Tibia', synonyms: ['shin bone', 'shinbone', 'shin'] },
  fibula: { name: 'Fibula', synonyms: ['calf bone', 'splint bone', 'peroné', 'péroné'] },
  talus: { name: 'Talus', synonyms: ['ankle bone', 'anklebone', 'astragalus'] },
  calcaneus: { name: 'Calcaneus', synonyms: ['heel bone', 'os calcis', 'calcaneum', 'heel'] },
  navicular: { name: 'Navicular', synonyms: ['navicular bone', 'scaphoid of the foot', 'boat-shaped bone'] },
  cuboid: { name: 'Cuboid', synonyms: ['cuboid bone'] },
  'cuneiform-medial': { name: 'Medial cuneiform', synonyms: ['first cuneiform', 'internal cuneiform', 'wedge bone'] },
  'cuneiform-intermediate': {
    name: 'Intermediate cuneiform',
    synonyms: ['second cuneiform', 'middle cuneiform', 'wedge bone'],
  },
  'cuneiform-lateral': { name: 'Lateral cuneiform', synonyms: ['third cuneiform', 'external cuneiform', 'wedge bone'] },
  'metatarsal-1': metatarsal(1),
  'metatarsal-2': metatarsal(2),
  'metatarsal-3': metatarsal(3),
  'metatarsal-4': metatarsal(4),
  'metatarsal-5': metatarsal(5),
  'phalanx-proximal-1': phalanx('proximal', 1),
  'phalanx-proximal-2': phalanx('proximal', 2),
  'phalanx-proximal-3': phalanx('proximal', 3),
  'phalanx-proximal-4': phalanx('proximal', 4),
  'phalanx-proximal-5': phalanx('proximal', 5),
  'phalanx-middle-2': phalanx('middle', 2),
  'phalanx-middle-3': phalanx('middle', 3),
  'phalanx-middle-4': phalanx('middle', 4),
  'phalanx-middle-5': phalanx('middle', 5),
  'phalanx-distal-1': phalanx('distal', 1),
  'phalanx-distal-2': phalanx('distal', 2),
  'phalanx-distal-3': phalanx('distal', 3),
  'phalanx-distal-4': phalanx('distal', 4),
  'phalanx-distal-5': phalanx('distal', 5),
  popliteus: { name: 'Popliteus', synonyms: ['popliteus muscle', 'popliteal muscle', 'key of the knee'] },
  'tibialis-posterior': { name: 'Tibialis posterior', synonyms: ['posterior tibial muscle', 'tib post', 'TP'] },
  'flexor-digitorum-longus': { name: 'Flexor digitorum longus', synonyms: ['long flexor of the toes', 'FDL'] },
  'flexor-hallucis-longus': {
    name: 'Flexor hallucis longus',
    synonyms: ['long flexor of the big toe', 'long flexor of the great toe', 'FHL'],
  },
  'tibialis-anterior': {
    name: 'Tibialis anterior',
    synonyms: ['anterior tibial muscle', 'shin muscle', 'tib ant', 'TA'],
  },
  'extensor-digitorum-longus': { name: 'Extensor digitorum longus', synonyms: ['long extensor of the toes', 'EDL'] },
  'extensor-hallucis-longus': {
    name: 'Extensor hallucis longus',
    synonyms: ['long extensor of the big toe', 'long extensor of the great toe', 'EHL'],
  },
  'fibularis-longus': { name: 'Fibularis longus', synonyms: ['peroneus longus', 'long peroneal muscle'] },
  'fibularis-brevis': { name: 'Fibularis brevis', synonyms: ['peroneus brevis', 'short peroneal muscle'] },
  semimembranosus: { name: 'Semimembranosus', synonyms: ['hamstring', 'hamstrings', 'medial hamstring'] },
  semitendinosus: {
    name: 'Semitendinosus',
    synonyms: ['hamstring', 'hamstrings', 'medial hamstring', 'pes anserinus'],
  },
  'biceps-femoris': { name: 'Biceps femoris', synonyms: ['hamstring', 'hamstrings', 'lateral hamstring'] },
  'tibial-nerve': { name: 'Tibial nerve', synonyms: ['posterior tibial nerve', 'medial popliteal nerve'] },
  'common-fibular-nerve': {
    name: 'Common fibular nerve',
    synonyms: ['common peroneal nerve', 'peroneal nerve', 'lateral popliteal nerve'],
  },
  'sural-nerve': { name: 'Sural nerve', synonyms: ['short saphenous nerve', 'calf nerve'] },
  'popliteal-artery': { name: 'Popliteal artery', synonyms: ['artery behind the knee'] },
  'posterior-tibial-artery': { name: 'Posterior tibial artery', synonyms: ['PTA'] },
  'popliteal-vein': { name: 'Popliteal vein', synonyms: ['deep vein of the knee', 'vein behind the knee'] },
  'small-saphenous-vein': {
    name: 'Small saphenous vein',
    synonyms: ['short saphenous vein', 'lesser saphenous vein', 'calf vein'],
  },
  'knee-capsule': { name: 'Knee joint capsule', synonyms: ['capsule of the knee', 'articular capsule of the knee'] },
  'interosseous-membrane': {
    name: 'Interosseous membrane of the leg',
    synonyms: ['middle tibiofibular ligament', 'crural interosseous membrane'],
  },
  'retrocalcaneal-bursa': {
    name: 'Retrocalcaneal bursa',
    synonyms: ['deep calcaneal bursa', 'bursa of the calcaneal tendon', 'subtendinous calcaneal bursa', 'heel bursa'],
  },
  'subcutaneous-calcaneal-bursa': {
    name: 'Subcutaneous calcaneal bursa',
    synonyms: ['superficial calcaneal bursa', 'retro-Achilles bursa', 'pump bump', 'heel bursa'],
  },
  skin: { name: 'Skin of the leg', synonyms: ['skin', 'integument', 'cutis'] },
}
