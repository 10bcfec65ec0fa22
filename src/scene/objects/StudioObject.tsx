import { useFrame, useThree } from '@react-three/fiber'
import { useLayoutEffect, useRef } from 'react'
import { type Group, NeutralToneMapping } from 'three'

/** The studio's light goes with the camera; where the machine can afford it, its key throws soft shadows. */
export function StudioObject({ shadows }: { readonly shadows: boolean }) {
  const gl = useThree((three) => three.gl)
  const key = useRef<Group>(null)
  useLayoutEffect(() => {
    // Keeps the reds red where others bleach them.
    gl.toneMapping = NeutralToneMapping
  }, [gl])
  useFrame(({ camera }) => {
    key.current?.quaternion.copy(camera.quaternion)
  })
  if (!shadows) return null
  return (
    <group ref={key} position={[0, 0.3, 0]}>
      <directionalLight
        position={[-1.17, 1.07, 1.22]}
        castShadow
        shadow-mapSize={[2048, 2048]}
        shadow-camera-left={-0.5}
        shadow-camera-right={0.5}
        shadow-camera-top={0.5}
        shadow-camera-bottom={-0.5}
        shadow-camera-near={0.5}
        shadow-camera-far={4}
        shadow-bias={-0.0002}
        shadow-normalBias={0.002}
        shadow-radius={5}
      />
    </group>
  )
}
