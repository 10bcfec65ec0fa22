import type { StructureId } from '../../src/anatomy/ids.ts'
import type { TubeFigure } from '../figures/tubeLevels.ts'
import type { Mesh, SweptMesh } from '../mesh.ts'
import { meshDistance } from '../solids/meshDistance.ts'
import { settle, type Settled } from '../solids/settle.ts'
import type { Laid } from './laid.ts'

/** Tubes and muscles, each settled against bones and against those before it. */
export interface SettledLeg {
  readonly tubes: ReadonlyMap<StructureId, Laid>
  readonly muscles: ReadonlyMap<StructureId, SweptMesh>
}

/**
 * The last touch: bones keep their place, vessels and nerves settle against them and each other, and each muscle against
 * both. A branch lies in its stem, and a tube does not give way to flesh.
 */
export function settleAll(
  bones: ReadonlyMap<StructureId, Mesh>,
  tubes: ReadonlyMap<StructureId, Laid>,
  muscles: ReadonlyMap<StructureId, SweptMesh>,
): SettledLeg {
  const before = new Map<StructureId, Settled>()
  const keep = (id: StructureId, mesh: Mesh) => before.set(id, { mesh, distance: meshDistance(mesh) })
  for (const [id, mesh] of bones) keep(id, mesh)
  const settledTubes = new Map<StructureId, Laid>()
  for (const [id, laid] of tubes) {
    const stem = (laid.figure as TubeFigure).leaves?.id
    const others = [...before].flatMap(([other, solid]) => (other === stem ? [] : [solid]))
    const mesh = settle(laid.mesh, others)
    settledTubes.set(id, { ...laid, mesh })
    keep(id, mesh)
  }
  const hard = [...before.values()]
  const settled = [...muscles].map(([id, mesh]) => [id, settle(mesh, hard)] as const)
  return { tubes: settledTubes, muscles: new Map(settled) }
}
