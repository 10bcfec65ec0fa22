import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { type Mesh, SkinnedMesh } from 'three'
import { attachmentKind, attachmentsOf, isAttachment, type RegionId } from '../../anatomy/regions.ts'
import { useView } from '../../state/view.ts'
import type { ViewState } from '../../state/viewState.ts'
import { addHatch } from '../materials/hatch.ts'
import { createRegionMaterials } from '../materials/regionMaterial.ts'
import type { Leg } from '../model/readLeg.ts'
import { twinOf } from './twinOf.ts'

/**
 * Attachments on the bones, where muscles come from and where they go to, and the popliteal fossa, as the state asks;
 * fainter where something lies before them.
 */
export function RegionObject({ leg }: { readonly leg: Leg }): null {
  const invalidate = useThree((three) => three.invalidate)
  const attachments = useView(({ state }) => state.attachments)
  const fossa = useView(({ state }) => state.fossa)
  const select = useView(({ state }) => state.select)
  const materials = useMemo(createRegionMaterials, [])
  useEffect(() => () => materials.dispose(), [materials])
  useEffect(() => {
    const behind = [...leg.regions].map(([id, mesh]) => {
      const kind = isAttachment(id) ? attachmentKind(id) : 'space'
      const look = materials.of(kind)
      if (kind === 'insertion') addHatch(mesh)
      const twin = twinOf(mesh)
      for (const drawn of [mesh, twin]) {
        drawn.castShadow = false
        drawn.frustumCulled = false
      }
      mesh.material = look.front
      mesh.renderOrder = 3
      twin.material = look.behind
      twin.renderOrder = 2
      mesh.add(twin)
      return twin
    })
    return () => {
      for (const twin of behind) twin.removeFromParent()
      for (const mesh of leg.regions.values()) putAway(mesh)
      invalidate()
    }
  }, [leg, materials, invalidate])
  useEffect(() => {
    for (const [id, mesh] of leg.regions) mesh.visible = isShown(id, mesh, { attachments, fossa, select })
    invalidate()
  }, [leg, attachments, fossa, select, invalidate])
  return null
}

/** Whether a region is drawn: an attachment with its muscle, or with a bone that it lies on. */
function isShown(
  id: RegionId,
  mesh: Mesh,
  { attachments, fossa, select }: Pick<ViewState, 'attachments' | 'fossa' | 'select'>,
): boolean {
  if (!isAttachment(id)) return fossa
  if (attachments !== 'selected') return attachments === 'all'
  const bones: unknown = mesh.userData.bones
  return select !== null && (attachmentsOf(select).includes(id) || (Array.isArray(bones) && bones.includes(select)))
}

/** Hides a region and gives back what it held on the graphics card; it is sent there anew when it is shown again. */
function putAway(mesh: Mesh): void {
  mesh.visible = false
  mesh.geometry.dispose()
  if (mesh instanceof SkinnedMesh) mesh.skeleton.dispose()
}
