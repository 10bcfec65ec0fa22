import { useThree } from '@react-three/fiber'
import { useLayoutEffect } from 'react'
import { Matrix4, type Mesh, SkinnedMesh } from 'three'
import type { StructureId } from '../../anatomy/ids.ts'
import { createPickMaterial } from '../materials/flatMaterials.ts'
import { createTissueLook, PLAIN_FIBRES } from '../materials/tissueMaterial.ts'
import type { Leg } from '../model/readLeg.ts'
import type { FibreTextures } from '../model/textures.ts'
import { describe, type Entry, register } from '../registry.ts'

interface Properties {
  readonly leg: Leg
  /** The textures that its soft tissue is shaded by: its own, or those of the file that came first. */
  readonly fibres: FibreTextures | null
}

/** The leg on the stage: mounts the model, dresses each structure in its tissue and enters it in the registry. */
export function LegObject({ leg, fibres }: Properties) {
  const invalidate = useThree((three) => three.invalidate)
  useLayoutEffect(() => {
    const entries = [...leg.structures].map(([id, mesh]) => dress(id, mesh, fibres ?? PLAIN_FIBRES))
    const leave = entries.map(register)
    invalidate()
    return () => {
      for (const out of leave) out()
      for (const { look, pick } of entries) {
        look.material.dispose()
        pick.dispose()
      }
    }
  }, [leg, fibres, invalidate])
  return <primitive object={leg.root} />
}

function dress(id: StructureId, mesh: Mesh, fibres: FibreTextures): Entry {
  const facts = describe(id)
  const rest = restMatrix(mesh)
  const look = createTissueLook(facts.tissue, fibres, rest, slantOf(mesh))
  mesh.material = look.material
  mesh.castShadow = true
  mesh.receiveShadow = true
  return { ...facts, mesh, look, pick: createPickMaterial(facts.code), rest, parts: new Set() }
}

/** The slant of a muscle's fascicles as its file gives it. */
const slantOf = ({ userData: { slant } }: Mesh): number => (typeof slant === 'number' ? slant : 0)

/** Takes a mesh's own coordinates to metres of the rest pose, in which the leg is read. */
function restMatrix(mesh: Mesh): Matrix4 {
  const [bone] = mesh instanceof SkinnedMesh ? mesh.skeleton.bones : []
  const [inverse] = mesh instanceof SkinnedMesh ? mesh.skeleton.boneInverses : []
  return bone && inverse ? new Matrix4().multiplyMatrices(bone.matrixWorld, inverse) : mesh.matrixWorld.clone()
}
