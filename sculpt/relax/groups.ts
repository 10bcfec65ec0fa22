import { BONE_IDS, FIVE_IDS } from '../../src/anatomy/ids.ts'
import type { Group } from './relaxLeg.ts'

const KNEES = [0, 30, 60, 90, 120] as const
/** The ankle's ends and its rest. */
const ANKLES = [-45, 0, 25] as const
/** For what gives way much on a short stretch, and would not be right half way between two poses. */
const MORE_ANKLES = [-45, -20, 0, 12, 25] as const
const MORE_KNEES = [0, 30, 45, 60, 75, 90, 105, 120] as const

const five: ReadonlySet<string> = new Set(FIVE_IDS)
const bones: ReadonlySet<string> = new Set(BONE_IDS)

/** Each group yields to the bones, to the five and to itself. */
function group(ids: readonly string[], knees: readonly number[], ankles: readonly number[]): Group {
  const own = new Set(ids)
  return { ids, knees, ankles, meets: (_, other) => bones.has(other) || five.has(other) || own.has(other), steps: 22 }
}

/** What is relaxed together, in this order: a later group yields to the earlier ones as they lie by then. */
export const GROUPS: readonly Group[] = [
  group(FIVE_IDS, KNEES, ANKLES),
  group(['popliteus'], KNEES, ANKLES),
  // Muscles of the shank whose tendons pass the ankle: the knee does not move them.
  group(['tibialis-posterior', 'flexor-digitorum-longus', 'flexor-hallucis-longus'], [0, 120], MORE_ANKLES),
  // Beside the lateral head, which swells towards them in deep flexion.
  group(['fibularis-longus', 'fibularis-brevis'], [0, 60, 120], ANKLES),
  group(['tibialis-anterior', 'extensor-digitorum-longus', 'extensor-hallucis-longus'], [0], MORE_ANKLES),
  group(['semimembranosus', 'semitendinosus', 'biceps-femoris'], KNEES, ANKLES),
  group(['popliteal-artery', 'popliteal-vein', 'tibial-nerve'], KNEES, ANKLES),
  group(['common-fibular-nerve', 'sural-nerve'], MORE_KNEES, ANKLES),
  group(['small-saphenous-vein', 'posterior-tibial-artery'], KNEES, ANKLES),
]
