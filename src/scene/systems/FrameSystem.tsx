import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { frameDrawn } from '../../state/live.ts'
import { recordStats } from '../stats.ts'

/** Counts the frames that reach the screen, and tells those who show live numbers. */
export function FrameSystem(): null {
  const scene = useThree((three) => three.scene)
  useEffect(() => {
    scene.onAfterRender = (renderer) => {
      // The pick map is drawn too, but not for the screen.
      if (renderer.getRenderTarget() !== null) return
      recordStats(renderer.info)
      frameDrawn()
    }
    return () => {
      scene.onAfterRender = () => {}
    }
  }, [scene])
  return null
}
