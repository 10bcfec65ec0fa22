import { FIBRE_TEXTS } from '../../src/anatomy/fibres.ts'
import type { Fact } from '../../src/anatomy/facts.ts'
import type { Quantity } from '../../src/anatomy/facts.ts'
import { type Claim, CLAIMS, type SceneCue } from '../../src/anatomy/claims/index.ts'
import { INJURIES, type Injury, RED_FLAGS, TESTS } from '../../src/anatomy/injuries/index.ts'
import { BEND_THE_KNEE } from '../../src/anatomy/tours/bendTheKnee.ts'
import { CALF_LADDER, FIRST_AID, MEDICINES, RETURN_CRITERIA, TIMELINE } from '../../src/anatomy/treatment/index.ts'

export const claims: readonly Claim[] = CLAIMS
export const injuries: readonly Injury[] = Object.values(INJURIES)

/** Every statement of one injury. */
export const factsOfInjury = ({
  zone,
  mechanism,
  tissue,
  grades,
  signs,
  occurrence,
  mimics,
}: Injury): readonly Fact[] => [
  zone.place,
  ...mechanism,
  ...tissue,
  ...(grades ?? []),
  ...signs,
  ...occurrence,
  ...mimics,
]

export const claimFacts: readonly Fact[] = claims.flatMap((claim) => [claim, ...(claim.note ?? [])])

const careFacts: readonly Fact[] = [
  ...Object.values(RED_FLAGS).flatMap(({ signs, action }) => [...signs, action]),
  ...Object.values(TESTS).flatMap(({ how, finding }) => [how, finding]),
  ...Object.values(FIRST_AID).flatMap(({ about, letters }) => [about, ...letters.map(({ meaning }) => meaning)]),
  ...Object.values(MEDICINES).flatMap(({ use, caveats }) => [use, ...caveats]),
  ...CALF_LADDER.map(({ how }) => how),
  ...TIMELINE.flatMap(({ what }) => [...what]),
  ...RETURN_CRITERIA,
  ...BEND_THE_KNEE.flatMap(({ facts }) => [...facts]),
  ...Object.values(FIBRE_TEXTS).flatMap(({ facts }) => [...facts]),
]

/** Every statement of claims, injuries and treatment. */
export const articleFacts: readonly Fact[] = [...claimFacts, ...injuries.flatMap(factsOfInjury), ...careFacts]

export const articleQuantities: readonly Quantity[] = [
  ...Object.values(TESTS).flatMap(({ figures }) => [...figures]),
  ...CALF_LADDER.flatMap(({ figures }) => [...figures]),
  ...BEND_THE_KNEE.flatMap(({ figures = [] }) => [...figures]),
  ...Object.values(FIBRE_TEXTS).flatMap(({ figures }) => [...figures]),
]

/** Every scene that a text asks for. */
export const cues: readonly SceneCue[] = [
  ...claims.map(({ scene }) => scene),
  ...injuries.map(({ scene }) => scene),
  ...CALF_LADDER.map(({ scene }) => scene),
  ...BEND_THE_KNEE.map(({ scene }) => scene),
]
