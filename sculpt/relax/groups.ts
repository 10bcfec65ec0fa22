import { BONE_IDS, FIVE_IDS } from '../../src/anatomy/ids.ts'
import type { Group } from './relaxLeg.ts'

const KNEES = [0, 30, 60, 90, 120] as const
/** The ankle's ends and its rest. */
const ANKLES = [-45, 0, 25] as const

const five: ReadonlySet<string> = new Set(FIVE_IDS)
const bones: ReadonlySet<string> = new Set(BONE_IDS)

/** Each group yields to the bones, to the five and to itself. */
function group(ids: readonly string[], knees: readonly number[], ankles: readonly number[]): Group {
  const own = new Set(ids)
  return { ids, knees, ankles, meets: (_, other) => bones.has(other) || five.has(other) || own.has(other), steps: 14 }
}

/** What is relaxed together, in this order: a later group yields to the earlier ones as they lie by then. */
export const GROUPS: readonly Group[] = [
  group(FIVE_IDS, KNEES, ANKLES),
  group(['popliteus'], KNEES, ANKLES),
  // Muscles of the shank whose tendons pass the ankle: the knee does not move them.
  group(['tibialis-posterior', 'flexor-digitorum-longus', 'flexor-hallucis-longus'], [0], ANKLES),
  group(['fibularis-longus', 'fibularis-brevis'], [0], ANKLES),
  group(['tibialis-anterior', 'extensor-digitorum-longus', 'extensor-hallucis-longus'], [0], ANKLES),
  group(['semimembranosus', 'semitendinosus', 'biceps-femoris'], KNEES, ANKLES),
  group(['popliteal-artery', 'popliteal-vein', 'tibial-nerve'], KNEES, ANKLES),
  group(['common-fibular-nerve', 'small-saphenous-vein', 'sural-nerve', 'posterior-tibial-artery'], KNEES, ANKLES),
]
