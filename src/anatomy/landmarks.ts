import type { StructureId } from './ids.ts'

/**
 * Named features of the bones that panels point at. Each is an empty node `landmark:<name>` in the model,
 * placed on the bone that carries it. What each is: gray1918; where it lies is measured on the figure of its bone, and the
 * tests of the bones hold it to its neighbours.
 */
export const LANDMARKS = {
  'medial-condyle': { name: 'medial condyle', on: 'femur' },
  'lateral-condyle': { name: 'lateral condyle', on: 'femur' },
  'medial-epicondyle': { name: 'medial epicondyle', on: 'femur' },
  'lateral-epicondyle': { name: 'lateral epicondyle', on: 'femur' },
  'adductor-tubercle': { name: 'adductor tubercle', on: 'femur' },
  'popliteal-surface': { name: 'popliteal surface', on: 'femur' },
  'linea-aspera': { name: 'linea aspera', on: 'femur' },
  'lateral-supracondylar-line': { name: 'lateral supracondylar line', on: 'femur' },
  'intercondylar-fossa': { name: 'intercondylar fossa', on: 'femur' },
  'apex-of-patella': { name: 'apex of the patella', on: 'patella' },
  'tibial-plateau': { name: 'tibial plateau', on: 'tibia' },
  'medial-condyle-of-tibia': { name: 'medial condyle of the tibia', on: 'tibia' },
  'lateral-condyle-of-tibia': { name: 'lateral condyle of the tibia', on: 'tibia' },
  'tibial-tuberosity': { name: 'tibial tuberosity', on: 'tibia' },
  'soleal-line': { name: 'soleal line', on: 'tibia' },
  'medial-border-of-tibia': { name: 'medial border of the tibia', on: 'tibia' },
  'medial-malleolus': { name: 'medial malleolus', on: 'tibia' },
  'head-of-fibula': { name: 'head of the fibula', on: 'fibula' },
  'neck-of-fibula': { name: 'neck of the fibula', on: 'fibula' },
  'lateral-malleolus': { name: 'lateral malleolus', on: 'fibula' },
  'talar-dome': { name: 'trochlea of the talus', on: 'talus' },
  'groove-of-talus': { name: 'groove for flexor hallucis longus', on: 'talus' },
  'calcaneal-tuberosity': { name: 'calcaneal tuberosity', on: 'calcaneus' },
  'posterior-surface-of-calcaneus': { name: 'posterior surface of the calcaneus', on: 'calcaneus' },
  'sustentaculum-tali': { name: 'sustentaculum tali', on: 'calcaneus' },
  'tuberosity-of-navicular': { name: 'tuberosity of the navicular', on: 'navicular' },
  'groove-of-cuboid': { name: 'groove for fibularis longus', on: 'cuboid' },
  'tuberosity-of-fifth-metatarsal': { name: 'tuberosity of the fifth metatarsal', on: 'metatarsal-5' },
} as const satisfies Record<string, { readonly name: string; readonly on: StructureId }>

export type LandmarkId = keyof typeof LANDMARKS
export const LANDMARK_IDS = Object.keys(LANDMARKS) as readonly LandmarkId[]
