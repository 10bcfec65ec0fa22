import { useThree } from '@react-three/fiber'
import { useLayoutEffect } from 'react'
import { Matrix4, type Mesh, SkinnedMesh } from 'three'
import type { StructureId } from '../../anatomy/ids.ts'
import { createPickMaterial } from '../materials/flatMaterials.ts'
import { createTissueLook, PLAIN_FIBRES } from '../materials/tissueMaterial.ts'
import type { Leg } from '../model/readLeg.ts'
import { describe, type Entry, register } from '../registry.ts'

/** The leg on the stage: mounts the model, dresses each structure in its tissue and enters it in the registry. */
export function LegObject({ leg }: { readonly leg: Leg }) {
  const invalidate = useThree((three) => three.invalidate)
  useLayoutEffect(() => {
    const entries = [...leg.structures].map(([id, mesh]) => dress(id, mesh, leg))
    const leave = entries.map(register)
    invalidate()
    return () => {
      for (const out of leave) out()
      for (const { look, pick } of entries) {
        look.material.dispose()
        pick.dispose()
      }
    }
  }, [leg, invalidate])
  return <primitive object={leg.root} />
}

function dress(id: StructureId, mesh: Mesh, leg: Leg): Entry {
  const facts = describe(id)
  const rest = restMatrix(mesh)
  const look = createTissueLook(facts.tissue !== 'bone', leg.fibres ?? PLAIN_FIBRES, rest)
  mesh.material = look.material
  mesh.castShadow = true
  mesh.receiveShadow = true
  return { ...facts, mesh, look, pick: createPickMaterial(facts.code), rest, parts: new Set() }
}

/** Takes a mesh's own coordinates to metres of the rest pose, in which the leg is read. */
function restMatrix(mesh: Mesh): Matrix4 {
  const [bone] = mesh instanceof SkinnedMesh ? mesh.skeleton.bones : []
  const [inverse] = mesh instanceof SkinnedMesh ? mesh.skeleton.boneInverses : []
  return bone && inverse ? new Matrix4().multiplyMatrices(bone.matrixWorld, inverse) : mesh.matrixWorld.clone()
}
