import type { StructureId } from '../../src/anatomy/ids.ts'
import { SWEPT_COVERINGS, VESSELS_AND_NERVES } from '../figures/context.ts'
import { padding } from '../figures/padding.ts'
import type { SweepFigure } from '../figures/types.ts'
import { kept } from '../kept.ts'
import type { Mesh, SweptMesh } from '../mesh.ts'
import { meshDistance, type Distance } from '../solids/meshDistance.ts'
import { sweepMesh } from '../solids/sweepMesh.ts'
import { pushOut } from '../solids/trim.ts'
import { contextFinish } from '../surface/contextFinish.ts'
import { CAPSULE_FIGURES, capsuleMesh } from './capsuleMesh.ts'
import { openArch } from './openArch.ts'
import { settleAll } from './settleAll.ts'
import { skinMesh } from './skinMesh.ts'
import type { Laid } from './laid.ts'
import { layTubes, TUNNELS } from './tubes.ts'

/** The context of the leg: sweeps with their final figures, coverings that have none, and muscles made to give way. */
export interface Context {
  readonly swept: ReadonlyMap<StructureId, Laid>
  readonly wrapped: ReadonlyMap<StructureId, SweptMesh>
  /** Muscles with their tunnels open: in place of the ones given. */
  readonly muscles: ReadonlyMap<StructureId, SweptMesh>
}

/**
 * Sculpts vessels, nerves and coverings around finished bones and muscles.
 *
 * @param bones meshes of all bones, mm
 * @param muscles trimmed meshes of the five and of the deep and neighbouring muscles, mm; those still missing may be
 *   left out, and nothing gives way to them
 */
export async function contextMeshes(
  bones: ReadonlyMap<StructureId, Mesh>,
  muscles: ReadonlyMap<StructureId, SweptMesh>,
): Promise<Context> {
  const beside = ['fibula', 'patella'] as const
  const pressing = [...beside.flatMap((id) => bones.get(id) ?? []), ...muscles.values()]
  const capsule = await kept('capsule', [CAPSULE_FIGURES, pressing], () => capsuleMesh(pressing.map(meshDistance)))
  const around = new Map([...bones, ...muscles, ['knee-capsule', capsule] as const])
  const courses = await kept('tubes', [VESSELS_AND_NERVES, around], () => layTubes(distancesOf(around)))
  const parted = await kept('tunnels', [muscles, courses], () => openTunnels(muscles, courses))
  const settled = await kept('settled', [bones, courses, parted], () => settleAll(bones, courses, parted))
  const { tubes, muscles: opened } = settled
  const solids = new Map([...bones, ...muscles, ...opened])
  const covers = await kept('covers', [SWEPT_COVERINGS, solids], () => coverAll(distancesOf(solids)))
  const swept = new Map([...tubes, ...covers])
  const under = [...solids.values(), capsule, ...[...swept.values()].map(({ mesh }) => mesh)]
  const skin = await kept('skin', [padding, under], () => skinMesh(under))
  const wrapped = new Map<StructureId, SweptMesh>([
    ['knee-capsule', capsule],
    ['skin', skin],
  ])
  return { swept, wrapped, muscles: opened }
}

const coverAll = (solids: ReadonlyMap<StructureId, Distance>): Map<StructureId, Laid> =>
  new Map(SWEPT_COVERINGS.map((figure) => [figure.id, cover(figure, solids)] as const))

/** How far muscles keep off vessels and nerves, mm: their faces are wider than a tube, and dip between their corners. */
const ROOM = 0.6

function distancesOf(meshes: ReadonlyMap<StructureId, Mesh>): Map<StructureId, Distance> {
  return new Map([...meshes].map(([id, mesh]) => [id, meshDistance(mesh)]))
}

/** Muscles moved off the vessels and nerves that no room was left for; soleus with its arch open. */
function openTunnels(
  muscles: ReadonlyMap<StructureId, SweptMesh>,
  tubes: ReadonlyMap<StructureId, Laid>,
): Map<StructureId, SweptMesh> {
  const distances = [...tubes.values()].map(({ mesh }) => meshDistance(mesh))
  const opened = new Map<StructureId, SweptMesh>()
  for (const [id, mesh] of muscles) {
    const room = TUNNELS.filter(({ muscle }) => muscle === id).reduce((before, { through, way }) => {
      const bundle = through.flatMap((tube) => tubes.get(tube) ?? [])
      return openArch(before, bundle, way)
    }, mesh)
    opened.set(id, pushOut(room, distances, { gap: ROOM }))
  }
  return opened
}

/**
 * A swept covering, dented where bones and muscles are in its way. The membrane is shifted whole between the muscles on
 * its two faces and sinks into the borders of its bones.
 */
function cover(figure: SweepFigure, solids: ReadonlyMap<StructureId, Distance>): Laid {
  const { around, rings } = contextFinish(figure.id)
  const mesh = sweepMesh(figure, { around, along: rings })
  if (figure.id !== 'interosseous-membrane') return { figure, mesh: pushOut(mesh, [...solids.values()], { gap: 0.1 }) }
  const borders = [solids.get('tibia'), solids.get('fibula')].flatMap((distance) => distance ?? [])
  const bellies = [...solids.values()].filter((distance) => !borders.includes(distance))
  const shifted = pushOut(mesh, bellies, { gap: -0.4, sheet: true })
  return { figure, mesh: pushOut(shifted, borders, { gap: -0.6 }) }
}
