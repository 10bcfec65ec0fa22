import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { Mesh, SkinnedMesh } from 'three'
import type { StructureId } from '../../anatomy/ids.ts'
import { createThroughMaterial } from '../materials/throughMaterial.ts'
import { type Entry, entryOf } from '../registry.ts'

/** The order of drawing: first what hides the structure, then what shines through, then the structure itself. */
const SHINES = 1
const OVER_IT = 2

/** Lets one structure shine through what lies before it, so that who chose it by name sees where it is. */
export function ThroughObject({ id }: { readonly id: StructureId }): null {
  const invalidate = useThree((three) => three.invalidate)
  const drawn = useRef<{ readonly entry: Entry; readonly twin: Mesh } | null>(null)
  useEffect(() => {
    const entry = entryOf(id)
    if (!entry) return undefined
    const { mesh } = entry
    const { renderOrder } = mesh
    const twin = twinOf(entry)
    mesh.renderOrder = OVER_IT
    mesh.add(twin)
    drawn.current = { entry, twin }
    invalidate()
    return () => {
      mesh.renderOrder = renderOrder
      twin.removeFromParent()
      twin.material.dispose()
      drawn.current = null
      invalidate()
    }
  }, [id, invalidate])
  useFrame(() => {
    if (!drawn.current) return
    const { entry, twin } = drawn.current
    // An injury gives the structure another shape.
    twin.geometry = entry.mesh.geometry
    // Of glass it is seen through already.
    twin.visible = !entry.look.material.transparent
  })
  return null
}

function twinOf({ mesh, look: { uniforms } }: Entry) {
  const material = createThroughMaterial(uniforms)
  const twin = mesh instanceof SkinnedMesh ? bound(mesh) : new Mesh(mesh.geometry)
  twin.castShadow = false
  twin.frustumCulled = false
  twin.renderOrder = SHINES
  return Object.assign(twin, { material })
}

function bound({ geometry, skeleton, bindMatrix }: SkinnedMesh): SkinnedMesh {
  const twin = new SkinnedMesh(geometry)
  twin.bind(skeleton, bindMatrix)
  return twin
}
