import type { StructureId } from '../../src/anatomy/ids.ts'
import { VESSELS_AND_NERVES } from '../figures/context.ts'
import type { SweepFigure } from '../figures/types.ts'
import type { SweptMesh } from '../mesh.ts'
import { meshDistance, type Distance } from '../solids/meshDistance.ts'
import { sweepMesh } from '../solids/sweepMesh.ts'
import { contextFinish } from '../surface/contextFinish.ts'
import { clearTube, type Neighbour } from './clearTube.ts'

/** Space between a vessel or nerve and its neighbours, mm. */
const GAP = 0.25

/**
 * Muscles that give way to vessels and nerves: soleus opens its tendinous arch for the bundle that goes under it, and
 * fibularis longus a tunnel round the neck of the fibula. Below `under` the roles are as everywhere else.
 */
export const TUNNELS: readonly {
  readonly muscle: StructureId
  readonly through: readonly StructureId[]
  readonly under: number
}[] = [
  {
    muscle: 'soleus',
    through: ['popliteal-artery', 'popliteal-vein', 'posterior-tibial-artery', 'tibial-nerve'],
    under: 376,
  },
  { muscle: 'fibularis-longus', through: ['common-fibular-nerve'], under: 0 },
  { muscle: 'extensor-digitorum-longus', through: ['common-fibular-nerve'], under: 0 },
]

/** A sweep on its final course, with its mesh. */
export interface Laid {
  readonly figure: SweepFigure
  readonly mesh: SweptMesh
}

/** Lays vessels and nerves clear of bones and muscles and of each other. */
export function layTubes(solids: ReadonlyMap<StructureId, Distance>): Map<StructureId, Laid> {
  const laid = new Map<StructureId, Laid>()
  const tubes: Neighbour[] = []
  for (const first of VESSELS_AND_NERVES) {
    const hard = [...solids].map(([id, distance]): Neighbour => {
      const tunnel = TUNNELS.find(({ muscle, through }) => muscle === id && through.includes(first.id))
      return tunnel ? { distance, below: tunnel.under } : { distance }
    })
    const figure: SweepFigure = clearTube(first, [...tubes, ...hard], GAP)
    const { around, rings } = contextFinish(first.id)
    const mesh = sweepMesh(figure, { around, along: rings })
    laid.set(first.id, { figure, mesh })
    tubes.push({ distance: meshDistance(mesh) })
  }
  return laid
}
