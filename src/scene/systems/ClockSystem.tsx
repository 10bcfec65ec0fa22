import { useFrame } from '@react-three/fiber'
import { beginFrame } from './frame.ts'

/** Starts each frame: the first of the systems. */
export function ClockSystem(): null {
  useFrame((_, delta) => beginFrame(delta))
  return null
}
