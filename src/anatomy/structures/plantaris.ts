import { fact } from '../prose.ts'
import type { MuscleText } from '../structure.ts'
import { plantarisArchitecture } from './architecture.ts'

/** The panel of the plantaris. */
export const plantaris: MuscleText = {
  summary: fact(
    'A small muscle behind the knee with a tendon as long and thin as a cord; it does little, and about one person in ten has none.',
    'second-hand',
    'wikipediaPlantaris',
    'gray1918',
  ),
  origin: [
    fact(
      'The lower end of the [lateral supracondylar line](lateral-supracondylar-line) of the [femur](femur), just above the [lateral head of gastrocnemius](gastrocnemius-lateral).',
      'reviewed-text',
      'gray1918',
    ),
    fact(
      'Some fibres come from the oblique popliteal ligament at the back of the [knee capsule](knee-capsule).',
      'reviewed-text',
      'wikipediaPlantaris',
    ),
  ],
  insertion: [
    fact(
      'Its tendon runs obliquely between gastrocnemius and [soleus](soleus) to the medial edge of the [Achilles tendon](achilles-tendon) and ends on the [calcaneus](calcaneus) beside it.',
      'reviewed-text',
      'olewnik2017',
      'gray1918',
    ),
    fact(
      'Where exactly it ends varies: in front of, beside or within the Achilles tendon, or in the fascia.',
      'reviewed-text',
      'olewnik2017',
    ),
  ],
  action: {
    ankle: [fact('Plantar flexion, weakly, together with the gastrocnemius.', 'reviewed-text', 'wikipediaPlantaris')],
    knee: [
      fact('Flexion, weakly.', 'reviewed-text', 'wikipediaPlantaris'),
      fact(
        'It holds unusually many stretch receptors and may serve more as a gauge of position than as a motor.',
        'second-hand',
        'wikipediaPlantaris',
      ),
    ],
  },
  innervation: [
    fact('[Tibial nerve](tibial-nerve), roots S1 and S2.', 'reviewed-text', 'flexikon', 'wikipediaPlantaris'),
    fact(
      'In ten legs its nerve tended to leave the tibial nerve by itself, apart from the nerves of gastrocnemius and soleus.',
      'measured',
      'okamoto2013',
    ),
  ],
  bloodSupply: [
    fact(
      'Sural arteries, branches of the [popliteal artery](popliteal-artery) behind the knee joint.',
      'reviewed-text',
      'gray1918',
    ),
  ],
  architecture: plantarisArchitecture,
  architectureNotes: [
    fact('For its fibre types no figure that could be trusted was found.', 'from-memory', 'johnson1973'),
    fact(
      'The leg that the model follows shows a plantaris of 32 cm³, far too bulky; the model takes the course from that leg and the bulk from the literature.',
      'single-subject',
      'bodyparts3d',
      'wickiewicz1983',
    ),
  ],
  relations: [
    fact(
      'The belly lies along the lower outer edge of the popliteal fossa, beside the [lateral head of gastrocnemius](gastrocnemius-lateral).',
      'reviewed-text',
      'flexikon',
    ),
    fact(
      'It is no part of the triceps surae, which is gastrocnemius and [soleus](soleus).',
      'reviewed-text',
      'gray1918',
      'flexikon',
    ),
  ],
  variation: [
    fact('Absent in 8–12 % of people; other texts say up to 20 %.', 'second-hand', 'wikipediaPlantaris'),
    fact('Its belly is 5 to 10 cm long.', 'reviewed-text', 'olewnik2017'),
  ],
  clinical: [
    fact(
      'A rupture is uncommon. Of 141 people with tennis leg, imaging found it in 1.4 %, and a tear of the [medial head](gastrocnemius-medial) in 66.7 %.',
      'from-memory',
      'delgado2002',
    ),
    fact(
      'Its tendon can be spared and is taken as a graft; beginners in dissection take it for a nerve.',
      'second-hand',
      'wikipediaPlantaris',
    ),
  ],
}
