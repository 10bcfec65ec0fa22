import {
  createActivations,
  createCalf,
  createStrains,
  radians,
  solveCalf,
  writeStrains,
} from '../../../src/biomechanics/index.ts'
import { type PosedLeg, poseLeg } from './posedLeg.ts'

type Muscle = 'gastrocnemius-medial' | 'gastrocnemius-lateral' | 'soleus'

/** A change of posture or of activation, and what ultrasound saw the fascicles shorten by in it, mm. */
interface Sight {
  readonly what: string
  readonly from: readonly [knee: number, ankle: number, activation: number]
  readonly to: readonly [knee: number, ankle: number, activation: number]
  readonly seen: Partial<Record<Muscle, readonly [least: number, most: number]>>
  readonly source: string
}

const SIGHTS: readonly Sight[] = [
  {
    what: 'ankle 15 → −30, at rest',
    from: [0, 15, 0],
    to: [0, -30, 0],
    seen: { 'gastrocnemius-medial': [15, 28], 'gastrocnemius-lateral': [15, 28], soleus: [15, 28] },
    source: 'Maganaris 1998, 6 men',
  },
  {
    what: 'ankle 0 → −45, at rest (seen to −60)',
    from: [0, 0, 0],
    to: [0, -45, 0],
    seen: { 'gastrocnemius-medial': [23, 23] },
    source: 'Narici 1996, 6 men',
  },
  {
    what: 'knee 0 ankle 15 → knee 90 ankle −30, at rest',
    from: [0, 15, 0],
    to: [90, -30, 0],
    seen: { 'gastrocnemius-medial': [27, 27], 'gastrocnemius-lateral': [24, 24], soleus: [13, 13] },
    source: 'Kawakami 1998, 6 men',
  },
  {
    what: 'ankle −20, rest → full activation',
    from: [0, -20, 0],
    to: [0, -20, 1],
    seen: { 'gastrocnemius-medial': [18, 18] },
    source: 'Narici 1996, 6 men',
  },
]

const MUSCLES: readonly Muscle[] = ['gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus']

/**
 * How much nearer each belly's lower end comes to its origin, as drawn, beside the shortening of fascicles by
 * ultrasound: of one order, for a pennate belly shortens by about what its fascicles do along it.
 */
export function junctionTravel(leg: PosedLeg): string[] {
  const calf = createCalf()
  const strains = createStrains()
  const lengths = ([knee, ankle, activation]: Sight['from']): Record<Muscle, number> => {
    const activations = createActivations()
    for (const id of MUSCLES) activations[id] = activation
    solveCalf(radians(knee), radians(ankle), activations, calf)
    writeStrains(calf, strains)
    poseLeg(leg, { knee: radians(knee), ankle: radians(ankle), subtalar: 0, toes: 0 }, [], strains)
    return Object.fromEntries(MUSCLES.map((id) => [id, pathLength(leg, id)])) as Record<Muscle, number>
  }
  const lines = SIGHTS.map(({ what, from, to, seen, source }) => {
    const [before, after] = [lengths(from), lengths(to)]
    const cells = MUSCLES.map((id) => {
      const own = `${id} ${(1000 * (before[id] - after[id])).toFixed(1)}`
      const range = seen[id]
      return range ? `${own} (${range[0] === range[1] ? range[0] : range.join('–')})` : own
    })
    return `  ${what}: ${cells.join(', ')}; ${source}`
  })
  return ['shortening of the belly as drawn, mm (of its fascicles by ultrasound):', ...lines]
}

/** Way along a chain's posed joints, m. */
function pathLength({ rig }: PosedLeg, id: Muscle): number {
  const { posed, chain } = rig.chains.find(({ chain: { structure } }) => structure === id)!
  let sum = 0
  for (let i = 1; i < chain.count; i++)
    sum += Math.hypot(...[0, 1, 2].map((k) => posed.position[3 * i + k]! - posed.position[3 * i - 3 + k]!))
  return sum
}
