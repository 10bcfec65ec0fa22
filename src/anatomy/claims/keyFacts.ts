import { CAMERAS } from './cameras.ts'
import type { Claim } from './claim.ts'
import { told } from './told.ts'

/** The article's summary of itself. */
export const keyFacts: readonly Claim[] = [
  {
    id: 'K1',
    ...told(
      'Three muscles shape the calf: gastrocnemius, [soleus](soleus) and, slender between them, the [plantaris](plantaris).',
    ),
    scene: { view: CAMERAS.calfBackMedial },
  },
  {
    id: 'K2',
    ...told(
      'Each head has a condyle of the [femur](femur) to start from, the [medial](medial-condyle) or the [lateral](lateral-condyle) one.',
    ),
    scene: { view: CAMERAS.kneeBack, select: 'femur' },
  },
  {
    id: 'K3',
    ...told('Its lower end is shared: one [calcaneal tendon](achilles-tendon) for all of them.'),
    scene: { view: CAMERAS.tendonBack, select: 'achilles-tendon' },
  },
  {
    id: 'K4',
    ...told('Two actions: foot down at the ankle, leg back at the knee.'),
    scene: { view: 'lateral', knee: 60, ankle: -30 },
  },
  {
    id: 'K5',
    ...told('Sound walking, running and jumping depend on it.'),
    scene: { view: 'lateral', motion: 'plantar-flexion' },
  },
  {
    id: 'K6',
    ...told('Sport hurts it, or plain overuse; a foot bent up too far is one way.'),
    scene: { view: 'medial', ankle: 22, select: 'gastrocnemius-medial' },
  },
  {
    id: 'K7',
    ...told('A strain gets RICE first, then physiotherapy, then training back to strength.'),
    scene: { view: 'medial', ankle: -20 },
  },
]
