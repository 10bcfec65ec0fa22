import { useFrame, useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import type { Mesh } from 'three'
import { createOutlineMaterial, outlineWidth } from '../materials/flatMaterials.ts'
import { SCENE_PALETTES } from '../materials/palette.ts'
import type { Leg } from '../model/readLeg.ts'
import { allEntries } from '../registry.ts'
import { twinOf } from './twinOf.ts'

/** Heavy outlines for the projector: each structure's hull, a little larger, seen from inside. */
export function OutlineObject({ leg }: { readonly leg: Leg }): null {
  const invalidate = useThree((three) => three.invalidate)
  const size = useThree((three) => three.size)
  useEffect(() => {
    const material = createOutlineMaterial()
    const hulls = [...leg.structures.values()].map((mesh) => {
      const hull = hullOf(mesh)
      hull.material = material
      mesh.add(hull)
      return hull
    })
    invalidate()
    return () => {
      for (const hull of hulls) hull.removeFromParent()
      material.dispose()
      invalidate()
    }
  }, [leg, invalidate])
  useEffect(() => {
    const width = 2 * SCENE_PALETTES.projector.outline
    outlineWidth.value.set(width / size.width, width / size.height)
    invalidate()
  }, [size, invalidate])
  // Glass keeps its silhouette without ink.
  useFrame(() => {
    for (const { mesh, look } of allEntries()) {
      const hull = mesh.children.find((child) => child.name === HULL)
      if (hull) hull.visible = look.uniforms.uGlass.value === 0 && !look.sheer
    }
  })
  return null
}

const HULL = 'hull'

function hullOf(mesh: Mesh): Mesh {
  const hull = twinOf(mesh)
  hull.name = HULL
  hull.frustumCulled = false
  return hull
}
