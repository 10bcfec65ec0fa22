import type { StructureId } from '../../src/anatomy/ids.ts'
import { VESSELS_AND_NERVES } from '../figures/context.ts'
import type { TubeFigure } from '../figures/tubeLevels.ts'
import type { SweepLevel } from '../figures/types.ts'
import { meshDistance, type Distance } from '../solids/meshDistance.ts'
import { sweepMesh } from '../solids/sweepMesh.ts'
import { contextFinish } from '../surface/contextFinish.ts'
import { clearTube, type Neighbour } from './clearTube.ts'
import type { Laid } from './laid.ts'
import type { Way } from './openArch.ts'

/** Space between a vessel or nerve and its neighbours, mm. */
const GAP = 0.25

/** A muscle that makes room for vessels and nerves, how, and where it is an obstacle to them nevertheless. */
export interface Tunnel {
  readonly muscle: StructureId
  readonly through: readonly StructureId[]
  readonly way: Way
  /** Below this height, mm, the tubes give way to the muscle as everywhere else. */
  readonly under: number
}

/** The heads of gastrocnemius part, fibularis longus lifts off the neck of the fibula; the arch of soleus is its figure's. */
export const TUNNELS: readonly Tunnel[] = [
  {
    muscle: 'gastrocnemius-lateral',
    through: ['tibial-nerve', 'popliteal-vein', 'small-saphenous-vein'],
    way: { axis: 0, sign: -1, reach: 14, above: 425 },
    under: Infinity,
  },
  {
    // The sural nerve beds itself into the edge of the furrow.
    muscle: 'gastrocnemius-lateral',
    through: ['sural-nerve'],
    way: { axis: 2, sign: 1, reach: 6, above: 295 },
    under: 300,
  },
  {
    muscle: 'gastrocnemius-medial',
    through: ['tibial-nerve', 'popliteal-vein', 'small-saphenous-vein', 'sural-nerve'],
    way: { axis: 0, sign: 1, reach: 14, above: 425 },
    under: Infinity,
  },
  {
    muscle: 'fibularis-longus',
    through: ['common-fibular-nerve'],
    way: { axis: 0, sign: -1, reach: 14, above: 370 },
    under: 0,
  },
  {
    muscle: 'extensor-digitorum-longus',
    through: ['common-fibular-nerve'],
    way: { axis: 2, sign: 1, reach: 8, above: 370 },
    under: 0,
  },
]

/** Lays vessels and nerves clear of bones and muscles and of each other. */
export function layTubes(solids: ReadonlyMap<StructureId, Distance>): Map<StructureId, Laid> {
  const laid = new Map<StructureId, Laid>()
  const tubes = new Map<StructureId, Distance>()
  for (const first of VESSELS_AND_NERVES as readonly TubeFigure[]) {
    const hard = [...solids].map(([id, distance]): Neighbour => {
      const tunnel = TUNNELS.find(({ muscle, through }) => muscle === id && through.includes(first.id))
      return tunnel ? { distance, below: tunnel.under } : { distance }
    })
    const others = [...tubes].map(([id, distance]): Neighbour => {
      return id === first.leaves?.id ? { distance, after: first.leaves.over } : { distance }
    })
    const figure = clearTube(rooted(first, laid), [...others, ...hard], GAP)
    const { around, rings } = contextFinish(first.id)
    const mesh = sweepMesh(figure, { around, along: rings })
    laid.set(first.id, { figure, mesh })
    tubes.set(first.id, meshDistance(mesh))
  }
  return laid
}

/** A branch begins in the middle of its stem, wherever that has been laid, and comes back to its own course further on. */
function rooted(figure: TubeFigure, laid: ReadonlyMap<StructureId, Laid>): TubeFigure {
  const stem = figure.leaves && laid.get(figure.leaves.id)?.figure
  // A nerve that runs beside another in one sheath is no branch of it.
  if (!stem || figure.flatStart) return figure
  const [x, y, z] = figure.levels[0]!
  const below = Math.max(
    1,
    stem.levels.findIndex((level) => level[1] <= y),
  )
  const [high, low] = [stem.levels[below - 1]!, stem.levels[below]!]
  const down = Math.min(1, Math.max(0, (high[1] - y) / (high[1] - low[1] || 1)))
  const shift = [high[0] + down * (low[0] - high[0]) - x, 0, high[2] + down * (low[2] - high[2]) - z] as const
  let way = 0
  const levels = figure.levels.map((level, i): SweepLevel => {
    const before = figure.levels[Math.max(0, i - 1)]!
    way += Math.hypot(level[0] - before[0], level[1] - before[1], level[2] - before[2])
    const share = Math.max(0, 1 - way / (2 * figure.leaves!.over))
    const [, , , ...section] = level
    return [level[0] + share * shift[0], level[1], level[2] + share * shift[2], ...section]
  })
  return { ...figure, levels }
}
