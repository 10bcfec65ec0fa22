import type { SceneCue } from '../claims/sceneCue.ts'
import type { Fact, Quantity } from '../facts.ts'
import { figure } from '../figure.ts'
import { fact } from '../prose.ts'

/** One rung of the ladder of calf exercises. */
export interface Exercise {
  readonly name: string
  readonly how: Fact
  readonly figures: readonly Quantity[]
  /** The pose or motion that shows it. */
  readonly scene: SceneCue
}

/** From the least load to the greatest. */
export const CALF_LADDER = [
  {
    name: 'Hold',
    how: fact('Press the ball of the foot down and hold, without moving.', 'from-memory', 'green2022'),
    figures: [],
    scene: { view: 'medial', ankle: 0 },
  },
  {
    name: 'Seated raise',
    how: fact(
      'Heels up while sitting. The bent knee leaves most of it to the [soleus](soleus).',
      'measured',
      'kinoshita2023',
      'baxter2021',
    ),
    figures: [figure('Load on the tendon', 0.5, '× body weight', 'measured', 'baxter2021')],
    scene: { view: 'medial', motion: 'seated-raise', select: 'soleus' },
  },
  {
    name: 'Both heels',
    how: fact('Standing on the floor, rise on the toes of both feet; down slowly.', 'from-memory', 'baxter2021'),
    figures: [],
    scene: { view: 'medial', motion: 'heel-raise' },
  },
  {
    name: 'One heel',
    how: fact('The same on one foot; fingertips on a wall.', 'from-memory', 'baxter2021'),
    figures: [
      figure('Repetitions of the healthy', [21, 24], 'rises', 'measured', 'hebertLosier2017', {
        note: 'medians of women and men',
      }),
    ],
    scene: { view: 'medial', motion: 'single-leg-raise', select: 'gastrocnemius-medial' },
  },
  {
    name: 'Off a step',
    how: fact(
      'The heel sinks below the edge: full range. For mid-tendon disease a known programme has 3 sets of 15 with the knee straight and 3 with it bent, twice a day for 12 weeks; fewer, as tolerated, did no worse at six weeks.',
      'second-hand',
      'alfredson1998',
    ),
    figures: [],
    scene: { view: 'medial', motion: 'heel-drop', select: 'achilles-tendon' },
  },
  {
    name: 'With weight',
    how: fact(
      'A rucksack or bar. In 12 weeks standing raises enlarged the heads by 9 to 12 %, seated ones hardly; the [soleus](soleus) grew by 2 to 3 % either way.',
      'measured',
      'kinoshita2023',
    ),
    figures: [],
    scene: { view: 'posterior', motion: 'heel-raise', select: 'gastrocnemius-medial' },
  },
  {
    name: 'Hops',
    how: fact('On both feet, then on one, then forwards.', 'measured', 'baxter2021'),
    figures: [
      figure('Load on the tendon', 7.3, '× body weight', 'measured', 'baxter2021', { note: 'one leg, forwards' }),
    ],
    scene: { view: 'lateral', knee: 15, ankle: -15, select: 'achilles-tendon' },
  },
] as const satisfies readonly Exercise[]

export type RungName = (typeof CALF_LADDER)[number]['name']
