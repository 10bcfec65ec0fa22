import type { Facts } from '../facts.ts'
import type { RungName } from './exercises.ts'
import type { FIRST_AID } from './firstAid.ts'
import { fact } from '../prose.ts'

/** Hours after the injury, from and to; where texts give a span, its ends. */
export type Hours = readonly [from: number, to: number]

const DAY = 24
const WEEK = 7 * DAY

/** A stretch of time after the injury, and what belongs to it. */
export interface Phase {
  readonly name: string
  readonly when: string
  /** For the drawing of it: rough, as the words are. */
  readonly hours: Hours
  readonly what: Facts
  /** Which letters of the schemes are for now. */
  readonly letters: readonly { readonly scheme: keyof typeof FIRST_AID; readonly letters: string }[]
  /** Rungs of the ladder that belong here. */
  readonly rungs: readonly RungName[]
}

/** How long each scheme is meant for. */
export const SCHEME_HOURS = {
  rice: [{ letters: 'RICE', hours: [0, 2 * DAY] }],
  police: [{ letters: 'POLICE', hours: [0, 2 * WEEK] }],
  'peace-and-love': [
    { letters: 'PEACE', hours: [0, 3 * DAY] },
    { letters: 'LOVE', hours: [3 * DAY, 16 * WEEK] },
  ],
} as const satisfies Record<keyof typeof FIRST_AID, readonly { readonly letters: string; readonly hours: Hours }[]>

/** From the first hour back to sport. */
export const TIMELINE = [
  {
    name: 'First hour',
    when: 'at once',
    hours: [0, 1],
    letters: [
      { scheme: 'rice', letters: 'R I C E' },
      { scheme: 'police', letters: 'P · I C E' },
      { scheme: 'peace-and-love', letters: 'P E C' },
    ],
    rungs: [],
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
    hours: [1, 3 * DAY],
    letters: [
      { scheme: 'rice', letters: 'R I C E' },
      { scheme: 'police', letters: 'P OL I C E' },
      { scheme: 'peace-and-love', letters: 'P E A C E' },
    ],
    rungs: [],
    what: [
      fact('Protect it, but briefly; cold only against pain.', 'reviewed-text', 'dubois2020'),
      fact('No heat, no hard massage.', 'from-memory', 'dubois2020'),
    ],
  },
  {
    name: 'Moving again',
    when: 'from day 2 or 3',
    hours: [2 * DAY, 2 * WEEK],
    letters: [
      { scheme: 'police', letters: 'OL' },
      { scheme: 'peace-and-love', letters: 'L O V E' },
    ],
    rungs: ['Hold', 'Seated raise'],
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
    hours: [3 * DAY, 12 * WEEK],
    letters: [{ scheme: 'peace-and-love', letters: 'L O V E' }],
    rungs: ['Both heels', 'One heel', 'Off a step', 'With weight'],
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
    hours: [2 * WEEK, 16 * WEEK],
    letters: [{ scheme: 'peace-and-love', letters: 'L O V E' }],
    rungs: ['Hops'],
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
    hours: [6 * WEEK, 26 * WEEK],
    letters: [],
    rungs: [],
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
