import { fact } from '../prose.ts'
import type { NeighbourMuscleText } from '../structure.ts'

const origin = fact(
  'The ischial tuberosity, the bone we sit on; the model begins further down.',
  'reviewed-text',
  'imaios',
)
const action = fact(
  'Bends the knee and stretches the hip; with the knee bent it turns the leg inwards.',
  'reviewed-text',
  'imaios',
)
const innervation = fact('The tibial part of the sciatic nerve.', 'reviewed-text', 'imaios')

/** The muscles of the back of the thigh, of which the model shows the lower ends. */
export const hamstrings = {
  semimembranosus: {
    summary: fact(
      'A hamstring on the inner side of the back of the thigh; it bounds the popliteal fossa above.',
      'reviewed-text',
      'flexikon',
      'imaios',
    ),
    origin: [origin],
    insertion: [
      fact(
        'The back of the [medial condyle](medial-condyle-of-tibia) of the [tibia](tibia).',
        'reviewed-text',
        'gray1918',
      ),
    ],
    action: [action],
    innervation: [innervation],
    more: [],
  },
  semitendinosus: {
    summary: fact(
      'A hamstring with a long, cord-like tendon that can be felt on the inner side behind the knee.',
      'reviewed-text',
      'imaios',
    ),
    origin: [origin],
    insertion: [
      fact(
        'The upper part of the inner side of the [tibia](tibia), together with sartorius and gracilis (pes anserinus).',
        'reviewed-text',
        'gray1918',
      ),
    ],
    action: [action],
    innervation: [innervation],
    more: [],
  },
  'biceps-femoris': {
    summary: fact(
      'The hamstring on the outer side: its two heads end in one tendon on the head of the fibula.',
      'reviewed-text',
      'imaios',
    ),
    origin: [
      origin,
      fact(
        'The short head comes from the [linea aspera](linea-aspera) at the back of the [femur](femur).',
        'reviewed-text',
        'imaios',
      ),
    ],
    insertion: [
      fact(
        'The [head of the fibula](head-of-fibula), with a slip to the [tibia](tibia).',
        'reviewed-text',
        'imaios',
        'gray1918',
      ),
    ],
    action: [
      fact(
        'Bends the knee and stretches the hip; with the knee bent it turns the leg outwards.',
        'reviewed-text',
        'imaios',
      ),
    ],
    innervation: [
      fact(
        'Long head: tibial part of the sciatic nerve; short head: its common fibular part.',
        'reviewed-text',
        'imaios',
        'gray1918',
      ),
    ],
    more: [
      fact(
        'The [common fibular nerve](common-fibular-nerve) runs along its tendon to the [fibula](fibula).',
        'reviewed-text',
        'gray1918',
      ),
    ],
  },
} as const satisfies Record<string, NeighbourMuscleText>
