import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { type Mesh, PlaneGeometry, Vector3 } from 'three'
import type { StructureId } from '../../anatomy/ids.ts'
import { createGroundMaterial } from '../materials/groundMaterial.ts'
import type { Leg } from '../model/readLeg.ts'
import { entryOf } from '../registry.ts'

/** The bones that the foot stands on, and where along each, from its back (0) to its front (1). */
const STANDS_ON = [
  ['calcaneus', 0.22],
  ['metatarsal-1', 0.9],
  ['metatarsal-5', 0.9],
  ['phalanx-distal-1', 0.6],
  ['phalanx-distal-5', 0.6],
] as const satisfies readonly (readonly [StructureId, number])[]
/** Edge of the ground that is drawn, metres. */
const SIZE = 0.56

/** The ground on which the foot stands: nothing but the soft shadow under it. It is not seen from below. */
export function GroundObject({ leg }: { readonly leg: Leg }) {
  const mesh = useRef<Mesh>(null)
  const parts = useMemo(() => {
    const plane = new PlaneGeometry(SIZE, SIZE).rotateX(-Math.PI / 2)
    return { plane, ...createGroundMaterial() }
  }, [])
  const soles = useMemo(() => STANDS_ON.map(([id, along]) => soleOf(leg.structures.get(id), along)), [leg])
  useEffect(
    () => () => {
      parts.plane.dispose()
      parts.material.dispose()
    },
    [parts],
  )
  // Mounted after the systems that pose the leg: the shadow falls where the foot is in this frame.
  useFrame(() => {
    const ground = mesh.current
    if (!ground) return
    ground.visible = entryOf('calcaneus')?.mesh.visible ?? false
    ground.position.set(0, 0, 0)
    // A foot that points lower than its sole stands on the tips of its toes: the ground goes down with them.
    let low = 0
    for (let i = 0; i < soles.length; i++) {
      const sole = soles[i]
      const point = parts.points[i]
      if (!sole || !point) continue
      sole.bone.updateWorldMatrix(true, false)
      point.copy(sole.at).applyMatrix4(sole.bone.matrixWorld)
      ground.position.x += point.x / soles.length
      ground.position.z += point.z / soles.length
      low = Math.min(low, point.y)
    }
    ground.position.y = low
    for (const point of parts.points) point.y -= low
  })
  return <mesh ref={mesh} geometry={parts.plane} material={parts.material} frustumCulled={false} renderOrder={-1} />
}

/** The lowest place of a bone, in its own coordinates, at a share of its length. */
function soleOf(bone: Mesh | undefined, along: number): { bone: Mesh; at: Vector3 } | null {
  if (!bone) return null
  const { geometry } = bone
  if (!geometry.boundingBox) geometry.computeBoundingBox()
  const box = geometry.boundingBox
  if (!box) return null
  const z = box.min.z + along * (box.max.z - box.min.z)
  return { bone, at: new Vector3((box.min.x + box.max.x) / 2, box.min.y, z) }
}
