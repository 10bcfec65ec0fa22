import type { Fact, Quantity } from '../facts.ts'
import { figure } from '../figure.ts'
import { fact } from '../prose.ts'

/** A test by hand, without instruments. */
export interface BedsideTest {
  readonly name: string
  readonly how: Fact
  readonly finding: Fact
  readonly figures: readonly Quantity[]
}

const hit = (sensitivity: number, specificity: number): readonly Quantity[] => [
  figure('Sensitivity', sensitivity, '%', 'measured', 'maffulli1998', { note: 'ruptures that the test finds' }),
  figure('Specificity', specificity, '%', 'measured', 'maffulli1998', { note: 'whole tendons that it clears' }),
]

/** The bedside tests of calf and Achilles tendon. */
export const TESTS = {
  'calf-squeeze': {
    name: 'Calf squeeze (Simmonds, Thompson)',
    how: fact(
      'The person lies face down with the feet over the edge; the examiner squeezes the belly of the calf.',
      'reviewed-text',
      'maffulli1998',
    ),
    finding: fact(
      'With a whole [Achilles tendon](achilles-tendon) the foot points down; if it stays still, the tendon is torn.',
      'reviewed-text',
      'maffulli1998',
    ),
    figures: hit(96, 93),
  },
  matles: {
    name: 'Knee bend lying face down (Matles)',
    how: fact('Face down, the person bends both knees to a right angle.', 'reviewed-text', 'maffulli1998'),
    finding: fact(
      'A foot that falls to neutral or further up, beside one that stays pointed, speaks for a rupture.',
      'reviewed-text',
      'maffulli1998',
    ),
    figures: hit(88, 85),
  },
  'gap-palpation': {
    name: 'Feeling for a gap',
    how: fact('A finger runs along the [Achilles tendon](achilles-tendon).', 'reviewed-text', 'maffulli1998'),
    finding: fact('A dent where the cord should be speaks for a rupture.', 'reviewed-text', 'maffulli1998'),
    figures: hit(73, 89),
  },
  'heel-rise': {
    name: 'Heel rise on one leg',
    how: fact('The person rises on the toes of one foot, as often as it goes.', 'measured', 'hebertLosier2017'),
    finding: fact(
      'Healthy adults manage about two dozen; after a rupture not a single one comes off.',
      'reviewed-text',
      'hebertLosier2017',
      'footHyperbook',
    ),
    figures: [
      figure('Rises, men', 24, 'rises', 'measured', 'hebertLosier2017', { note: 'median, on a slope of 10°' }),
      figure('Rises, women', 21, 'rises', 'measured', 'hebertLosier2017', { note: 'median, on a slope of 10°' }),
    ],
  },
  'stretch-and-resist': {
    name: 'Stretch and resisted push',
    how: fact(
      'The examiner bends the foot up with the knee straight, then has the person push it down against a hand.',
      'from-memory',
      'green2022',
    ),
    finding: fact(
      'Pain on both points to a strain; with the knee bent the [soleus](soleus) is tested more than its neighbour.',
      'from-memory',
      'green2022',
    ),
    figures: [],
  },
  silfverskiold: {
    name: 'Silfverskiöld test',
    how: fact(
      'The foot is bent up twice: with the knee straight, and with it bent.',
      'reviewed-text',
      'barouk2014',
      'baumbach2014',
    ),
    finding: fact(
      'If bending the knee frees an ankle that was held, gastrocnemius alone is short; if not, the [soleus](soleus) too.',
      'reviewed-text',
      'barouk2014',
      'silfverskiold1924',
    ),
    figures: [
      figure('Gain by bending the knee', 6, '°', 'measured', 'malhotra2018', {
        sd: 3.5,
        note: '291 healthy people, in a lunge; more than 13° is beyond the usual',
      }),
      figure('Knee straight', 4, '°', 'measured', 'baumbach2014', { note: '20 healthy people, foot free, 95 % 1–8°' }),
      figure('Knee bent', 20, '°', 'measured', 'baumbach2014', { note: 'the same 20, knee at 75°, 95 % 16–24°' }),
    ],
  },
  'pinch-of-the-tendon': {
    name: 'Pinching the tendon',
    how: fact(
      'Finger and thumb feel the tendon from its muscle down to the [heel](calcaneus).',
      'from-memory',
      'weinfeld2014',
    ),
    finding: fact(
      'Sore and thick in mid-course: mid-portion disease. Sore at the bone: insertional. Sore in front of the tendon: the deep bursa.',
      'reviewed-text',
      'vanDijk2011',
    ),
    figures: [],
  },
  ultrasound: {
    name: 'Ultrasound',
    how: fact('Not by hand, but at the bedside: a probe over the calf.', 'reviewed-text', 'flecca2007'),
    finding: fact(
      'It shows the torn border, the fluid between the two muscles, and a clot in a deep vein.',
      'reviewed-text',
      'flecca2007',
      'kwak2006',
    ),
    figures: [figure('Changes found', 96.3, '%', 'measured', 'scielo2016', { note: '78 of 81 people with the signs' })],
  },
} as const satisfies Record<string, BedsideTest>

export type TestId = keyof typeof TESTS
