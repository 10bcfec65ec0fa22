import { achillesTendon } from './achillesTendon.ts'
import { gastrocnemiusLateral } from './gastrocnemiusLateral.ts'
import { gastrocnemiusMedial } from './gastrocnemiusMedial.ts'
import { plantaris } from './plantaris.ts'
import { soleus } from './soleus.ts'
import type { SweepFigure } from './types.ts'

/** Every soft tissue that is sculpted as a sweep. */
export const SOFT_TISSUE = [
  gastrocnemiusMedial,
  gastrocnemiusLateral,
  soleus,
  plantaris,
  achillesTendon,
] as const satisfies readonly SweepFigure[]
