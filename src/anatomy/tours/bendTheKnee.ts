import type { SceneCue } from '../claims/sceneCue.ts'
import type { Fact, Quantity } from '../facts.ts'
import { figure } from '../figure.ts'
import { fact } from '../prose.ts'

/** A step of a guided sequence: what is said, and the scene that shows it. */
export interface TourStep {
  readonly title: string
  readonly facts: readonly [Fact, ...Fact[]]
  readonly figures?: readonly [Quantity, ...Quantity[]]
  readonly scene: SceneCue
  /** The knee goes slowly to the scene's angle, so that a class can watch what becomes slack. */
  readonly slowly?: true
}

const CALF = ['gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus'] as const
const push = { activation: 1, colour: 'tissue' } as const

/** Growth of a muscle in 12 weeks of calf raises, standing against sitting. */
const growth = (label: string, standing: number, seated: number) =>
  [
    figure(`${label}, standing`, standing, '%', 'measured', 'kinoshita2023'),
    figure(`${label}, seated`, seated, '%', 'measured', 'kinoshita2023'),
  ] as const

/** Why bending the knee hands plantar flexion to the soleus: a minute, with the model's own numbers beside it. */
export const BEND_THE_KNEE: readonly TourStep[] = [
  {
    title: 'One tendon, two kinds of muscle',
    facts: [
      fact(
        'Both heads of gastrocnemius arise above the knee, on the [femur](femur). The [soleus](soleus) arises below it, on [tibia](tibia) and [fibula](fibula). All three end in the [Achilles tendon](achilles-tendon).',
        'reviewed-text',
        'gray1918',
      ),
    ],
    scene: { view: 'posterior', light: CALF, select: 'achilles-tendon' },
  },
  {
    title: 'Knee straight: they share the work',
    facts: [
      fact(
        'Switched on as far as it goes with the knee straight, the calf turns the foot down with about half of its moment from gastrocnemius and half from the [soleus](soleus), in the model.',
        'computed',
        'moco3d',
        'deGroote2016',
      ),
    ],
    scene: { view: 'medial', ...push },
  },
  {
    title: 'Now the knee bends',
    facts: [
      fact(
        'The femoral condyles turn back and let both heads go: their way becomes shorter by centimetres, their fibres bunch up, and their force melts away. Watch the bar.',
        'computed',
        'moco3d',
        'deGroote2016',
      ),
    ],
    scene: { view: 'medial', ...push, knee: 90 },
    slowly: true,
  },
  {
    title: 'Too short to pull',
    facts: [
      fact(
        'Ultrasound has seen it in six men: from a straight knee with the foot up to a bent one with the foot down, relaxed fascicles of the medial head went from 59 to 32 mm.',
        'measured',
        'kawakami1998',
      ),
      fact(
        'So short, and lying at so steep an angle to the tendon, a fibre has little left to give: active insufficiency.',
        'reviewed-text',
        'kawakami1998',
      ),
    ],
    scene: { select: 'gastrocnemius-medial', view: 'medial', ...push, knee: 90 },
  },
  {
    title: 'Soleus carries on',
    facts: [
      fact(
        'The [soleus](soleus) spares the knee and has not noticed: same length, same force. In a chair it lifts the heel nearly alone.',
        'computed',
        'moco3d',
        'deGroote2016',
      ),
    ],
    scene: {
      select: 'soleus',
      view: 'medial',
      fade: ['gastrocnemius-medial', 'gastrocnemius-lateral'],
      motion: 'seated-raise',
      speed: 0.5,
    },
  },
  {
    title: 'What training makes of it',
    facts: [
      fact(
        'After twelve weeks of calf raises gastrocnemius had grown almost only in those done standing. The [soleus](soleus) grew little and alike, standing or seated: a bent knee spares its neighbours, it does not make it grow more.',
        'measured',
        'kinoshita2023',
      ),
    ],
    figures: [...growth('Lateral head', 12.4, 1.7), ...growth('Medial head', 9.2, 0.6), ...growth('Soleus', 2.1, 2.9)],
    scene: { view: 'posterior', motion: 'heel-raise', speed: 0.5 },
  },
]
