import { useFrame, useThree } from '@react-three/fiber'
import { useLayoutEffect, useRef } from 'react'
import type { Group } from 'three'
import { MathUtils, NeutralToneMapping } from 'three'
import { live } from '../../state/live.ts'
import { createEnvironment } from '../materials/environment.ts'

/**
 * A studio that turns with the camera, so that the leg is modelled from every side: a warm key from the upper left, a
 * cool fill, a light from behind that draws the edge, and soft boxes all around for what glistens. `contexts` counts
 * the graphics contexts: a new one needs a new environment.
 */
export function StudioObject({ contexts, shadows }: { readonly contexts: number; readonly shadows: boolean }) {
  const gl = useThree((three) => three.gl)
  const scene = useThree((three) => three.scene)
  const lights = useRef<Group>(null)
  useLayoutEffect(() => {
    if (contexts < 0) return
    const environment = createEnvironment(gl)
    scene.environment = environment.texture
    scene.environmentIntensity = 0.4
    gl.toneMapping = NeutralToneMapping
    return () => {
      scene.environment = null
      environment.dispose()
    }
  }, [gl, scene, contexts])
  useFrame(() => {
    const turn = MathUtils.degToRad(180 - live.azimuth)
    if (lights.current) lights.current.rotation.y = turn
    scene.environmentRotation.y = turn
  })
  return (
    <group ref={lights} position={[0, 0.3, 0]}>
      <directionalLight
        color="#fff0e0"
        intensity={2.2}
        position={[-1.2, 1.1, 1.25]}
        castShadow={shadows}
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
      <directionalLight color="#cfdcff" intensity={0.35} position={[1.6, 0.2, 1]} />
      <directionalLight color="#fff4e4" intensity={1.3} position={[0.8, 0.7, -1.6]} />
    </group>
  )
}
