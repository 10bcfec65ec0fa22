import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { type Group, GreaterDepth, LessEqualDepth, PlaneGeometry } from 'three'
import { useStage } from '../../state/stage.ts'
import { createMarkerMaterial } from '../materials/markerMaterial.ts'
import type { Leg } from '../model/readLeg.ts'

/** A ring of light on the landmark that a panel points at; fainter where something lies before it. */
export function LandmarkObject({ leg }: { readonly leg: Leg }) {
  const pointed = useStage((stage) => stage.pointed)
  const invalidate = useThree((three) => three.invalidate)
  const size = useThree((three) => three.size)
  const group = useRef<Group>(null)
  const parts = useMemo(() => {
    const plane = new PlaneGeometry(2, 2)
    return { plane, front: createMarkerMaterial(1, LessEqualDepth), behind: createMarkerMaterial(0.4, GreaterDepth) }
  }, [])
  useEffect(
    () => () => {
      for (const part of Object.values(parts)) part.dispose()
    },
    [parts],
  )
  useEffect(() => {
    for (const { uniforms } of [parts.front, parts.behind]) uniforms.uStage?.value.set(size.width, size.height)
  }, [parts, size])
  const node = pointed === null ? undefined : leg.landmarks.get(pointed)
  useEffect(() => {
    if (node || pointed === null) invalidate()
  }, [node, pointed, invalidate])
  useFrame(() => {
    if (!node || !group.current) return
    node.updateWorldMatrix(true, false)
    group.current.position.setFromMatrixPosition(node.matrixWorld)
  })
  return (
    <group ref={group} visible={node !== undefined}>
      <mesh geometry={parts.plane} material={parts.behind} renderOrder={10} frustumCulled={false} />
      <mesh geometry={parts.plane} material={parts.front} renderOrder={11} frustumCulled={false} />
    </group>
  )
}
