import { fact } from '../prose.ts'
import { CAMERAS } from './cameras.ts'
import type { Claim } from './claim.ts'
import { told } from './told.ts'

/** What is done about it. */
export const treatment: readonly Claim[] = [
  {
    id: 'T1',
    ...told('For a day or two, RICE: give it rest, cool it, wrap it, put the leg up.'),
    scene: { view: 'posterior', ankle: -10 },
    note: [
      fact(
        'Later schemes go further. POLICE replaces rest by a load that is right for the day; PEACE & LOVE doubts the ice and adds learning, confidence and exercise.',
        'reviewed-text',
        'dubois2020',
      ),
    ],
  },
  {
    id: 'T2',
    ...told('Its purpose: no further damage, and less inflammation.'),
    scene: { view: 'posterior', ankle: -10 },
  },
  {
    id: 'T3',
    ...told('Movement comes back soon, in a dose that fits what is hurt and how badly.'),
    scene: { view: 'medial', motion: 'heel-raise' },
  },
  {
    id: 'T4',
    ...told('For strong pain a relaxant such as cyclobenzaprine is mentioned.'),
    scene: { view: 'posterior' },
    note: [
      fact(
        'Trials of such drugs were made on painful backs; for a torn calf proof is missing. Talk to a clinician before you take any.',
        'from-memory',
        'vanTulder2003',
      ),
    ],
  },
  {
    id: 'T5',
    ...told('Painkillers, paracetamol (acetaminophen) or ibuprofen, are mentioned for the same case.'),
    scene: { view: 'posterior' },
    note: [
      fact(
        'Ibuprofen damps inflammation; PEACE & LOVE advises against that at first, as it may be part of healing.',
        'reviewed-text',
        'dubois2020',
      ),
    ],
  },
  {
    id: 'T6',
    ...told('Physiotherapy can do good, massage as well.'),
    scene: { view: CAMERAS.calfBack },
    note: [
      fact(
        'Early on, treatment that is done to a person counts for less than what the person does.',
        'reviewed-text',
        'dubois2020',
      ),
    ],
  },
  {
    id: 'T7',
    ...told(
      'Where strength is lacking, body weight is the tool a clinician may propose: rising on both feet, then on one.',
    ),
    scene: { view: 'medial', motion: 'single-leg-raise' },
    note: [
      fact(
        'Not for the weak only: load that grows step by step is the heart of rehabilitation for almost everybody, from as early as pain permits.',
        'reviewed-text',
        'dubois2020',
        'green2022',
      ),
    ],
  },
]
