import type { StructureId } from '../ids.ts'
import type { TextOf } from '../structure.ts'
import { achillesTendon } from './achillesTendon.ts'
import { coverings } from './coverings.ts'
import { deepCalfMuscles } from './deepCalfMuscles.ts'
import { frontAndSideMuscles } from './frontAndSideMuscles.ts'
import { gastrocnemiusLateral } from './gastrocnemiusLateral.ts'
import { gastrocnemiusMedial } from './gastrocnemiusMedial.ts'
import { hamstrings } from './hamstrings.ts'
import { longBones } from './longBones.ts'
import { metatarsals } from './metatarsals.ts'
import { nerves } from './nerves.ts'
import { phalanges } from './phalanges.ts'
import { plantaris } from './plantaris.ts'
import { soleus } from './soleus.ts'
import { tarsalBones } from './tarsalBones.ts'
import { vessels } from './vessels.ts'

/** The texts of every structure; the compiler holds each to what its kind of panel needs. */
export const TEXTS: { readonly [Id in StructureId]: TextOf<Id> } = {
  'gastrocnemius-medial': gastrocnemiusMedial,
  'gastrocnemius-lateral': gastrocnemiusLateral,
  soleus,
  plantaris,
  'achilles-tendon': achillesTendon,
  ...longBones,
  ...tarsalBones,
  ...metatarsals,
  ...phalanges,
  ...deepCalfMuscles,
  ...frontAndSideMuscles,
  ...hamstrings,
  ...nerves,
  ...vessels,
  ...coverings,
}
