import { fact } from '../prose.ts'
import { CAMERAS } from './cameras.ts'
import type { Claim } from './claim.ts'
import { told } from './told.ts'

/** What the muscle is. */
export const overview: readonly Claim[] = [
  {
    id: 'G1',
    ...told(
      'Gastrocnemius is one of the big muscles of the leg. It fills the calf with two bellies, a [medial head](gastrocnemius-medial) and a [lateral head](gastrocnemius-lateral).',
    ),
    scene: { view: 'posterior' },
  },
  {
    id: 'G2',
    ...told('No other muscle of the calf lies closer to the skin: take the skin away and this is what you meet.'),
    scene: { view: CAMERAS.calfBack },
  },
  {
    id: 'G3',
    ...told('The article credits it with the greater part of the bulk behind the shin.'),
    scene: { view: 'medial', fade: ['gastrocnemius-medial', 'gastrocnemius-lateral'] },
    note: [
      fact(
        'What you see of the calf is gastrocnemius; what fills it is the [soleus](soleus). Measured by MRI in twelve people, the soleus held about 489 cm³, the two heads 245 and 140 cm³.',
        'measured',
        'fukunaga1992',
      ),
    ],
  },
  {
    id: 'G4',
    ...told('Its name was put together from two Greek words, gaster for a belly and kneme for a leg: a leg’s belly.'),
    scene: { view: 'posterior' },
  },
  {
    id: 'G5',
    ...told(
      'A chart sums up build and function on one sheet. Here the leg itself takes its place: two heads, one [calcaneal tendon](achilles-tendon), two joints that they move.',
    ),
    scene: { view: 'medial', motion: 'plantar-flexion' },
  },
]
