import type { StructureId } from '../../src/anatomy/ids.ts'
import { VESSELS_AND_NERVES } from '../figures/context.ts'
import type { TubeFigure } from '../figures/tubeLevels.ts'
import type { SweepFigure } from '../figures/types.ts'
import type { SweptMesh } from '../mesh.ts'
import { meshDistance, type Distance } from '../solids/meshDistance.ts'
import { sweepMesh } from '../solids/sweepMesh.ts'
import { contextFinish } from '../surface/contextFinish.ts'
import { clearTube, type Neighbour } from './clearTube.ts'
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

/** Soleus opens its arch, the heads of gastrocnemius part, fibularis longus lifts off the neck of the fibula. */
export const TUNNELS: readonly Tunnel[] = [
  {
    muscle: 'soleus',
    through: ['popliteal-artery', 'popliteal-vein', 'posterior-tibial-artery', 'tibial-nerve'],
    way: { axis: 1, sign: -1, reach: 30, above: 367 },
    under: 367,
  },
  {
    muscle: 'gastrocnemius-lateral',
    through: ['tibial-nerve', 'popliteal-vein', 'small-saphenous-vein', 'sural-nerve'],
    way: { axis: 0, sign: -1, reach: 14, above: 425 },
    under: Infinity,
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
    way: { axis: 0, sign: -1, reach: 14, above: 370 },
    under: 0,
  },
]

/** A sweep on its final course, with its mesh. */
export interface Laid {
  readonly figure: SweepFigure
  readonly mesh: SweptMesh
}

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
    const figure = clearTube(first, [...others, ...hard], GAP)
    const { around, rings } = contextFinish(first.id)
    const mesh = sweepMesh(figure, { around, along: rings })
    laid.set(first.id, { figure, mesh })
    tubes.set(first.id, meshDistance(mesh))
  }
  return laid
}
