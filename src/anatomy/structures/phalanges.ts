import type { Fact } from '../facts.ts'
import type { BoneId, StructureId } from '../ids.ts'
import { fact } from '../prose.ts'
import type { BoneText } from '../structure.ts'

type Ray = 1 | 2 | 3 | 4 | 5
type Lesser = Exclude<Ray, 1>
type Place = 'proximal' | 'middle' | 'distal'

const TOES = { 1: 'big toe', 2: 'second toe', 3: 'third toe', 4: 'fourth toe', 5: 'little toe' } as const

const bones = (summary: string, articulation: Fact, attachments: readonly Fact[] = []): BoneText => ({
  summary: { ...second(summary) },
  articulations: [articulation],
  features: [],
  figures: [],
  attachments,
})

const second = (text: string): Fact => ({ prose: [text], sources: ['gray1918'], sure: 'second-hand' })

/** The joint between two bones of a toe, as a sentence that lights each. */
const joint = (parts: readonly (readonly [words: string, id: StructureId])[]): Fact => ({
  prose: parts
    .flatMap(([text, structure], i) => [i === 0 ? 'With the ' : ' and the ', { structure, text }])
    .concat('.'),
  sources: ['gray1918'],
  sure: 'second-hand',
})

const metatarsal = (ray: Ray): readonly [string, BoneId] => ['metatarsal', `metatarsal-${ray}`]
const proximal = (ray: Ray): readonly [string, BoneId] => ['proximal phalanx', `phalanx-proximal-${ray}`]
const middle = (ray: Lesser): readonly [string, BoneId] => ['middle phalanx', `phalanx-middle-${ray}`]
const distal = (ray: Ray): readonly [string, BoneId] => ['distal phalanx', `phalanx-distal-${ray}`]

const summaryOf = (place: Place, ray: Ray): string =>
  ({
    proximal: `The first bone of the ${TOES[ray]}, next to the foot.`,
    middle: `The short bone in the middle of the ${TOES[ray]}; the big toe has none.`,
    distal: `The last bone of the ${TOES[ray]}, which carries the nail.`,
  })[place]

const extensor = fact(
  'A slip of [extensor digitorum longus](extensor-digitorum-longus) on its upper side.',
  'reviewed-text',
  'gray1918',
)
const flexor = fact(
  'A tendon of [flexor digitorum longus](flexor-digitorum-longus) on its underside.',
  'from-memory',
  'gray1918',
)

const lesserToe = <N extends Lesser>(ray: N) =>
  ({
    [`phalanx-proximal-${ray}`]: bones(summaryOf('proximal', ray), joint([metatarsal(ray), middle(ray)])),
    [`phalanx-middle-${ray}`]: bones(summaryOf('middle', ray), joint([proximal(ray), distal(ray)]), [extensor]),
    [`phalanx-distal-${ray}`]: bones(summaryOf('distal', ray), joint([middle(ray)]), [extensor, flexor]),
  }) as Record<`phalanx-${Place}-${N}`, BoneText>

/** The bones of the toes: two in the big toe, three in each of the others. */
export const phalanges = {
  'phalanx-proximal-1': bones(summaryOf('proximal', 1), joint([metatarsal(1), distal(1)])),
  'phalanx-distal-1': bones(summaryOf('distal', 1), joint([proximal(1)]), [
    fact('[Flexor hallucis longus](flexor-hallucis-longus) on the underside of its base.', 'reviewed-text', 'gray1918'),
    fact(
      '[Extensor hallucis longus](extensor-hallucis-longus) on the upper side of its base.',
      'from-memory',
      'gray1918',
    ),
  ]),
  ...lesserToe(2),
  ...lesserToe(3),
  ...lesserToe(4),
  ...lesserToe(5),
} satisfies Partial<Record<BoneId, BoneText>>
