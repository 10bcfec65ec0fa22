import { fact } from '../prose.ts'
import { CAMERAS } from './cameras.ts'
import type { Claim } from './claim.ts'
import { told } from './told.ts'

/** What the muscle does. */
export const functionClaims: readonly Claim[] = [
  {
    id: 'F1',
    ...told('When it pulls, the heel rises and the toes point away: plantar flexion.'),
    scene: { view: 'medial', motion: 'plantar-flexion' },
  },
  {
    id: 'F2',
    ...told('Nobody walks, runs or jumps well without it.'),
    scene: { view: 'lateral', motion: 'plantar-flexion' },
  },
  {
    id: 'F3',
    ...told(
      'For walking, the article pairs it with the quadriceps and puts their work into a first phase: the foot leaves the ground and swings on while the knee straightens.',
    ),
    scene: { view: 'lateral', ankle: 10 },
    note: [
      fact(
        'Recordings show the reverse. The muscle works while the foot stands, from some 9 to 54 % of the stride, hardest near 40 %; through the swing it is silent.',
        'measured',
        'vcmOnOff',
        'schwartz2008',
      ),
      fact(
        'Of the quadriceps, the vasti are busy as the swing ends and as weight comes on.',
        'measured',
        'vcmOnOff',
        'schwartz2008',
      ),
    ],
  },
  {
    id: 'F4',
    ...told('Since it crosses the knee as well, it helps to bend it.'),
    scene: { view: 'lateral', motion: 'knee-flexion' },
  },
  {
    id: 'F5',
    ...told('Quickness and power are what it is kept for: leaps, starts, sprints.'),
    scene: { view: 'medial', motion: 'run' },
  },
  {
    id: 'F6',
    ...told('Standing at ease is left to the [soleus](soleus); this muscle is held to take little part in posture.'),
    scene: { view: 'medial', select: 'soleus' },
    note: [
      fact(
        'True for the [lateral head](gastrocnemius-lateral). The [medial head](gastrocnemius-medial) was found at work for 45 to 82 % of the time in young adults who stood quietly.',
        'measured',
        'dosAnjos2017',
      ),
    ],
  },
  {
    id: 'F7',
    ...told('Fast fibres, type II, are said to prevail in it.'),
    scene: { view: CAMERAS.calfBack, select: 'gastrocnemius-medial' },
    note: [
      fact(
        'Only next to its neighbour: in 32 bodies about half of its fibres were slow, while in the [soleus](soleus) some 70 % were.',
        'measured',
        'edgerton1975',
      ),
    ],
  },
  {
    id: 'F8',
    ...told('In the [soleus](soleus) slow fibres, type I, have the majority: built to hold out.'),
    scene: {
      view: CAMERAS.calfBackMedial,
      select: 'soleus',
      fade: ['gastrocnemius-medial', 'gastrocnemius-lateral'],
    },
  },
]
