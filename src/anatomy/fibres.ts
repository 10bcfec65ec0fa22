import type { Fact, Quantity } from './facts.ts'
import { figure } from './figure.ts'
import { fact } from './prose.ts'

/** What is told beside the fibres that the stage draws. */
interface FibreText {
  readonly facts: readonly [Fact, ...Fact[]]
  readonly figures: readonly Quantity[]
}

/** Beside each view of the fibres: what it shows, and what it rests on. */
export const FIBRE_TEXTS = {
  fascicles: {
    facts: [
      fact(
        'Fascicles lie aslant between two sheets of tendon. In gastrocnemius they run from the sheet behind forwards and down, in the [soleus](soleus) from the sheet in front backwards and down.',
        'reviewed-text',
        'gray1918',
      ),
      fact(
        'Between the poses that ultrasound has measured they shorten with their muscle, and more when it works. The sheets keep their distance: what shortens turns steeper.',
        'computed',
        'kawakami1998',
        'manal2006',
      ),
      fact(
        'How much an effort shortens them is taken from one more study of the medial head: 51 to 33 mm.',
        'from-memory',
        'narici1996',
      ),
    ],
    figures: [
      figure('Medial head, relaxed', [32, 59], 'mm', 'measured', 'kawakami1998', { note: 'six men' }),
      figure('Lateral head, relaxed', [41, 65], 'mm', 'measured', 'kawakami1998', { note: 'six men' }),
      figure('Soleus, relaxed', [30, 43], 'mm', 'measured', 'kawakami1998', { note: 'six men' }),
      figure('Medial head, strained', [27.3, 34.6], '°', 'measured', 'manal2006', { note: 'women, men' }),
      figure('Lateral head, strained', [16.3, 23.7], '°', 'measured', 'manal2006', { note: 'women, men' }),
      figure('Soleus, strained', [26.3, 40.1], '°', 'measured', 'manal2006', { note: 'women, men' }),
    ],
  },
  types: {
    facts: [
      fact(
        'Slow and fast fibres lie side by side in every fascicle. The gastrocnemius is mixed, about half and half; it has more fast ones only beside the [soleus](soleus), of which some seven in ten are slow.',
        'measured',
        'edgerton1975',
      ),
      fact('Another count found the soleus slower still.', 'from-memory', 'johnson1973'),
    ],
    figures: [
      figure('Gastrocnemius, slow (type I)', 50, '%', 'measured', 'edgerton1975', { about: true, note: '32 cadavers' }),
      figure('Soleus, slow (type I)', 70, '%', 'measured', 'edgerton1975', { about: true, note: '32 cadavers' }),
      figure('Soleus, slow (type I)', [86, 89], '%', 'from-memory', 'johnson1973', { note: 'surface, depth' }),
    ],
  },
  twist: {
    facts: [
      fact(
        'Three subtendons make up the [Achilles tendon](achilles-tendon), one of each muscle. On the way to the heel they wind about each other: medial fibres come to lie behind, lateral ones in front.',
        'reviewed-text',
        'nanka2024',
      ),
      fact('The turn goes counter-clockwise in a right leg, seen from above.', 'measured', 'edama2015'),
      fact('How far each of them turns here follows one study.', 'from-memory', 'pekala2017'),
    ],
    figures: [
      figure('Of the medial head', 28, '°', 'from-memory', 'pekala2017', { about: true }),
      figure('Of the lateral head', 136, '°', 'from-memory', 'pekala2017', { about: true }),
      figure('Of the soleus', 128, '°', 'from-memory', 'pekala2017', { about: true }),
    ],
  },
} as const satisfies Record<string, FibreText>
