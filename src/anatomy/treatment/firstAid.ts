import type { Fact } from '../facts.ts'
import { fact } from '../prose.ts'

/** A scheme for the first days, known by its letters. */
export interface FirstAidScheme {
  readonly name: string
  readonly about: Fact
  /** What each letter stands for, in order. */
  readonly letters: readonly { readonly letter: string; readonly word: string; readonly meaning: Fact }[]
}

/** RICE as the article has it, and the schemes that came after it. */
export const FIRST_AID = {
  rice: {
    name: 'RICE',
    about: fact('For the first day or two, as the article has it.', 'reviewed-text', 'osmosis2025'),
    letters: [
      { letter: 'R', word: 'Rest', meaning: fact('Stop; take the weight off.', 'reviewed-text', 'osmosis2025') },
      {
        letter: 'I',
        word: 'Ice',
        meaning: fact(
          'Cold, through a cloth. It eases pain; whether it helps healing is doubted.',
          'reviewed-text',
          'dubois2020',
        ),
      },
      {
        letter: 'C',
        word: 'Compression',
        meaning: fact('A bandage from the foot upwards, firm, not tight.', 'from-memory', 'dubois2020'),
      },
      {
        letter: 'E',
        word: 'Elevation',
        meaning: fact('The leg higher than the heart.', 'reviewed-text', 'dubois2020'),
      },
    ],
  },
  police: {
    name: 'POLICE',
    about: fact('Rest gives way to protection and to as much load as is good.', 'from-memory', 'bleakley2012'),
    letters: [
      {
        letter: 'P',
        word: 'Protect',
        meaning: fact('Guard it for a short time, with crutches if need be.', 'from-memory', 'bleakley2012'),
      },
      {
        letter: 'OL',
        word: 'Optimal loading',
        meaning: fact('Early, gentle movement, more from day to day.', 'from-memory', 'bleakley2012'),
      },
      { letter: 'I', word: 'Ice', meaning: fact('Against pain.', 'from-memory', 'bleakley2012') },
      { letter: 'C', word: 'Compression', meaning: fact('Against swelling.', 'from-memory', 'bleakley2012') },
      { letter: 'E', word: 'Elevation', meaning: fact('Against swelling too.', 'from-memory', 'bleakley2012') },
    ],
  },
  'peace-and-love': {
    name: 'PEACE & LOVE',
    about: fact('PEACE for the first days, LOVE from then on.', 'reviewed-text', 'dubois2020'),
    letters: [
      {
        letter: 'P',
        word: 'Protect',
        meaning: fact('Spare it for one to three days, no longer.', 'reviewed-text', 'dubois2020'),
      },
      { letter: 'E', word: 'Elevate', meaning: fact('Leg up, above the heart.', 'reviewed-text', 'dubois2020') },
      {
        letter: 'A',
        word: 'Avoid anti-inflammatories',
        meaning: fact(
          'Leave out drugs that damp inflammation, and be sparing with ice.',
          'reviewed-text',
          'dubois2020',
        ),
      },
      { letter: 'C', word: 'Compress', meaning: fact('Bandage or tape.', 'reviewed-text', 'dubois2020') },
      {
        letter: 'E',
        word: 'Educate',
        meaning: fact('Know what to expect; doing helps more than being treated.', 'reviewed-text', 'dubois2020'),
      },
      {
        letter: 'L',
        word: 'Load',
        meaning: fact('Take up daily life again; let pain set the pace.', 'reviewed-text', 'dubois2020'),
      },
      {
        letter: 'O',
        word: 'Optimism',
        meaning: fact('Confidence goes with better recovery.', 'reviewed-text', 'dubois2020'),
      },
      {
        letter: 'V',
        word: 'Vascularisation',
        meaning: fact('Get the blood moving, without pain.', 'reviewed-text', 'dubois2020'),
      },
      {
        letter: 'E',
        word: 'Exercise',
        meaning: fact('Regain range, strength and balance.', 'reviewed-text', 'dubois2020'),
      },
    ],
  },
} as const satisfies Record<string, FirstAidScheme>
