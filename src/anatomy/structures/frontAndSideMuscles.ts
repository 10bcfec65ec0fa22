import { fact } from '../prose.ts'
import type { NeighbourMuscleText } from '../structure.ts'

const deepFibular = fact(
  'Deep fibular nerve, a branch of the [common fibular nerve](common-fibular-nerve), L4 to S1.',
  'reviewed-text',
  'gray1918',
)
const superficialFibular = fact(
  'Superficial fibular nerve, a branch of the [common fibular nerve](common-fibular-nerve).',
  'reviewed-text',
  'acland',
)

/** The muscles in front of and beside the bones of the leg, which work against or beside the calf. */
export const frontAndSideMuscles = {
  'tibialis-anterior': {
    summary: fact(
      'The muscle beside the shin that lifts the foot: the counterpart of the calf.',
      'reviewed-text',
      'gray1918',
    ),
    origin: [fact('The upper two thirds of the outer side of the [tibia](tibia).', 'reviewed-text', 'gray1918')],
    insertion: [
      fact(
        'The underside of the [medial cuneiform](cuneiform-medial) and the base of the [first metatarsal](metatarsal-1).',
        'reviewed-text',
        'gray1918',
      ),
    ],
    action: [
      fact('Lifts the foot at the ankle (dorsiflexion).', 'reviewed-text', 'gray1918'),
      fact(
        'With [tibialis posterior](tibialis-posterior) it raises the inner edge of the foot.',
        'reviewed-text',
        'gray1918',
      ),
    ],
    innervation: [deepFibular],
    more: [
      fact(
        'In walking it works when the calf rests: in the swing and just after the heel lands.',
        'measured',
        'vcmOnOff',
      ),
    ],
  },
  'extensor-digitorum-longus': {
    summary: fact(
      'A muscle in front of the fibula that straightens the four smaller toes and helps to lift the foot.',
      'reviewed-text',
      'gray1918',
    ),
    origin: [
      fact(
        'The [lateral condyle](lateral-condyle-of-tibia) of the [tibia](tibia), and the front of the [fibula](fibula) below it.',
        'second-hand',
        'gray1918',
      ),
    ],
    insertion: [
      fact(
        'By a slip each into the middle and the distal phalanges of the four smaller toes.',
        'reviewed-text',
        'gray1918',
      ),
    ],
    action: [fact('Straightens the toes; helps to lift the foot.', 'reviewed-text', 'gray1918')],
    innervation: [deepFibular],
    more: [],
  },
  'extensor-hallucis-longus': {
    summary: fact(
      'A thin muscle between tibialis anterior and the long extensor of the toes that lifts the big toe.',
      'from-memory',
      'gray1918',
    ),
    origin: [
      fact(
        'The middle of the front of the [fibula](fibula) and the [interosseous membrane](interosseous-membrane).',
        'from-memory',
        'gray1918',
      ),
    ],
    insertion: [fact('The base of the [distal phalanx of the big toe](phalanx-distal-1).', 'from-memory', 'gray1918')],
    action: [fact('Straightens the big toe; helps to lift the foot.', 'reviewed-text', 'gray1918')],
    innervation: [deepFibular],
    more: [],
  },
  'fibularis-longus': {
    summary: fact(
      'The longer muscle on the outer side of the leg; its tendon passes behind the outer ankle and under the sole to the inner side.',
      'second-hand',
      'gray1918',
    ),
    origin: [
      fact('The [head](head-of-fibula) and the upper outer side of the [fibula](fibula).', 'second-hand', 'gray1918'),
    ],
    insertion: [
      fact(
        'The outer side of the [medial cuneiform](cuneiform-medial) and the base of the [first metatarsal](metatarsal-1).',
        'reviewed-text',
        'gray1918',
      ),
    ],
    action: [
      fact('Raises the outer edge of the foot (eversion).', 'reviewed-text', 'gray1918'),
      fact('Helps in plantar flexion.', 'from-memory', 'gray1918'),
    ],
    innervation: [superficialFibular],
    more: [
      fact(
        'The [common fibular nerve](common-fibular-nerve) divides under it, at the [neck of the fibula](neck-of-fibula).',
        'reviewed-text',
        'gray1918',
      ),
    ],
  },
  'fibularis-brevis': {
    summary: fact(
      'The shorter muscle on the outer side of the leg, under fibularis longus; it turns the sole outwards.',
      'second-hand',
      'gray1918',
    ),
    origin: [fact('The lower outer side of the [fibula](fibula).', 'second-hand', 'gray1918')],
    insertion: [
      fact(
        'The [tuberosity](tuberosity-of-fifth-metatarsal) at the base of the [fifth metatarsal](metatarsal-5).',
        'reviewed-text',
        'feneis2000',
      ),
    ],
    action: [
      fact('Raises the outer edge of the foot (eversion).', 'reviewed-text', 'gray1918'),
      fact('Helps in plantar flexion.', 'from-memory', 'gray1918'),
    ],
    innervation: [superficialFibular],
    more: [
      fact(
        'With [fibularis longus](fibularis-longus) it runs in the groove behind the [lateral malleolus](lateral-malleolus).',
        'reviewed-text',
        'gray1918',
      ),
    ],
  },
} as const satisfies Record<string, NeighbourMuscleText>
