import { fact } from '../prose.ts'
import type { NeighbourMuscleText } from '../structure.ts'

/** The deep muscles of the calf, in front of the soleus. */
export const deepCalfMuscles = {
  popliteus: {
    summary: fact(
      'A flat, triangular muscle on the floor of the popliteal fossa that unlocks the straight knee.',
      'from-memory',
      'gray1918',
    ),
    origin: [
      fact(
        'By a strong tendon from the front of a groove on the [lateral condyle](lateral-condyle) of the [femur](femur).',
        'reviewed-text',
        'gray1918',
      ),
    ],
    insertion: [
      fact(
        'The triangle above the [soleal line](soleal-line) on the back of the [tibia](tibia).',
        'reviewed-text',
        'gray1918',
      ),
    ],
    action: [fact('Turns the tibia inwards under the femur and begins to bend the knee.', 'from-memory', 'gray1918')],
    innervation: [fact('[Tibial nerve](tibial-nerve), L4 to S1.', 'from-memory', 'gray1918')],
    more: [
      fact(
        'At its lower border the [popliteal artery](popliteal-artery) ends and the [posterior tibial artery](posterior-tibial-artery) begins.',
        'reviewed-text',
        'gray1918',
      ),
    ],
  },
  'tibialis-posterior': {
    summary: fact(
      'The deepest muscle of the calf, between the two bones of the leg; its tendon hooks round the inner ankle and holds up the arch of the foot.',
      'from-memory',
      'gray1918',
    ),
    origin: [
      fact(
        'The back of the [tibia](tibia) below the [soleal line](soleal-line), on the lateral side, and the neighbouring [interosseous membrane](interosseous-membrane) and [fibula](fibula).',
        'reviewed-text',
        'gray1918',
      ),
    ],
    insertion: [
      fact(
        'The [tuberosity](tuberosity-of-navicular) of the [navicular](navicular) and the [medial cuneiform](cuneiform-medial), with slips to other bones of the sole.',
        'second-hand',
        'gray1918',
      ),
    ],
    action: [fact('Turns the sole inwards (inversion) and helps in plantar flexion.', 'reviewed-text', 'gray1918')],
    innervation: [fact('[Tibial nerve](tibial-nerve).', 'reviewed-text', 'acland')],
    more: [
      fact(
        'Its tendon lies in the groove behind the [medial malleolus](medial-malleolus), in front of that of [flexor digitorum longus](flexor-digitorum-longus).',
        'reviewed-text',
        'gray1918',
      ),
    ],
  },
  'flexor-digitorum-longus': {
    summary: fact(
      'A deep muscle on the tibial side of the calf that bends the four smaller toes.',
      'from-memory',
      'gray1918',
    ),
    origin: [
      fact(
        'The back of the [tibia](tibia) below the [soleal line](soleal-line), on the medial side.',
        'reviewed-text',
        'gray1918',
      ),
    ],
    insertion: [fact('The bases of the distal phalanges of the four smaller toes.', 'from-memory', 'gray1918')],
    action: [fact('Bends the four smaller toes and helps in plantar flexion.', 'from-memory', 'gray1918')],
    innervation: [fact('[Tibial nerve](tibial-nerve).', 'reviewed-text', 'acland')],
    more: [
      fact(
        'Behind the [medial malleolus](medial-malleolus) it shares a groove with [tibialis posterior](tibialis-posterior).',
        'reviewed-text',
        'gray1918',
      ),
    ],
  },
  'flexor-hallucis-longus': {
    summary: fact(
      'A deep muscle on the fibular side of the calf that bends the big toe and presses it down when we push off.',
      'from-memory',
      'gray1918',
    ),
    origin: [
      fact(
        'The lower two thirds of the back of the [fibula](fibula), but for the last 2.5 cm, and the lower [interosseous membrane](interosseous-membrane).',
        'reviewed-text',
        'gray1918',
      ),
    ],
    insertion: [
      fact('The base of the [distal phalanx of the big toe](phalanx-distal-1).', 'reviewed-text', 'gray1918'),
    ],
    action: [fact('Bends the big toe and helps in plantar flexion.', 'from-memory', 'gray1918')],
    innervation: [fact('[Tibial nerve](tibial-nerve).', 'reviewed-text', 'acland')],
    more: [
      fact(
        'Its tendon runs in a groove on the back of tibia and [talus](talus) and under the [sustentaculum tali](sustentaculum-tali).',
        'reviewed-text',
        'gray1918',
      ),
    ],
  },
} as const satisfies Record<string, NeighbourMuscleText>
