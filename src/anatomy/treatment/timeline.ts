import type { Facts } from '../facts.ts'
import { fact } from '../prose.ts'

/** A stretch of time after the injury, and what belongs to it. */
export interface Phase {
  readonly name: string
  readonly when: string
  readonly what: Facts
}

/** From the first hour back to sport. */
export const TIMELINE = [
  {
    name: 'First hour',
    when: 'at once',
    what: [
      fact(
        'Stop. Look at the warning signs. Take the weight off, bandage, leg up.',
        'reviewed-text',
        'osmosis2025',
        'dubois2020',
      ),
    ],
  },
  {
    name: 'First days',
    when: 'day 1 to 3',
    what: [
      fact('Protect it, but briefly; cold only against pain.', 'reviewed-text', 'dubois2020'),
      fact('No heat, no hard massage.', 'from-memory', 'dubois2020'),
    ],
  },
  {
    name: 'Moving again',
    when: 'from day 2 or 3',
    what: [
      fact(
        'Bend and stretch the foot within what hurts little; walk as soon as the gait is even.',
        'reviewed-text',
        'dubois2020',
        'osmosis2025',
      ),
    ],
  },
  {
    name: 'Load',
    when: 'first weeks',
    what: [
      fact(
        'Climb the ladder of calf raises, rung by rung; go on when the present one is easy.',
        'reviewed-text',
        'green2022',
        'dubois2020',
      ),
    ],
  },
  {
    name: 'Running',
    when: 'weeks to months, by grade',
    what: [
      fact(
        'First easy and straight, then faster, then with turns; tennis leg is back in sport after some six weeks.',
        'second-hand',
        'flecca2007',
      ),
    ],
  },
  {
    name: 'Sport',
    when: 'when the list is ticked off',
    what: [fact('All criteria below are met, and a whole session was trained through.', 'reviewed-text', 'green2022')],
  },
] as const satisfies readonly Phase[]

/** Before sport: what experts of the calf ask for. */
export const RETURN_CRITERIA: Facts = [
  fact('No symptoms at all in daily life, and none when the calf is pressed.', 'reviewed-text', 'green2022'),
  fact('The foot comes up, and the calf pushes, within 10 % of the other leg.', 'reviewed-text', 'green2022'),
  fact('Thirty heel rises or more on one leg.', 'reviewed-text', 'green2022'),
  fact(
    'Running, sprinting and cutting have been practised; at least one full session went well.',
    'reviewed-text',
    'green2022',
  ),
  fact('Even so 19 to 31 % of athletes are hurt again: go on with the exercises.', 'reviewed-text', 'meek2022'),
]
