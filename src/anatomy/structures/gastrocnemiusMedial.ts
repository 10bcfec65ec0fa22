import { fact } from '../prose.ts'
import type { MuscleText } from '../structure.ts'
import { medialArchitecture } from './architecture.ts'

/** The panel of the medial head of gastrocnemius. */
export const gastrocnemiusMedial: MuscleText = {
  summary: fact(
    'The larger, inner half of the two-headed muscle that shapes the calf: it lifts the heel to push us off the ground and helps to bend the knee.',
    'reviewed-text',
    'gray1918',
    'osmosis2025',
  ),
  origin: [
    fact(
      'A depression on the upper, back part of the [medial condyle](medial-condyle) of the [femur](femur), behind the [adductor tubercle](adductor-tubercle), and the adjoining [popliteal surface](popliteal-surface).',
      'reviewed-text',
      'gray1918',
    ),
    fact('Some fibres come from the [capsule of the knee joint](knee-capsule).', 'reviewed-text', 'gray1918'),
    fact(
      'The tendon of origin spreads as an aponeurosis over the back of the belly; from it the fibres run downwards and forwards.',
      'reviewed-text',
      'gray1918',
    ),
  ],
  insertion: [
    fact(
      'An aponeurosis on the front of the belly, which narrows, unites with the tendon of the [soleus](soleus) and becomes the [Achilles tendon](achilles-tendon).',
      'reviewed-text',
      'gray1918',
    ),
    fact(
      'Through that tendon it pulls on the middle third of the [posterior surface of the calcaneus](posterior-surface-of-calcaneus).',
      'reviewed-text',
      'gray1918',
      'nanka2024',
    ),
    fact(
      'The two heads bound the lower half of the popliteal fossa and join beneath it, where the middle third of the leg begins. The article that this atlas follows lets them converge with soleus and plantaris at the fossa itself.',
      'reviewed-text',
      'quain',
      'gray1918',
      'osmosis2025',
    ),
  ],
  action: {
    ankle: [
      fact(
        'Plantar flexion: raises the heel and points the foot down, in walking, running and jumping.',
        'reviewed-text',
        'osmosis2025',
      ),
      fact(
        'Strongest with the knee straight. From knee straight and foot up to knee bent and foot down its fascicles shorten from 59 to 32 mm, and there it has little pull left.',
        'measured',
        'kawakami1998',
      ),
      fact(
        'In walking it works while the foot stands, from about 9 to 54 % of the stride with a peak near 40 %, and rests while the leg swings. The article places it in the swing.',
        'measured',
        'vcmOnOff',
        'schwartz2008',
        'osmosis2025',
      ),
      fact(
        'In quiet standing it is active for 45–82 % of the time in young adults, and for longer in old age. The article gives the muscle little part in posture; that holds for the [lateral head](gastrocnemius-lateral).',
        'measured',
        'dosAnjos2017',
        'osmosis2025',
      ),
    ],
    knee: [
      fact('Flexion: helps to bend the knee, which it crosses from behind.', 'reviewed-text', 'osmosis2025'),
      fact(
        'Its lever at the knee is about 11 mm with the knee straight and 23 mm at 75–90° in a model of the leg; measurements give 12–20 mm.',
        'computed',
        'rajagopal2016',
        'spoor1990',
      ),
    ],
  },
  innervation: [
    fact(
      '[Tibial nerve](tibial-nerve), roots S1 and S2, at times with fibres of L5. The article gives mainly S1, with some L5.',
      'reviewed-text',
      'flexikon',
      'osmosis2025',
    ),
  ],
  bloodSupply: [
    fact(
      'Medial sural artery: each head has its own sural branch of the [popliteal artery](popliteal-artery), given off behind the knee joint.',
      'reviewed-text',
      'gray1918',
      'orthobullets',
    ),
  ],
  architecture: medialArchitecture,
  architectureNotes: [
    fact(
      'Often called a fast muscle, and the article says it holds more fast fibres: in man about half of its fibres are slow. It is fast only beside the [soleus](soleus), where about 70 % are slow.',
      'measured',
      'edgerton1975',
      'osmosis2025',
    ),
    fact(
      'The two cross-sections differ threefold because one comes from aged cadavers and the other from healthy living people, with fibre length found in different ways.',
      'computed',
      'ward2009',
      'fukunaga1992',
    ),
  ],
  relations: [
    fact(
      'Its belly reaches lower than that of the [lateral head](gastrocnemius-lateral), by 17 mm on average; in 8 of 84 legs it was the other way round.',
      'measured',
      'antonios2008',
    ),
    fact(
      'In front of it lie the thin tendon of the [plantaris](plantaris) and the [soleus](soleus).',
      'reviewed-text',
      'gray1918',
    ),
    fact(
      'It forms the lower medial edge of the popliteal fossa; [semimembranosus](semimembranosus) and [semitendinosus](semitendinosus) form the upper one.',
      'reviewed-text',
      'flexikon',
    ),
  ],
  variation: [
    fact(
      'Extra slips may arise from the [popliteal surface](popliteal-surface) of the femur.',
      'reviewed-text',
      'gray1918',
    ),
    fact(
      'A third head is the most frequent variant: 3 to 5.5 % in the older series, 6 of 40 knees in a recent one. It comes from the back of the femur near the midline, mostly joins this head, and may press on the [popliteal artery](popliteal-artery) and [vein](popliteal-vein).',
      'reviewed-text',
      'anatomyAtlasesVariants',
      'natsis2022',
    ),
    fact('A gastrocnemius with four heads has been described once.', 'second-hand', 'ashaolu2014'),
  ],
  clinical: [
    fact(
      'Tennis leg: this head tears at its lower end, where muscle passes into aponeurosis, typically as the knee straightens while the ankle is forced up: an eccentric load. The article speaks of a rupture of the tendon at the medial head.',
      'reviewed-text',
      'flecca2007',
      'kwak2006',
      'osmosis2025',
    ),
    fact(
      'Of 81 people with the signs of it, 78 had changes on ultrasound and 5 (6 %) had a clot in a deep vein: a swollen calf deserves a look.',
      'measured',
      'scielo2016',
    ),
    fact(
      'A cramp (charley horse) is a painful, involuntary contraction. No single cause is proven, neither thirst nor salt; gentle stretching until it stops is the usual help.',
      'reviewed-text',
      'miller2022',
    ),
  ],
}
