import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import type { Mesh } from 'three'
import type { StructureId } from '../../anatomy/ids.ts'
import { createThroughMaterial } from '../materials/throughMaterial.ts'
import { type Entry, entryOf } from '../registry.ts'
import { twinOf } from './twinOf.ts'

/** The order of drawing: first what hides the structure, then what shines through, then the structure itself. */
const SHINES = 1
const OVER_IT = 2

/** Lets one structure shine through what lies before it, so that who chose it by name sees where it is. */
export function ThroughObject({ id }: { readonly id: StructureId }): null {
  const invalidate = useThree((three) => three.invalidate)
  const drawn = useRef<{ readonly entry: Entry; readonly veil: Mesh } | null>(null)
  useEffect(() => {
    const entry = entryOf(id)
    if (!entry) return undefined
    const { mesh } = entry
    const { renderOrder } = mesh
    const veil = veilOf(entry)
    mesh.renderOrder = OVER_IT
    mesh.add(veil)
    drawn.current = { entry, veil }
    invalidate()
    return () => {
      mesh.renderOrder = renderOrder
      veil.removeFromParent()
      veil.material.dispose()
      drawn.current = null
      invalidate()
    }
  }, [id, invalidate])
  useFrame(() => {
    if (!drawn.current) return
    const { entry, veil } = drawn.current
    // An injury gives the structure another shape.
    veil.geometry = entry.mesh.geometry
    // Of glass it is seen through already.
    veil.visible = !entry.look.material.transparent
  })
  return null
}

function veilOf({ mesh, look: { uniforms } }: Entry) {
  const material = createThroughMaterial(uniforms)
  const veil = twinOf(mesh)
  veil.castShadow = false
  veil.frustumCulled = false
  veil.renderOrder = SHINES
  return Object.assign(veil, { material })
}
